import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery, tidyQuery } from "#core/text/query-parse.ts";

const SEED = { seed: 20220504 };

/** The fault and the characters that it points at. */
const fault = (source: string): string => {
  const read = parseQuery(source);
  return read.kind === "error" ? `${read.code} ${read.start}-${read.end} ${source.slice(read.start, read.end).trim()}`.trim() : "none";
};

const tree = (source: string) => {
  const read = parseQuery(source);
  return read.kind === "query" ? read.node : read.code;
};

describe("parseQuery", () => {
  it.each([
    ["", "empty 0-0"],
    [" , – ", "empty 0-5 , –"],
    ["a | | b", "missing-word 4-5 |"],
    ["a |", "missing-word 3-3"],
    ["| a", "missing-word 0-1 |"],
    ["by ()", "missing-word 4-5 )"],
    ['by ""', 'missing-word 3-5 ""'],
    ["by (force", "unclosed 3-4 ("],
    ["the [East", "unclosed 4-5 ["],
    ['say "status quo', 'unclosed 4-5 "'],
    ["force) by", "stray-close 5-6 )"],
    ["(force] by", "stray-close 6-7 ]"],
    ["change * quo", "bare-wildcard 7-8 *"],
    ["change **", "bare-wildcard 7-9 **"],
    ["change ~ quo", "gap-size 7-8 ~"],
    ["change ~0 quo", "gap-size 7-9 ~0"],
    ["change ~21 quo", "gap-size 7-10 ~21"],
    ["~3 quo", "gap-at-edge 0-2 ~3"],
    ["change ~3", "gap-at-edge 7-9 ~3"],
    ["change (to ~2 | of)", "gap-at-edge 11-13 ~2"],
    ["[the] ~2 sea", "gap-at-edge 6-8 ~2"],
    ["~3", "gap-at-edge 0-2 ~3"],
    ["[the] [sea]", "all-optional 0-11 [the] [sea]"],
    [`${"(".repeat(17)}a${")".repeat(17)}`, "too-deep 16-17 ("],
    ["a ".repeat(501), "too-long 1000-1002 a"],
    [`${"a ~20 ".repeat(10)}b`, "too-complex 56-59 ~20"],
  ])("points in %j at: %s", (source, expected) => {
    expect(fault(source)).toBe(expected);
  });

  it.each(["a", "a b", "“a b”", "a, b", "a-b", "U.S. forces", "China’s", "a ~1 ~2 b", "(a)", "a|b c|[d] e", "日本 防衛", "a && b", "état"])("reads %j", (source) => {
    expect(fault(source)).toBe("none");
  });

  it("binds words before alternatives, and groups before both", () => {
    const word = (glob: string) => ({ kind: "word", glob });
    expect(tree("a b | c")).toEqual({ kind: "choice", options: [{ kind: "sequence", items: [word("a"), word("b")] }, word("c")] });
    expect(tree("a (b | c)")).toEqual({ kind: "sequence", items: [word("a"), { kind: "choice", options: [word("b"), word("c")] }] });
  });

  it("folds case, accents and spelling, and reads a hyphen as a space", () => {
    expect(tree("Défence-Rôles")).toEqual(tree("defense roles"));
  });

  it("takes signs within quotes for punctuation", () => {
    expect(tree('"(a|b)* ~3"')).toEqual(tree('"a b 3"'));
  });

  it("answers whatever is typed, with a place within it", () => {
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("a", "b", " ", "*", "|", "(", ")", "[", "]", '"', "~", "1", "9", ".", "'", "-") }));
    fc.assert(
      fc.property(typed, (source) => {
        const read = parseQuery(source);
        if (read.kind === "query") return;
        expect(read.start).toBeGreaterThanOrEqual(0);
        expect(read.start).toBeLessThanOrEqual(read.end);
        expect(read.end).toBeLessThanOrEqual(source.length);
      }),
      { ...SEED, numRuns: 1000 },
    );
  });
});

describe("tidyQuery", () => {
  it("keeps one space between the parts and nothing that an address needs for itself", () => {
    expect(tidyQuery("  status_quo ;  by: force\n")).toBe("status quo by force");
  });

  it("changes nothing about what is found", () => {
    const typed = fc.string({ unit: fc.constantFrom("a", "b", " ", "_", ":", ";", "|", "(", ")", '"') });
    fc.assert(
      fc.property(typed, (source) => {
        expect(tree(tidyQuery(source))).toEqual(tree(source));
      }),
      SEED,
    );
  });
});
