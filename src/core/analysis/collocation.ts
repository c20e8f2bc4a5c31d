/** With fewer readouts than these the pointwise mutual information mostly says that a word is rare. */
export const MIN_READOUTS_FOR_PMI = 3;

export interface PairCount {
  /** Occurrences of the two together. */
  readonly both: number;
  /** Occurrences of each in all. */
  readonly first: number;
  readonly second: number;
}

const check = ({ both, first, second }: PairCount): void => {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  if (![both, first, second].every(isCount) || both > Math.min(first, second)) throw new RangeError(`${both} together of ${first} and ${second} is no count of pairs`);
};

/**
 * logDice = 14 + log₂[2·f_xy/(f_x+f_y)]: how much of what the two words do they do together. At most 14 (always together); a step
 * of 1 is a factor of 2; it does not depend on the size of the corpus.
 *
 * Source: P. Rychlý (2008), "A lexicographer-friendly association score", RASLAN 2008: 6–9. null where the two never stand together.
 * Values that are no counts, or more pairs than either word has occurrences, throw a RangeError.
 */
export function logDice(pair: PairCount): number | null {
  check(pair);
  return pair.both === 0 ? null : 14 + Math.log2((2 * pair.both) / (pair.first + pair.second));
}

/**
 * Pointwise mutual information, log₂[f_xy·N/(f_x·f_y)], over `tokens` words. It favours rare words without measure, so it is null
 * below three readouts (`readouts`: those that have the two together), and where the two never stand together.
 *
 * Source: K. W. Church & P. Hanks (1990), "Word association norms, mutual information, and lexicography", Computational Linguistics
 * 16: 22–29. Values that are no counts throw a RangeError.
 */
export function pointwiseInformation(pair: PairCount, tokens: number, readouts: number): number | null {
  check(pair);
  if (Math.max(pair.first, pair.second) > tokens) throw new RangeError(`${tokens} words are too few`);
  if (readouts < MIN_READOUTS_FOR_PMI || pair.both === 0) return null;
  return Math.log2((pair.both * tokens) / (pair.first * pair.second));
}
