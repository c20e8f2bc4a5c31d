import { checkCount } from "#core/analysis/counts.ts";

/** A range of shares between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 0.975 quantile of the standard normal distribution: two-sided 95 %. */
const Z = 1.959964;

/** Below this many readouts an interval says nothing: the count is shown as it is. */
export const MIN_READOUTS_FOR_INTERVAL = 4;

/** The limits of `wilsonInterval` for any n, for formulas that are made of them; 0 … 1 for n = 0. */
export function wilsonBounds(hits: number, n: number): Interval {
  checkCount({ hits, n });
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const zSquared = Z * Z;
  const scale = 1 + zSquared / n;
  const centre = (share + zSquared / (2 * n)) / scale;
  const halfWidth = (Z * Math.sqrt((share * (1 - share)) / n + zSquared / (4 * n * n))) / scale;
  // At the ends the two terms are equal and only rounding would part them.
  return { low: hits === 0 ? 0 : centre - halfWidth, high: hits === n ? 1 : centre + halfWidth };
}

/**
 * The 95 % Wilson score interval of the share `hits / n`, both counts of readouts; null for n < 4, where no interval
 * is shown.
 *
 *     (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n),  p = hits/n, z = 1.959964
 *
 * Source: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22:
 * 209–212. Counts that are not whole numbers with 0 ≤ hits ≤ n throw a RangeError.
 */
export function wilsonInterval(hits: number, n: number): Interval | null {
  checkCount({ hits, n });
  return n < MIN_READOUTS_FOR_INTERVAL ? null : wilsonBounds(hits, n);
}
