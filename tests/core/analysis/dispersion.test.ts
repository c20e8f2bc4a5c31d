import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureDispersion } from "#core/analysis/dispersion.ts";

describe("measureDispersion", () => {
  it("gives the value of the methods page", () => {
    const dispersion = measureDispersion([1, 1, 0, 0, 0], [400, 500, 300, 350, 450]);
    expect(dispersion?.dp).toBeCloseTo(0.55, 4);
    expect(dispersion?.dpNorm).toBeCloseTo(0.6471, 4);
  });

  it("is 0 where hits follow the tokens", () => {
    expect(measureDispersion([1, 2, 3], [100, 200, 300])?.dp).toBeCloseTo(0, 10);
  });

  it("reaches 1 when normalised where all hits stand in the smallest part", () => {
    expect(measureDispersion([4, 0], [100, 300])?.dpNorm).toBeCloseTo(1, 10);
  });

  it("leaves out parts without tokens", () => {
    expect(measureDispersion([1, 0, 1], [100, 0, 300])).toEqual(measureDispersion([1, 1], [100, 300]));
  });

  it("takes a part with more hits than words between white space", () => {
    // ½·(|1 − 2/102| + |0 − 100/102|) = 100/102; the smallest part has 2 of 102 words.
    expect(measureDispersion([3, 0], [2, 100])?.dp).toBeCloseTo(100 / 102, 10);
    expect(measureDispersion([3, 0], [2, 100])?.dpNorm).toBeCloseTo(1, 10);
  });

  it.each([
    ["no hits", [0, 0], [100, 100]],
    ["no parts", [], []],
    ["one part", [3], [100]],
  ])("is null with %s", (_case, hits, tokens) => {
    expect(measureDispersion(hits, tokens)).toBeNull();
  });

  it.each([
    ["lists of different length", [1], [100, 100]],
    ["a negative count", [-1, 0], [100, 100]],
    ["a broken count", [0.5, 0], [100, 100]],
    ["hits in a part without tokens", [1, 0], [0, 100]],
  ])("refuses %s", (_case, hits, tokens) => {
    expect(() => measureDispersion(hits, tokens)).toThrow(RangeError);
  });

  it("stays between 0 and 1 and does not depend on the order of the parts", () => {
    const part = fc.tuple(fc.nat({ max: 20 }), fc.integer({ min: 20, max: 500 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (parts) => {
        fc.pre(parts.some(([hitCount]) => hitCount > 0));
        const forwards = measureDispersion(parts.map(([hitCount]) => hitCount), parts.map(([, tokenCount]) => tokenCount));
        const backwards = measureDispersion(parts.map(([hitCount]) => hitCount).reverse(), parts.map(([, tokenCount]) => tokenCount).reverse());
        if (!forwards || !backwards) throw new Error("no dispersion");
        expect(forwards.dp).toBeGreaterThanOrEqual(0);
        expect(forwards.dpNorm).toBeLessThanOrEqual(1 + 1e-9);
        expect(backwards.dpNorm).toBeCloseTo(forwards.dpNorm, 10);
      }),
      { seed: 4 },
    );
  });
});
