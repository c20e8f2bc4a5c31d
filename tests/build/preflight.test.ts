import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const script = readFileSync(join(import.meta.dirname, "../../src/build/preflight.js"), "utf8");

function run(needed: string, extra: Readonly<Record<string, string>> = {}): { status: number | null; stderr: string } {
  const folder = temporaryFolder({
    "package.json": JSON.stringify({ type: "module", engines: { node: needed } }),
    "src/build/preflight.js": script,
    ...extra,
  });
  return spawnSync(process.execPath, [join(folder, "src/build/preflight.js")], { encoding: "utf8" });
}

const INSTALLED = { "node_modules/.package-lock.json": "{}" };

it("says nothing when all is there", () => {
  expect(run(">=18.2", INSTALLED)).toMatchObject({ status: 0, stderr: "" });
});

it("tells to install the packages", () => {
  expect(run(">=18.2")).toMatchObject({ status: 1, stderr: expect.stringContaining("npm ci") as string });
});

it.each([">=999.0", `>=${process.versions.node.split(".")[0] ?? ""}.999`])("tells that Node is too old for %s", (needed) => {
  const { status, stderr } = run(needed, INSTALLED);
  expect(status).toBe(1);
  expect(stderr).toContain(needed.slice(2));
  expect(stderr).toContain(process.versions.node);
});
