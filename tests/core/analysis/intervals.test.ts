import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "#core/analysis/intervals.ts";

describe("wilsonInterval", () => {
  // The values of the methods page.
  it.each([
    [0, 8, 0, 0.3244],
    [4, 8, 0.2152, 0.7848],
    [3, 10, 0.1078, 0.6032],
    [8, 8, 0.6756, 1],
  ])("%i of %i is %f to %f", (hits, n, low, high) => {
    const interval = wilsonInterval(hits, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it.each([0, 1, 2, 3])("gives no interval for %i readouts", (n) => {
    expect(wilsonInterval(0, n)).toBeNull();
  });

  it("touches 0 and 1 exactly at the ends", () => {
    expect(wilsonInterval(0, 10)?.low).toBe(0);
    expect(wilsonInterval(10, 10)?.high).toBe(1);
  });

  it("holds the share, stays within 0 and 1, and mirrors its complement", () => {
    const counts = fc.integer({ min: 4, max: 10_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const interval = wilsonInterval(hits, n);
        const mirrored = wilsonInterval(n - hits, n);
        if (!interval || !mirrored) throw new Error("no interval");
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(hits / n);
        expect(interval.high).toBeGreaterThanOrEqual(hits / n);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeCloseTo(1 - mirrored.high, 10);
      }),
      { seed: 1 },
    );
  });

  it.each([
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, Number.NaN],
  ])("refuses %f of %f", (hits, n) => {
    expect(() => wilsonInterval(hits, n)).toThrow(RangeError);
  });
});
