import { countMentions, countTopic, type TopicCount } from "#core/analysis/topic-counts.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Topic } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { rangeOfMeasure, type TopicMeasure } from "#core/views/topic-measure.ts";
import type { Column, ViewOf } from "#core/views/view.ts";

export interface TopicRow extends TopicCount {
  readonly topic: Topic;
  /** Every readout searched, by date, with its coded sentences (0 where it has none or the filter leaves it out). */
  readonly byReadout: readonly { readonly readout: Readout; readonly mentions: number }[];
}

/** Columns that every table of topic counts shares. */
export const topicCountColumns = <Row extends TopicCount>(
  evidence: NonNullable<Column<Row>["evidence"]>,
): Column<Row>[] => [
  { id: "readoutsWith", kind: "integer", value: (row) => row.readouts, evidence },
  { id: "n", kind: "integer", value: (row) => row.n },
  { id: "share", kind: "share", value: (row) => row.share },
  { id: "intervalLow", kind: "share", value: (row) => row.interval?.low ?? null },
  { id: "intervalHigh", kind: "share", value: (row) => row.interval?.high ?? null },
  { id: "mentions", kind: "integer", value: (row) => row.mentions, evidence },
  { id: "perThousand", kind: "decimal", value: (row) => row.perThousand },
];

/** The columns of a topic's own charts: the share of sentences too, and how far the measure drawn moves when one readout is left out. */
export const topicDetailColumns = <Row extends TopicCount>(evidence: NonNullable<Column<Row>["evidence"]>, measure: TopicMeasure): Column<Row>[] => {
  const kind = measure === "rate" ? "decimal" : "share";
  const range: Column<Row>[] = [
    { id: "leftOutLow", kind, value: (row) => rangeOfMeasure(row, measure)?.low ?? null },
    { id: "leftOutHigh", kind, value: (row) => rangeOfMeasure(row, measure)?.high ?? null },
  ];
  return [
    ...topicCountColumns(evidence),
    { id: "sentencesSearched", kind: "integer", value: (row) => row.sentences },
    { id: "shareOfSentences", kind: "share", value: (row) => row.shareOfSentences },
    ...(measure === "mentions" ? [] : range),
  ];
};

/** Topics by the number of readouts that have them, then by mentions, then in the codebook's order. */
export const viewTopicFrequency: ViewOf<TopicRow> = (corpus, filter) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const counted = new Set(readouts);
  const rows = corpus.topics
    .map((topic) => ({
      topic,
      ...countTopic(topic.id, readouts, base),
      byReadout: base.map((readout) => ({ readout, mentions: counted.has(readout) ? countMentions(readout, topic.id) : 0 })),
    }))
    .sort((a, b) => b.readouts - a.readouts || b.mentions - a.mentions);
  return {
    rows,
    n: base.length,
    columns: [
      { id: "topic", kind: "topic", value: (row) => row.topic.id },
      ...topicCountColumns<TopicRow>((row) => evidenceOf("topic", row.topic.id)),
    ],
  };
};
