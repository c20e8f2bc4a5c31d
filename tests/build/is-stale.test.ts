import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isStale } from "#build/is-stale.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const EARLIER = new Date("2021-01-01T00:00:00Z");
const BUILT = new Date("2021-01-02T00:00:00Z");
const LATER = new Date("2021-01-03T00:00:00Z");

/** A project whose sources are older than its build. */
function builtProject(): { folder: string; judge: () => boolean } {
  const folder = temporaryFolder({ "src/a.ts": "", "src/deep/b.ts": "", "index.html": "", "dist/index.html": "" });
  for (const path of ["src/deep/b.ts", "src/deep", "src/a.ts", "src", "index.html"]) utimesSync(join(folder, path), EARLIER, EARLIER);
  utimesSync(join(folder, "dist/index.html"), BUILT, BUILT);
  const inputs = ["src", "index.html", "not-there"].map((path) => join(folder, path));
  return { folder, judge: () => isStale(join(folder, "dist/index.html"), inputs) };
}

it("is fresh when nothing changed since", () => {
  expect(builtProject().judge()).toBe(false);
});

it("is stale when there is no build", () => {
  const { folder, judge } = builtProject();
  rmSync(join(folder, "dist"), { recursive: true });
  expect(judge()).toBe(true);
});

it.each(["index.html", "src/deep/b.ts"])("is stale when %s changed", (path) => {
  const { folder, judge } = builtProject();
  utimesSync(join(folder, path), LATER, LATER);
  expect(judge()).toBe(true);
});

it("is stale when a file was removed", () => {
  const { folder, judge } = builtProject();
  rmSync(join(folder, "src/deep/b.ts"));
  expect(judge()).toBe(true);
});
