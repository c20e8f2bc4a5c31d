import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountOf } from "#core/analysis/counts.ts";
import { fisherExact } from "#core/analysis/fisher-exact.ts";
import { clopperPearson, conservativeLogRatio, keynessG2, logRatio } from "#core/analysis/keyness.ts";
import { newcombeInterval } from "#core/analysis/newcombe.ts";

const of = (hits: number, n: number): CountOf => ({ hits, n });
const counts = (most: number): fc.Arbitrary<CountOf> =>
  fc.integer({ min: 1, max: most }).chain((n) => fc.record({ hits: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const pair = fc.tuple(counts(60), counts(60));
const largePair = fc.tuple(counts(200_000), counts(200_000));
const rest = ({ hits, n }: CountOf): CountOf => of(n - hits, n);

describe("the values of the methods page", () => {
  it("G² in two terms: 12 of 4,000 against 3 of 6,000", () => {
    expect(keynessG2(of(12, 4000), of(3, 6000))).toBeCloseTo(10.0439, 4);
  });

  it("G² on tokens makes three hits in one readout of 400 words against none in 2,000 look like much", () => {
    expect(keynessG2(of(3, 400), of(0, 2000))).toBeCloseTo(10.75, 2);
  });

  it("Log Ratio: 12 of 4,000 against 3 of 6,000", () => {
    expect(logRatio(of(12, 4000), of(3, 6000))).toBeCloseTo(2.585, 3);
  });

  it.each([
    [of(12, 4000), of(3, 6000), 0.6953],
    [of(4, 5), of(0, 3), 0],
  ])("conservative Log Ratio of %o and %o is %d", (first, second, value) => {
    expect(conservativeLogRatio(first, second)).toBeCloseTo(value, 4);
  });

  it.each([
    [of(4, 5), of(0, 3), 0.1429],
    [of(5, 5), of(0, 5), 0.0079],
  ])("Fisher's exact test of %o and %o is %d", (first, second, value) => {
    expect(fisherExact(first, second)).toBeCloseTo(value, 4);
  });

  it("all against none needs four readouts a side for Fisher's 0.05, and six for the conservative Log Ratio", () => {
    expect(fisherExact(of(3, 3), of(0, 3))).toBeGreaterThan(0.05);
    expect(fisherExact(of(4, 4), of(0, 4))).toBeLessThan(0.05);
    expect(conservativeLogRatio(of(5, 5), of(0, 5))).toBe(0);
    expect(conservativeLogRatio(of(6, 6), of(0, 6))).toBeGreaterThan(0);
  });

  it("no ten readouts, however parted, are separable by the conservative Log Ratio", () => {
    for (let n = 1; n < 10; n += 1) {
      for (let a = 0; a <= n; a += 1) for (let b = 0; b <= 10 - n; b += 1) if (a + b > 0) expect(conservativeLogRatio(of(a, n), of(b, 10 - n))).toBe(0);
    }
  });
});

describe("published values", () => {
  // Newcombe (1998), table II, method 10.
  it.each([
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
    [of(6, 7), of(2, 7), 0.0582, 0.8062],
    [of(5, 56), of(0, 29), -0.0381, 0.1926],
    [of(0, 10), of(0, 20), -0.1611, 0.2775],
    [of(10, 10), of(0, 20), 0.6791, 1],
    [of(10, 10), of(0, 10), 0.6075, 1],
  ])("the difference of %o and %o lies between %d and %d", (first, second, low, high) => {
    const interval = newcombeInterval(first, second);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
});

describe("where there is nothing to say", () => {
  it("gives no value without hits, or with an empty group", () => {
    expect(keynessG2(of(0, 5), of(0, 5))).toBe(0);
    expect(logRatio(of(0, 5), of(0, 5))).toBeNull();
    expect(conservativeLogRatio(of(0, 5), of(0, 5))).toBeNull();
    for (const measure of [keynessG2, logRatio, conservativeLogRatio]) expect(measure(of(0, 0), of(2, 5))).toBeNull();
    expect(newcombeInterval(of(0, 0), of(2, 5))).toBeNull();
    expect(fisherExact(of(0, 0), of(2, 5))).toBe(1);
  });

  it("draws no interval below four readouts in either group", () => {
    expect(newcombeInterval(of(3, 3), of(0, 50))).toBeNull();
    expect(newcombeInterval(of(4, 4), of(0, 3))).toBeNull();
    expect(newcombeInterval(of(4, 4), of(0, 4))).not.toBeNull();
  });

  it.each([of(3, 2), of(-1, 2), of(0.5, 2)])("refuses %o", (count) => {
    for (const measure of [keynessG2, logRatio, conservativeLogRatio, fisherExact, newcombeInterval]) expect(() => measure(count, of(1, 2))).toThrow(RangeError);
  });

  it("adds a half to all four numbers where one group has no hit", () => {
    // (3.5 / 5.5) / (0.5 / 4.5)
    expect(logRatio(of(3, 5), of(0, 4))).toBeCloseTo(Math.log2((3.5 * 4.5) / (5.5 * 0.5)), 12);
  });
});

describe("for all counts", () => {
  it("exchanging the groups turns the sign, and leaves tests as they are", () => {
    fc.assert(
      fc.property(pair, ([first, second]) => {
        for (const measure of [logRatio, conservativeLogRatio]) expect(measure(first, second) ?? 0).toBeCloseTo(-(measure(second, first) ?? 0), 9);
        expect(keynessG2(first, second) ?? 0).toBeCloseTo(keynessG2(second, first) ?? 0, 9);
        expect(fisherExact(first, second)).toBeCloseTo(fisherExact(second, first), 12);
        const [one, other] = [newcombeInterval(first, second), newcombeInterval(second, first)];
        expect(one?.low ?? 0).toBeCloseTo(-(other?.high ?? 0), 12);
      }),
    );
  });

  it("counting those without it in place of those with it leaves Fisher's test, and turns the difference", () => {
    fc.assert(
      fc.property(pair, ([first, second]) => {
        expect(fisherExact(first, second)).toBeCloseTo(fisherExact(rest(first), rest(second)), 12);
        expect(newcombeInterval(first, second)?.low ?? 0).toBeCloseTo(-(newcombeInterval(rest(first), rest(second))?.high ?? 0), 12);
      }),
    );
  });

  it("keeps within bounds, also for large counts", () => {
    fc.assert(
      fc.property(fc.oneof(pair, largePair), ([first, second]) => {
        const p = fisherExact(first, second);
        expect(p >= 0 && p <= 1).toBe(true);
        expect(keynessG2(first, second) ?? 0).toBeGreaterThanOrEqual(0);
        const interval = newcombeInterval(first, second);
        const difference = first.hits / first.n - second.hits / second.n;
        if (interval !== null) {
          expect(interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(interval.high).toBeLessThanOrEqual(1 + 1e-12);
          expect(interval.low).toBeLessThanOrEqual(difference + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual(difference - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is conservative: nearer to 0 than the ratio itself, and never on the other side", () => {
    fc.assert(
      fc.property(fc.oneof(pair, largePair), ([first, second]) => {
        fc.pre(first.hits > 0 && second.hits > 0);
        const [ratio, bound] = [logRatio(first, second) ?? NaN, conservativeLogRatio(first, second) ?? NaN];
        expect(Math.abs(bound)).toBeLessThanOrEqual(Math.abs(ratio) + 1e-9);
        expect(bound * ratio).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("gives an exact interval whose ends have a chance of 2.5 % each", () => {
    fc.assert(
      fc.property(counts(40), ({ hits, n }) => {
        const { low, high } = clopperPearson(hits, n);
        const choose = (k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);
        const chance = (from: number, to: number, p: number): number => {
          let sum = 0;
          for (let k = from; k <= to; k += 1) sum += choose(k) * p ** k * (1 - p) ** (n - k);
          return sum;
        };
        if (hits > 0) expect(chance(hits, n, low)).toBeCloseTo(0.025, 9);
        if (hits < n) expect(chance(0, hits, high)).toBeCloseTo(0.025, 9);
      }),
    );
  });
});
