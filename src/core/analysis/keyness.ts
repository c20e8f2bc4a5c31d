import { checkCount, type CountOf } from "#core/analysis/counts.ts";
import { inverseIncompleteBeta } from "#core/analysis/incomplete-beta.ts";
import type { Interval } from "#core/analysis/intervals.ts";

const HALF = 0.5;
/** Of a two-sided interval of 95 %, on either side. */
const TAIL = 0.025;

const check = (first: CountOf, second: CountOf): void => {
  checkCount(first);
  checkCount(second);
};

/** hits·ln(hits/expected), with 0·ln 0 = 0. */
const term = (hits: number, expected: number): number => (hits === 0 ? 0 : hits * Math.log(hits / expected));

/**
 * Keyness G², in the two-term form of UCREL, which leaves out the cells of tokens without the word:
 *
 *     G² = 2·Σ fᵢ·ln(fᵢ/Eᵢ),  Eᵢ = Nᵢ·(f₁+f₂)/(N₁+N₂),  0·ln 0 = 0
 *
 * It says how surely two rates differ, not by how much, and not in which direction. Counted on tokens it takes words of one text
 * for independent, which they are not: views count readouts.
 *
 * Source: P. Rayson & R. Garside (2000), "Comparing corpora using frequency profiling". 0 without hits; null where a group is empty.
 * Values that are no counts throw a RangeError.
 */
export function keynessG2(first: CountOf, second: CountOf): number | null {
  check(first, second);
  if (first.n === 0 || second.n === 0) return null;
  const rate = (first.hits + second.hits) / (first.n + second.n);
  return Math.max(2 * (term(first.hits, first.n * rate) + term(second.hits, second.n * rate)), 0);
}

/**
 * Log Ratio: how many times the rate of the first group doubles that of the second, log₂[(f₁/N₁)/(f₂/N₂)]; where either has no
 * hit, ½ is added to all four numbers.
 *
 * Sources: A. Hardie (2014), "Log Ratio: an informal introduction"; S. D. Walter (1975), "The distribution of Levin's measure of
 * attributable risk", Biometrika 62: 371–374 (the ½). null without hits in either, or where a group is empty. Values that are no
 * counts throw a RangeError.
 */
export function logRatio(first: CountOf, second: CountOf): number | null {
  check(first, second);
  if (first.n === 0 || second.n === 0 || first.hits + second.hits === 0) return null;
  const more = first.hits === 0 || second.hits === 0 ? HALF : 0;
  return Math.log2((first.hits + more) / (first.n + more)) - Math.log2((second.hits + more) / (second.n + more));
}

/**
 * The exact 95 % interval of the share `hits / n` by Clopper and Pearson, two-sided: each end is the share under which what was
 * observed, or more (less), has a chance of 2.5 %. Wider than needed, never narrower.
 *
 * Source: C. J. Clopper & E. S. Pearson (1934), Biometrika 26: 404–413; by quantiles of the beta distribution. For n = 0 it is 0 … 1.
 * Values that are no counts throw a RangeError.
 */
export function clopperPearson(hits: number, n: number): Interval {
  checkCount({ hits, n });
  return {
    low: hits === 0 ? 0 : inverseIncompleteBeta(TAIL, hits, n - hits + 1),
    high: hits === n ? 1 : inverseIncompleteBeta(1 - TAIL, hits + 1, n - hits),
  };
}

/**
 * The conservative Log Ratio: the end of the Log Ratio's 95 % interval that is nearer to 0, and 0 where the interval holds 0 ("not
 * separable"). The interval is Clopper and Pearson's of f₁/(f₁+f₂), turned into a ratio of rates; not adjusted for the number of
 * comparisons.
 *
 *     log₂[ π/(1−π) · N₂/N₁ ],  π the bound
 *
 * Source: S. Evert (2022), "Measuring keyness", Digital Humanities 2022. On readouts: `hits` of `n` readouts. null without hits in
 * either, or where a group is empty. Values that are no counts throw a RangeError.
 */
export function conservativeLogRatio(first: CountOf, second: CountOf): number | null {
  check(first, second);
  const hits = first.hits + second.hits;
  if (first.n === 0 || second.n === 0 || hits === 0) return null;
  const { low, high } = clopperPearson(first.hits, hits);
  const toLogRatio = (share: number): number => Math.log2(share / (1 - share)) + Math.log2(second.n / first.n);
  return Math.max(toLogRatio(low), 0) + Math.min(toLogRatio(high), 0);
}
