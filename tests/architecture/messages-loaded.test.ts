import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "#i18n/messages/en/en.ts";
import { filesBelow } from "./lint-with-project-rules.ts";

const ENTRY = "src/app/main.tsx";
const PARTS = "src/i18n/parts/";
const MESSAGES = "src/i18n/messages/en/";

const codeOf = new Map(filesBelow("src").filter((file) => /\.tsx?$/u.test(file)).map((file) => [file, readFileSync(file, "utf8")]));

const toFile = (specifier: string): string => `src/${specifier.slice(1)}`;

/** Modules that `file` evaluates as it is loaded itself. */
const importsOf = (file: string): string[] =>
  [...(codeOf.get(file) ?? "").matchAll(/^(?:import|export)\s(?!type\b)[^;"]*"(#[^"]+)";/gmu)].map(([, specifier = ""]) => toFile(specifier));

/** Modules that are loaded only when wanted. */
const wantedLater = [...new Set([...codeOf.values()].flatMap((code) => [...code.matchAll(/\bimport\("(#[^"]+)"\)/gu)].map(([, specifier = ""]) => toFile(specifier))))];

function closureOf(root: string): Set<string> {
  const reached = new Set<string>();
  const open = [root];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...importsOf(file));
  }
  return reached;
}

const idsIn = (file: string): string[] => [...(codeOf.get(file) ?? "").matchAll(/^\s+"?([\w.-]+)"?:/gmu)].map(([, id = ""]) => id).filter((id) => Object.hasOwn(en, id));

const ids = Object.keys(en);

/** The file of messages that an id stands in. */
const areaOf = new Map([...codeOf.keys()].filter((file) => file.startsWith(MESSAGES)).flatMap((file) => idsIn(file).map((id) => [id, file] as const)));

/** Ids that a pattern fits; none if they stand in several files, since then others decide which of them it says. */
function idsFitting(pattern: RegExp): string[] {
  const fitting = ids.filter((id) => pattern.test(id));
  return new Set(fitting.map((id) => areaOf.get(id))).size > 1 ? [] : fitting;
}

/** Ids that a file names: whole, put together as `fault.${kind}`, or as the `id` of a chart or of a column. */
function idsSaidBy(file: string): string[] {
  const code = codeOf.get(file) ?? "";
  const whole = [...code.matchAll(/"([\w.-]+)"/gu)].map(([, text = ""]) => text);
  const named = file.startsWith("src/pages/") ? [] : [...code.matchAll(/\bid: "([\w-]+)"/gu)].flatMap(([, id = ""]) => [`chart.${id}.title`, `chart.${id}.how`, `column.${id}`]);
  const patterns = [...code.matchAll(/`(\w[\w.-]*\.(?:\$\{[^`{}]+\}[\w.-]*)+)`/gu)].map(
    ([, text = ""]) => new RegExp(`^${text.replaceAll(".", "\\.").replaceAll(/\$\{[^{}]+\}/gu, "[\\w-]+")}$`, "u"),
  );
  return [...new Set([...[...whole, ...named].filter((text) => Object.hasOwn(en, text)), ...patterns.flatMap(idsFitting)])];
}

const loadedBy = (files: Iterable<string>): Set<string> => new Set([...files].filter((file) => file.startsWith(MESSAGES)).flatMap(idsIn));

const first = closureOf(ENTRY);

describe("the catalogue in parts", () => {
  it.each([ENTRY, ...wantedLater])("%s is loaded together with all that it says", (root) => {
    const files = closureOf(root);
    const loaded = loadedBy([...files, ...first]);
    const lacking = [...files].filter((file) => !file.startsWith(MESSAGES)).flatMap((file) => idsSaidBy(file).filter((id) => !loaded.has(id)).map((id) => `${file}: ${id}`));
    expect(lacking).toEqual([]);
  });

  it("has a part for every file of messages that the first view does not load", () => {
    const parts = loadedBy([...codeOf.keys()].filter((file) => file.startsWith(PARTS)).flatMap((file) => [...closureOf(file)]));
    const now = loadedBy(first);
    expect(ids.filter((id) => !now.has(id) && !parts.has(id))).toEqual([]);
  });
});
