import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fisherExact } from "#core/analysis/fisher-exact.ts";
import { incompleteBeta, inverseIncompleteBeta } from "#core/analysis/incomplete-beta.ts";
import { clopperPearson, conservativeLogRatio, keynessG2 } from "#core/analysis/keyness.ts";
import { logGamma } from "#core/analysis/log-gamma.ts";
import { newcombeInterval } from "#core/analysis/newcombe.ts";

interface Reference {
  readonly tables: readonly {
    readonly table: readonly [number, number, number, number];
    readonly fisher: number;
    readonly exact: readonly [number, number];
    readonly newcombe: readonly [number, number] | null;
    readonly g2: number;
    readonly lrc: number | null;
  }[];
  readonly betas: readonly (readonly [number, number, number, number])[];
  readonly quantiles: readonly (readonly [number, number, number, number])[];
  readonly logGamma: readonly (readonly [number, number])[];
}

/** Made by make-reference.py beside it, with SciPy. */
const reference = JSON.parse(readFileSync(new URL("../../fixtures/measures/reference.json", import.meta.url), "utf8")) as Reference;

/** Agreement to a share of the value, or, near 0, to as little in all. */
const expectNear = (value: number | null | undefined, wanted: number, share = 1e-9): void => {
  expect(Math.abs((value ?? NaN) - wanted)).toBeLessThanOrEqual(share * Math.max(Math.abs(wanted), 1e-4));
};

describe("the measures agree with SciPy", () => {
  it.each(reference.tables)("for $table", ({ table: [f1, n1, f2, n2], fisher, exact, newcombe, g2, lrc }) => {
    const [first, second] = [{ hits: f1, n: n1 }, { hits: f2, n: n2 }];
    expectNear(fisherExact(first, second), fisher);
    const interval = clopperPearson(f1, n1);
    expectNear(interval.low, exact[0]);
    expectNear(interval.high, exact[1]);
    const difference = newcombeInterval(first, second);
    expect(difference === null).toBe(newcombe === null);
    if (newcombe !== null) {
      // SciPy takes all digits of the normal quantile, the methods page takes seven.
      expectNear(difference?.low, newcombe[0], 1e-6);
      expectNear(difference?.high, newcombe[1], 1e-6);
    }
    expectNear(keynessG2(first, second), g2);
    if (lrc === null) expect(conservativeLogRatio(first, second)).toBeNull();
    else expectNear(conservativeLogRatio(first, second), lrc);
  });

  it.each(reference.betas)("I(%d; %d, %d) = %d", (x, a, b, value) => {
    expectNear(incompleteBeta(x, a, b), value);
  });

  it.each(reference.quantiles)("the quantile of %d for %d, %d is %d", (p, a, b, value) => {
    expectNear(inverseIncompleteBeta(p, a, b), value);
  });

  it.each(reference.logGamma)("ln gamma of %d is %d", (x, value) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThanOrEqual(1e-14 * Math.max(Math.abs(value), 1));
  });
});
