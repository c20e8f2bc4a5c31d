import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "#i18n/messages/en/en.ts";
import { filesBelow } from "./lint-with-project-rules.ts";

const CATALOGUES = "src/i18n/messages/";
const code = filesBelow("src")
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith(CATALOGUES))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const literals = new Set([...code.matchAll(/"([\w.-]+)"/gu)].map(([, text = ""]) => text));

/** Ids that are put together, such as `fault.${kind}`, as patterns of which each group is a part from elsewhere. */
const templates = [...new Set([...code.matchAll(/`(\w[\w.-]*\.(?:\$\{[^`{}]+\}[\w.-]*)+)`/gu)].map(([, text = ""]) => text))].map(
  (text) => new RegExp(`^${text.replaceAll(".", "\\.").replaceAll(/\$\{[^{}]+\}/gu, "([\\w-]+)")}$`, "u"),
);

const isUsed = (id: string): boolean =>
  literals.has(id) || templates.some((template) => template.exec(id)?.slice(1).every((part) => literals.has(part) || new RegExp(`\\b${part}:`, "u").test(code)) === true);

describe("the catalogue", () => {
  it("has no message that nothing says", () => {
    expect(Object.keys(en).filter((id) => !isUsed(id))).toEqual([]);
  });
});
