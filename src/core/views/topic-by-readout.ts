import { countTopic, type TopicCount } from "#core/analysis/topic-counts.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import type { TopicOptions } from "#core/views/topic-measure.ts";
import type { ViewOf } from "#core/views/view.ts";

export interface TopicReadoutRow extends TopicCount {
  readonly readout: Readout;
  /** False where a topic filter leaves the readout out: nothing in it is counted then, which is not absence. */
  readonly isCounted: boolean;
}

/** One topic in every readout searched, in the order of the corpus. Each row is a readout by itself, so `n` of a row is 1. */
export const viewTopicByReadout: ViewOf<TopicReadoutRow, TopicOptions> = (corpus, filter, { topic }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const counted = new Set(readouts);
  return {
    rows: base.map((readout) => {
      const isCounted = counted.has(readout);
      return { readout, isCounted, ...countTopic(topic, isCounted ? [readout] : [], [readout]) };
    }),
    n: base.length,
    columns: [
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      {
        id: "mentions",
        kind: "integer",
        value: (row) => (row.isCounted ? row.mentions : null),
        evidence: (row) => evidenceOf("topic", topic, { in: row.readout.id }),
      },
      { id: "words", kind: "integer", value: (row) => row.readout.tokens },
      { id: "perThousand", kind: "decimal", value: (row) => (row.isCounted ? row.perThousand : null) },
      { id: "sentencesSearched", kind: "integer", value: (row) => row.sentences },
      { id: "shareOfSentences", kind: "share", value: (row) => (row.isCounted ? row.shareOfSentences : null) },
      { id: "topic", kind: "topic", value: () => topic },
    ],
  };
};
