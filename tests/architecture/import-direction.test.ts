import { describe, expect, it } from "vitest";
import { filesBelow, lintWith } from "./lint-with-project-rules.ts";

const brokenRules = lintWith(/^boundaries\//u);

/** Who may import whom, written down once more on purpose: a change of the lint rules must be meant. */
const MAY_IMPORT: Readonly<Record<string, string>> = {
  core: "core",
  build: "core build",
  worker: "core worker",
  data: "core worker data",
  state: "core state",
  i18n: "core i18n",
  ui: "core i18n ui",
  charts: "core i18n ui charts",
  export: "core i18n export",
  features: "core i18n data state ui charts export",
  pages: "core i18n data state ui charts export features pages",
  app: "core i18n worker data state ui charts export features pages app",
};

const layers = Object.keys(MAY_IMPORT);
const fileIn = (layer: string): string => (layer === "features" ? "src/features/imagined/x.tsx" : `src/${layer}/x.tsx`);

/** A module that is really there, since an import that leads nowhere is refused for another reason. */
const targets = layers.flatMap((layer) => {
  const target = filesBelow("src").find((file) => file.startsWith(`src/${layer}/`) && /\.tsx?$/u.test(file));
  return target === undefined ? [] : [{ layer, path: target.slice("src/".length) }];
});

const pairs = layers.flatMap((from) => targets.map((to) => ({ from, to: to.layer, path: to.path })));
const isAllowed = ({ from, to }: { from: string; to: string }): boolean => (MAY_IMPORT[from] ?? "").split(" ").includes(to);

const importOf = (specifier: string): string => `import * as x from "${specifier}"; export const y = x;`;
const importsOf = (specifier: string): string[] => [
  importOf(specifier),
  `import type { X } from "${specifier}"; export type Y = X;`,
  `export * from "${specifier}";`,
  `export const y = () => import("${specifier}");`,
];

describe("import direction", () => {
  it.each(pairs.filter(isAllowed))("$from may import $to", async ({ from, path }) => {
    expect(await brokenRules(fileIn(from), importOf(`#${path}`))).toEqual([]);
  });

  it.each(pairs.filter((pair) => !isAllowed(pair)))("$from may not import $to", async ({ from, path }) => {
    const up = from === "features" ? "../../" : "../";
    for (const code of [importOf(`#${path}`), importOf(`${up}${path}`)]) {
      expect(await brokenRules(fileIn(from), code)).toEqual(["boundaries/dependencies"]);
    }
  });
});

describe("packages", () => {
  it.each([
    ["src/core/text/x.ts", "valibot"],
    ["src/core/text/x.ts", "@noble/hashes/sha2.js"],
    ["src/core/ingest/x.ts", "htmlparser2"],
    ["src/core/ingest/x.ts", "@exodus/bytes/multi-byte.js"],
    ["src/build/x.ts", "node:fs"],
    ["src/build/x.ts", "vite"],
    ["src/data/x.ts", "@tanstack/react-query"],
    ["src/state/x.ts", "zustand"],
    ["src/charts/x.tsx", "recharts"],
    ["src/app/x.tsx", "react-dom/client"],
  ])("%s may import %s", async (file, name) => {
    for (const code of importsOf(name)) expect(await brokenRules(file, code)).toEqual([]);
  });

  it.each([
    ["src/core/text/x.ts", "react"],
    ["src/core/text/x.ts", "papaparse"],
    ["src/core/text/x.ts", "d3-scale"],
    ["src/core/text/x.ts", "node:fs"],
    ["src/core/text/x.ts", "fs"],
    ["src/data/x.ts", "node:fs"],
    ["src/app/x.tsx", "node:path"],
    ["src/i18n/x.ts", "zustand"],
    ["src/ui/x.tsx", "zustand"],
    ["src/charts/x.tsx", "@tanstack/react-query"],
  ])("%s may not import %s", async (file, name) => {
    for (const code of importsOf(name)) expect(await brokenRules(file, code)).toEqual(["boundaries/dependencies"]);
  });
});

describe("files outside the layers", () => {
  it.each(["src/utils/x.ts", "src/x.ts", "src/features/x.tsx"])("%s has no place", async (file) => {
    expect(await brokenRules(file, "export const x = 1;")).toEqual(["boundaries/no-unknown-files"]);
  });

  it("core may not import a file that belongs to no layer", async () => {
    expect(await brokenRules("src/core/x.ts", 'export * from "../../package.json";')).toEqual(["boundaries/dependencies"]);
  });
});

describe("cycles", () => {
  it.each(["#second.ts", "./second.ts"])("two files that import one another are refused, as %s", async (specifier) => {
    const code = `import { second } from "${specifier}";\nexport const first = (): number => second();`;
    expect(await lintWith(/^import-x\/no-cycle$/u)("tests/fixtures/import-cycle/first.ts", code)).toEqual(["import-x/no-cycle"]);
  });
});
