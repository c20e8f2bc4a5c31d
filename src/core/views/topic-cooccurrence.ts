import { logDice, pointwiseInformation } from "#core/analysis/collocation.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Topic } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { TopicOrder } from "#core/views/topic-order.ts";
import type { ViewOf } from "#core/views/view.ts";

/** By how many sentences two topics share, or by logDice. */
export const PAIR_RANKS = ["together", "association"] as const;
export type PairRank = (typeof PAIR_RANKS)[number];

export interface TopicPairOptions {
  readonly rank: PairRank;
  /** How the topics of the matrix stand; the pairs do not depend on it. */
  readonly order: TopicOrder;
}

/** Two topics that stand in one sentence at least once; `first` is before `second` in the codebook. */
export interface TopicPairRow {
  readonly first: Topic;
  readonly second: Topic;
  /** Sentences coded with both, and readouts that have such a sentence. */
  readonly both: number;
  readonly readouts: number;
  /** Sentences coded with each. */
  readonly firstSentences: number;
  readonly secondSentences: number;
  readonly logDice: number;
  /** Pointwise mutual information over sentences; null below three readouts. */
  readonly information: number | null;
}

/** The sentences that two topics share. */
export const pairEvidence = ({ first, second }: Pick<TopicPairRow, "first" | "second">): EvidenceQuery => evidenceOf("topic", first.id, { also: second.id });

interface Tally {
  both: number;
  readonly readouts: Set<string>;
}

/** Counts sentences by topic and by pair; a sentence counts once for each, however many spans it has. */
function tally(readouts: readonly Readout[], topics: readonly Topic[]): { readonly single: ReadonlyMap<string, number>; readonly pairs: ReadonlyMap<string, Tally>; readonly sentences: number } {
  const place = new Map(topics.map(({ id }, index) => [id, index]));
  const single = new Map<string, number>();
  const pairs = new Map<string, Tally>();
  let sentences = 0;
  for (const readout of readouts) {
    sentences += readout.sentences.length;
    for (const sentence of readout.sentences) {
      const ids = [...new Set(sentence.topics.map(({ id }) => id))].filter((id) => place.has(id)).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      ids.forEach((id, index) => {
        single.set(id, (single.get(id) ?? 0) + 1);
        for (const other of ids.slice(index + 1)) {
          const key = `${id} ${other}`;
          const known = pairs.get(key) ?? { both: 0, readouts: new Set<string>() };
          known.both += 1;
          known.readouts.add(readout.id);
          pairs.set(key, known);
        }
      });
    }
  }
  return { single, pairs, sentences };
}

const RANKS: Readonly<Record<PairRank, (a: TopicPairRow, b: TopicPairRow) => number>> = {
  together: (a, b) => b.both - a.both || b.readouts - a.readouts || b.logDice - a.logDice,
  association: (a, b) => b.logDice - a.logDice || b.both - a.both || b.readouts - a.readouts,
};

/**
 * Which topics share sentences, in the readouts that the filter leaves. logDice is over sentences, 14 + log₂[2·f_xy/(f_x+f_y)], as is
 * PMI, log₂[f_xy·S/(f_x·f_y)] with S all sentences, coded or not, and only where three readouts have the two together. Pairs that
 * share no sentence are left out; equal ones stand in the codebook's order.
 */
export const viewTopicPairs: ViewOf<TopicPairRow, TopicPairOptions> = (corpus, filter, { rank }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const { single, pairs, sentences } = tally(readouts, corpus.topics);
  const rows = corpus.topics.flatMap((first, index) =>
    corpus.topics.slice(index + 1).flatMap((second): TopicPairRow[] => {
      const found = pairs.get(`${first.id} ${second.id}`);
      if (found === undefined) return [];
      const [firstSentences, secondSentences] = [single.get(first.id) ?? 0, single.get(second.id) ?? 0];
      const pair = { both: found.both, first: firstSentences, second: secondSentences };
      const having = found.readouts.size;
      return [{ first, second, both: found.both, readouts: having, firstSentences, secondSentences, logDice: logDice(pair) ?? 0, information: pointwiseInformation(pair, sentences, having) }];
    }),
  );
  return {
    rows: rows.sort(RANKS[rank]),
    n: base.length,
    columns: [
      { id: "topic", kind: "topic", value: (row) => row.first.id },
      { id: "otherTopic", kind: "topic", value: (row) => row.second.id },
      { id: "sentencesTogether", kind: "integer", value: (row) => row.both, evidence: pairEvidence },
      { id: "pairReadouts", kind: "integer", value: (row) => row.readouts, evidence: pairEvidence },
      { id: "topicSentences", kind: "integer", value: (row) => row.firstSentences, evidence: (row) => evidenceOf("topic", row.first.id) },
      { id: "otherTopicSentences", kind: "integer", value: (row) => row.secondSentences, evidence: (row) => evidenceOf("topic", row.second.id) },
      { id: "pairLogDice", kind: "measure", value: (row) => row.logDice },
      { id: "pairInformation", kind: "measure", value: (row) => row.information },
    ],
  };
};
