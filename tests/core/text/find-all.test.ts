import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAll } from "#core/text/find-all.ts";

describe("findAll", () => {
  it("gives what matchAll gives, also after a search that was left off", () => {
    const patterns = [/a+/gu, /\b/gu, /(?<x>b)|a/gu, /(?=b)/gu, /z*/gu];
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(fc.constantFrom("a", "b", " ", "会", "😀")), (pattern, parts) => {
        const text = parts.join("");
        pattern.lastIndex = 7;
        expect(findAll(pattern, text).map((match) => [match.index, ...match])).toEqual(Array.from(text.matchAll(new RegExp(pattern)), (match) => [match.index, ...match]));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
