import { checkCount, type CountOf } from "#core/analysis/counts.ts";

/** Tables this little more probable than the one observed count as equally probable, as in R: rounding must not part ties. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: the chance, given the margins, of a table that is no more probable than the one observed.
 * `first.hits` of `first.n` against `second.hits` of `second.n`.
 *
 * The hypergeometric probabilities are worked out from the most probable table outwards by their ratios, so that nothing
 * overflows; a chance below about 1e-300 is 0. Time grows with the smaller margin.
 *
 * Source: R. A. Fisher (1935), "The logic of inductive inference", JRSS 98: 39–82; two-sided as in R's fisher.test. Where a margin
 * is empty (no hits, all hits, or an empty group) every table is the one observed: 1. Values that are no counts throw a RangeError.
 */
export function fisherExact(first: CountOf, second: CountOf): number {
  checkCount(first);
  checkCount(second);
  const hits = first.hits + second.hits;
  const least = Math.max(0, hits - second.n);
  const most = Math.min(hits, first.n);
  const mode = Math.min(Math.max(Math.floor(((hits + 1) * (first.n + 1)) / (first.n + second.n + 2)), least), most);
  /** Of a table to the next one, with one hit more in the first group. */
  const ratio = (k: number): number => ((hits - k) * (first.n - k)) / ((k + 1) * (second.n - hits + k + 1));
  const weights = new Float64Array(most - least + 1);
  weights[mode - least] = 1;
  for (let k = mode; k < most; k += 1) weights[k + 1 - least] = (weights[k - least] ?? 0) * ratio(k);
  for (let k = mode - 1; k >= least; k -= 1) weights[k - least] = (weights[k + 1 - least] ?? 0) / ratio(k);
  const bound = (weights[first.hits - least] ?? 0) * TIE;
  let all = 0;
  let asRare = 0;
  // The smallest first, so that they are not lost.
  for (const weight of weights.sort()) {
    all += weight;
    if (weight <= bound) asRare += weight;
  }
  return Math.min(asRare / all, 1);
}
