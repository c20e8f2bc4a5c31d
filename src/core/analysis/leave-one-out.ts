/** From this many readouts on, one of them cannot move an aggregate enough to be worth drawing. */
export const ENOUGH_READOUTS = 30;

/** What one readout adds to an aggregate. */
export interface ReadoutTally {
  /** Coded sentences. */
  readonly mentions: number;
  /** All its sentences, and its words between white space. */
  readonly sentences: number;
  readonly tokens: number;
}

export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** How far each measure moves; null where nothing is left to divide by. */
export interface LeaveOneOut {
  /** Share of readouts, and of sentences, between 0 and 1. */
  readonly share: ValueRange | null;
  readonly shareOfSentences: ValueRange | null;
  /** Coded sentences per 1,000 words. */
  readonly perThousand: ValueRange | null;
}

const rangeOf = (values: readonly number[]): ValueRange | null =>
  values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };

/**
 * The range of an aggregate when each readout in turn is left out: how much of the number hangs on a single readout. No interval of
 * confidence, and nothing is inferred by it: the least and the largest of n values, each computed from the n − 1 other readouts.
 *
 *     share  (df − [fᵢ > 0]) / (n − 1)    of sentences  (f − fᵢ) / (S − sᵢ)    per 1,000 words  1000·(f − fᵢ) / (N − Nᵢ)
 *
 * Source: the values that the jackknife is made of; M. H. Quenouille (1956), "Notes on bias in estimation", Biometrika 43: 353–360.
 * null for fewer than two readouts, where nothing is left, and from thirty on. A readout without which no sentence, or no word, is
 * left has no value for that measure.
 */
export function leaveOneOut(readouts: readonly ReadoutTally[]): LeaveOneOut | null {
  const n = readouts.length;
  if (n < 2 || n >= ENOUGH_READOUTS) return null;
  const sum = (of: (tally: ReadoutTally) => number): number => readouts.reduce((total, tally) => total + of(tally), 0);
  const [mentions, sentences, tokens] = [sum((tally) => tally.mentions), sum((tally) => tally.sentences), sum((tally) => tally.tokens)];
  const having = readouts.filter((tally) => tally.mentions > 0).length;
  const without = (all: number, of: (tally: ReadoutTally) => number, factor: number): number[] =>
    readouts.flatMap((tally) => (all - of(tally) === 0 ? [] : (factor * (mentions - tally.mentions)) / (all - of(tally))));
  return {
    share: rangeOf(readouts.map((tally) => (having - (tally.mentions > 0 ? 1 : 0)) / (n - 1))),
    shareOfSentences: rangeOf(without(sentences, (tally) => tally.sentences, 1)),
    perThousand: rangeOf(without(tokens, (tally) => tally.tokens, 1000)),
  };
}
