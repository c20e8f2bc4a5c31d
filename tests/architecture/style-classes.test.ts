import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "./lint-with-project-rules.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const sources = filesBelow("src").filter((file) => file.endsWith(".tsx"));
const modules = filesBelow("src").filter((file) => file.endsWith(".module.css"));

const classesOf = (css: string): Set<string> =>
  new Set([...css.replaceAll(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/gu, "{}").matchAll(/\.([a-zA-Z][\w-]*)/gu)].map(([, name = ""]) => name));

/** What a file takes from a style module that it imports: names after a dot, and patterns for names that are put together. */
function usesIn(file: string, module: string): string[] {
  const code = read(file);
  const local = new RegExp(`import (\\w+) from "#[^"]*/${basename(module).replaceAll(".", "\\.")}"`, "u").exec(code)?.[1];
  if (local === undefined) return [];
  const body = code.replaceAll(/^import .*$/gmu, "");
  const named = [...body.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, "gu"))].map(([, name = ""]) => name);
  const computed = [...body.matchAll(new RegExp(`\\b${local}\\[([^\\]]+)\\]`, "gu"))].map(([, key = ""]) => key);
  return [...named, ...computed.map((key) => `[${key}]`)];
}

const used = modules.map((module) => ({ module, classes: classesOf(read(module)), uses: sources.flatMap((file) => usesIn(file, module)) }));

describe.each(used)("$module", ({ classes, uses }) => {
  const isComputed = uses.some((use) => use.startsWith("["));

  it("has every class that is asked of it", () => {
    expect(uses.filter((use) => !use.startsWith("[") && !classes.has(use))).toEqual([]);
  });

  it("has no class that nothing asks for", () => {
    expect(isComputed ? [] : [...classes].filter((name) => !uses.includes(name))).toEqual([]);
  });
});
