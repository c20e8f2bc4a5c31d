import type { Readout } from "#core/domain/corpus.ts";
import { wilsonInterval, type Interval } from "#core/analysis/intervals.ts";
import { leaveOneOut, type LeaveOneOut } from "#core/analysis/leave-one-out.ts";

export interface TopicCount {
  /** Coded sentences. */
  readonly mentions: number;
  /** Readouts with at least one coded sentence. */
  readonly readouts: number;
  /** Readouts searched. */
  readonly n: number;
  /** readouts / n; null where nothing was searched. */
  readonly share: number | null;
  /** Wilson interval of the share at z = 1.959964; null for n < 4. */
  readonly interval: Interval | null;
  /** Coded sentences per 1,000 words between white space of the readouts searched; null where there are none. */
  readonly perThousand: number | null;
  /** Sentences of the readouts searched, coded or not. */
  readonly sentences: number;
  /** mentions / sentences; null where nothing was searched. Sentences of one readout are not independent, so it has no interval. */
  readonly shareOfSentences: number | null;
  /** How far the measures move when one readout is left out; null for fewer than two readouts and from thirty on. */
  readonly leftOut: LeaveOneOut | null;
}

/** Sentences of a readout that are coded with a topic. A sentence counts once, however many spans it has. */
export const countMentions = (readout: Readout, topic: string): number =>
  readout.sentences.filter((sentence) => sentence.topics.some((span) => span.id === topic)).length;

/**
 * Counts a topic in `counted` readouts; rates and shares are over `searched`, a superset (they differ under a topic filter).
 * Relative frequency is 1000·f/N. Two empty lists give zeros and nulls.
 */
export function countTopic(topic: string, counted: readonly Readout[], searched: readonly Readout[]): TopicCount {
  const perReadout = new Map(counted.map((readout) => [readout.id, countMentions(readout, topic)]));
  const tallies = searched.map(({ id, sentences, tokens }) => ({ mentions: perReadout.get(id) ?? 0, sentences: sentences.length, tokens }));
  const sum = (of: (tally: (typeof tallies)[number]) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const mentions = sum((tally) => tally.mentions);
  const readouts = tallies.filter((tally) => tally.mentions > 0).length;
  const n = searched.length;
  const tokens = sum((tally) => tally.tokens);
  const sentences = sum((tally) => tally.sentences);
  return {
    mentions,
    readouts,
    n,
    share: n === 0 ? null : readouts / n,
    interval: wilsonInterval(readouts, n),
    perThousand: tokens === 0 ? null : (1000 * mentions) / tokens,
    sentences,
    shareOfSentences: sentences === 0 ? null : mentions / sentences,
    leftOut: leaveOneOut(tallies),
  };
}
