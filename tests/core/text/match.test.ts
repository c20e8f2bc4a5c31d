import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsGlob } from "#core/text/match-program.ts";
import { createMatcher, joinOverlaps } from "#core/text/match.ts";

const SEED = { seed: 20210124 };

/** The words that a list of patterns finds in a text. */
function find(patterns: readonly string[], text: string): string[] {
  const [found] = createMatcher([patterns])(text);
  return (found?.finds ?? []).map(({ start, end }) => text.slice(start, end));
}

describe("a pattern", () => {
  it.each([
    ["status quo", "They oppose a change of the Status-Quo.", ["Status-Quo"]],
    ["status quo", "The status is quo.", []],
    ["deter*", "They deter; the deterrent is deteriorating.", ["deter", "deterrent", "deteriorating"]],
    ["*lateral", "Bilateral, trilateral and laterally.", ["Bilateral", "trilateral"]],
    ["defen?e", "defense, defence, defenders", ["defense", "defence"]],
    ["by (force | coercion)", "by coercion or by force or by law", ["by coercion", "by force"]],
    ["[the] sea", "the sea and a sea", ["the sea", "sea"]],
    ["china", "China’s ships and Chinatown", ["China’s"]],
    ["china's", "China and China's", ["China's"]],
    ["east ..1 sea", "east sea, east china sea, east and south sea", ["east sea", "east china sea"]],
    ["u.s. forces", "The U.S. forces in the US.", ["U.S. forces"]],
    ["mq 9*", "MQ-9s at the base", ["MQ-9s"]],
  ])("%j in %j", (pattern, text, expected) => {
    expect(find([pattern], text)).toEqual(expected);
  });

  it("is matched at its longest", () => {
    expect(find(["free ..3 open [indo pacific]"], "free and open, ever open Indo-Pacific")).toEqual([
      "free and open, ever open Indo-Pacific",
    ]);
  });
});

describe("a list of patterns", () => {
  it("joins what overlaps and keeps apart what does not", () => {
    expect(find(["maritime order", "open maritime", "rule of law"], "an open maritime order, the rule of law")).toEqual([
      "open maritime order",
      "rule of law",
    ]);
  });

  it("drops a find that shares a word with an exclusion, and no other", () => {
    const patterns = ["china", "not: (east | south) china sea*"];
    expect(find(patterns, "China in the East China Sea")).toEqual(["China"]);
  });

  it("knows the sets that it defines, for itself alone", () => {
    const sets = ["{pair} = (japan | india)", "{pair} and {pair}"];
    expect(find(sets, "Japan and India met.")).toEqual(["Japan and India"]);
    expect(() => createMatcher([sets, ["with {pair}"]])).toThrow(/no set \{pair\}/);
    expect(() => createMatcher([["{a} = x", "{a} = y"]])).toThrow(/defined twice/);
  });

  it("gives carried finds apart", () => {
    const [found] = createMatcher([["senkaku*", "carry: the islands"]])("The Senkakus: the islands");
    expect(found?.finds).toHaveLength(1);
    expect(found?.carries).toEqual([{ start: 14, end: 25 }]);
  });

  it("gives one result a list, in order, and nothing for an empty text", () => {
    const match = createMatcher([["sea"], ["land"]]);
    expect(match("land and sea").map(({ finds }) => finds)).toEqual([[{ start: 9, end: 12 }], [{ start: 0, end: 4 }]]);
    expect(match("")).toEqual([
      { finds: [], carries: [] },
      { finds: [], carries: [] },
    ]);
  });

  it("comes to an end where trying every way through the gaps would not", () => {
    const gaps = Array.from({ length: 12 }, () => "a ..12").join(" ");
    expect(find([`${gaps} b`], "a ".repeat(2000))).toEqual([]);
  });
});

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("properties", () => {
  it("finds a phrase exactly where its words stand side by side", () => {
    const words = fc.array(fc.constantFrom("sea", "air", "land"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom("sea", "air", "land"), { minLength: 1, maxLength: 3 }), (text, phrase) => {
        const isThere = ` ${text.join(" ")} `.includes(` ${phrase.join(" ")} `);
        expect(find([phrase.join(" ")], text.join(", ")).length > 0).toBe(isThere);
      }),
      SEED,
    );
  });

  it("fits a glob as the regular expression of the same meaning does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 }), letters, (glob, text) => {
        const expression = new RegExp(`^${glob.replace(/\*/gu, ".*").replace(/\?/gu, ".")}$`, "u");
        expect(fitsGlob(glob, text)).toBe(expression.test(text));
      }),
      SEED,
    );
  });

  it("joins spans to sorted ones that do not overlap and cover the same characters", () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length }));
    const cover = (spans: readonly { start: number; end: number }[]): Set<number> =>
      new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const joined = joinOverlaps(spans);
        expect(cover(joined)).toEqual(cover(spans));
        joined.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(joined[index]?.end ?? Infinity));
      }),
      SEED,
    );
  });
});
