import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLongestRun, type PlacedItem } from "#core/analysis/align/longest-run.ts";

const place = (b: readonly number[], weights?: readonly number[]): PlacedItem[] =>
  b.map((at, a) => ({ a, b: at, weight: weights?.[a] ?? 1, tie: 0 }));

/** Every subset of the things, for few of them. */
function heaviest(items: readonly PlacedItem[]): number {
  let best = 0;
  for (let chosen = 0; chosen < 2 ** items.length; chosen++) {
    const run = items.filter((_, index) => (chosen >> index) & 1);
    const isRun = run.every((item, index) => index === 0 || item.b > (run[index - 1]?.b ?? -1));
    if (isRun) best = Math.max(best, run.reduce((sum, { weight }) => sum + weight, 0));
  }
  return best;
}

describe("findLongestRun", () => {
  it("leaves out what stands elsewhere", () => {
    // 0 1 2 3 in the first text are 1 2 3 0 in the second: the first moved to the end, or the others forward.
    expect(findLongestRun(place([3, 0, 1, 2]))).toEqual([1, 2, 3]);
  });

  it("prefers weight to number", () => {
    expect(findLongestRun(place([2, 0, 1], [5, 1, 1]))).toEqual([0]);
  });

  it("settles a tie by what the things are", () => {
    const items = [
      { a: 0, b: 1, weight: 1, tie: 4 },
      { a: 1, b: 0, weight: 1, tie: 7 },
    ];
    expect(findLongestRun(items)).toEqual([1]);
    expect(findLongestRun(items.map((item) => ({ ...item, a: item.b, b: item.a })))).toEqual([1]);
  });

  it("finds nothing in nothing", () => {
    expect(findLongestRun([])).toEqual([]);
  });

  it("is a run, and no run is heavier", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }), (places, weights) => {
        const items = place(places, weights);
        const run = findLongestRun(items).flatMap((index) => items[index] ?? []);
        expect(run.every((item, index) => index === 0 || item.b > (run[index - 1]?.b ?? -1))).toBe(true);
        expect(run.reduce((sum, { weight }) => sum + weight, 0)).toBe(heaviest(items));
      }),
      { seed: 11 },
    );
  });
});
