import { countTopic, type TopicCount } from "#core/analysis/topic-counts.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { topicDetailColumns } from "#core/views/topic-frequency.ts";
import type { TopicOptions } from "#core/views/topic-measure.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface TopicPartyRow extends TopicCount {
  readonly party: string;
  /** Readouts that a topic filter lets through; where there are none, nothing could be counted, which is not absence. */
  readonly counted: number;
}

/**
 * One topic by counterpart, in the corpus's order. A readout with several counterparts counts under each of them and once
 * in `n`; counterparts of which nothing was searched are left out, since no meeting is not silence.
 */
export const viewTopicByParty: ViewOf<TopicPartyRow, TopicOptions> = (corpus, filter, { topic, measure }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const of = (all: readonly Readout[], party: string): Readout[] => all.filter(({ meeting }) => meeting.counterparts.includes(party));
  return {
    rows: corpus.counterparts
      .map((party) => {
        const counted = of(readouts, party);
        return { party, counted: counted.length, ...countTopic(topic, counted, of(base, party)) };
      })
      .filter((row) => row.n > 0),
    n: base.length,
    columns: [
      { id: "counterpart", kind: "party", value: (row) => row.party },
      ...topicDetailColumns<TopicPartyRow>((row) => evidenceOf("topic", topic, { with: row.party }), measure),
      { id: "topic", kind: "topic", value: () => topic },
    ],
  };
};
