import type { Readout } from "#core/domain/corpus.ts";

/** When something stands in the readouts of a series. */
export interface Presence {
  /** Readouts that have it, by date. */
  readonly having: readonly Readout[];
  /** Readouts before the first that has it. */
  readonly before: readonly Readout[];
  /** From the first that has it to the last: all, and those that lack it. */
  readonly span: number;
  readonly between: readonly Readout[];
  /** Readouts after the last that has it. */
  readonly after: readonly Readout[];
  /** The run of readouts without it that ended last; empty where there is none. */
  readonly lastGap: readonly Readout[];
}

/** null where no readout has it. */
export function findPresence(readouts: readonly Readout[], has: (readout: Readout) => boolean): Presence | null {
  const at = readouts.flatMap((readout, index) => (has(readout) ? [index] : []));
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return null;
  const known = new Set(at);
  const steps = at.slice(1).map((index, step) => [at[step] ?? index, index] as const);
  const [gapFrom, gapTo] = steps.findLast(([from, to]) => to - from > 1) ?? [0, 0];
  return {
    having: at.flatMap((index) => readouts[index] ?? []),
    before: readouts.slice(0, first),
    span: last - first + 1,
    between: readouts.slice(first, last + 1).filter((_, index) => !known.has(first + index)),
    after: readouts.slice(last + 1),
    lastGap: readouts.slice(gapFrom + 1, gapTo),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * How little a silence of some readouts is to be expected, from 0 to 1: 1 − (1 − p)^k, where p = (had + 1)/(of + 2) estimates
 * (after Laplace) how often a readout has the words while they are in use, and k counts the silent readouts, each by its length
 * over the mean length of those that have the words, at most 1: a note of three sentences leaves out much.
 */
export function rateSilence(having: readonly Readout[], of: number, silent: readonly Readout[]): number {
  const p = (having.length + 1) / (of + 2);
  const usual = Math.max(1, mean(having.map(({ tokens }) => tokens)));
  const k = silent.reduce((sum, { tokens }) => sum + Math.min(1, tokens / usual), 0);
  return 1 - (1 - p) ** k;
}

export const partiesOf = (readouts: readonly Readout[]): string[] => [...new Set(readouts.flatMap(({ meeting }) => meeting.counterparts))];

/**
 * What a loss is worth: the silence; less where only one or two readouts bear it out, 1 − ½^(k+1) for k silent ones; and less
 * where those who are silent had little part in the habit, 0.7 + 0.3·(share of the readouts having it that are with them).
 */
export function weighLoss(having: readonly Readout[], of: number, silent: readonly Readout[]): number {
  const parties = new Set(partiesOf(silent));
  const own = having.filter(({ meeting }) => meeting.counterparts.some((party) => parties.has(party)));
  return rateSilence(having, of, silent) * (1 - 0.5 ** (silent.length + 1)) * (0.7 + (0.3 * own.length) / Math.max(1, having.length));
}
