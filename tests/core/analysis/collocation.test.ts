import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logDice, pointwiseInformation } from "#core/analysis/collocation.ts";

describe("logDice", () => {
  it("is the value of the methods page", () => {
    expect(logDice({ both: 10, first: 12, second: 15 })).toBeCloseTo(13.567, 3);
  });

  it("is 14 for words that are always together, and loses 1 with every doubling of the words apart", () => {
    expect(logDice({ both: 7, first: 7, second: 7 })).toBe(14);
    expect(logDice({ both: 7, first: 14, second: 14 })).toBe(13);
  });

  it("is null for words that never meet", () => {
    expect(logDice({ both: 0, first: 3, second: 4 })).toBeNull();
  });

  it("does not depend on which word is first, and is at most 14", () => {
    const pairs = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500)).map(([both, x, y]) => ({ both, first: both + x, second: both + y }));
    fc.assert(
      fc.property(pairs, (pair) => {
        expect(logDice(pair)).toBe(logDice({ ...pair, first: pair.second, second: pair.first }));
        expect(logDice(pair)).toBeLessThanOrEqual(14);
      }),
    );
  });

  it("refuses more pairs than words", () => {
    expect(() => logDice({ both: 3, first: 2, second: 5 })).toThrow(RangeError);
    expect(() => pointwiseInformation({ both: 1, first: 20, second: 5 }, 10, 4)).toThrow(RangeError);
  });
});

describe("pointwiseInformation", () => {
  it("is 0 where two words meet as often as chance has it, and 3 where eight times as often", () => {
    expect(pointwiseInformation({ both: 1, first: 10, second: 10 }, 100, 3)).toBe(0);
    expect(pointwiseInformation({ both: 8, first: 10, second: 10 }, 100, 3)).toBe(3);
  });

  it("says nothing below three readouts, nor of words that never meet", () => {
    expect(pointwiseInformation({ both: 8, first: 10, second: 10 }, 100, 2)).toBeNull();
    expect(pointwiseInformation({ both: 0, first: 10, second: 10 }, 100, 9)).toBeNull();
  });
});
