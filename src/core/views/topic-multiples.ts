import { evidenceOf } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { MAX_MARKS } from "#core/domain/period.ts";
import { viewTopicByPeriod, type TopicPeriodRow } from "#core/views/topic-by-period.ts";
import { viewTopicByReadout, type TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import { topicDetailColumns } from "#core/views/topic-frequency.ts";
import type { TopicMeasure } from "#core/views/topic-measure.ts";
import { narrowToHalf, orderTopics, type ChangedTopicRow, type Halves, type TopicOrder } from "#core/views/topic-order.ts";
import type { Column, ViewOf } from "#core/views/view.ts";

export interface TopicMultiplesOptions {
  readonly measure: TopicMeasure;
  readonly order: TopicOrder;
}

/** One panel: a topic in every readout searched or, where they are too many to be told apart, in every period. */
export interface TopicPanelRow extends ChangedTopicRow {
  readonly halves: Halves | null;
  /** Empty where `periods` is not. */
  readonly marks: readonly TopicReadoutRow[];
  readonly periods: readonly TopicPeriodRow[];
}

const HALVES = [
  { half: "first", id: "firstHalf", ofId: "firstHalfN" },
  { half: "second", id: "secondHalf", ofId: "secondHalfN" },
] as const;

const changeColumns: readonly Column<TopicPanelRow>[] = [
  ...HALVES.flatMap(({ half, id, ofId }): Column<TopicPanelRow>[] => [
    {
      id,
      kind: "integer",
      value: ({ change }) => change?.[half].hits ?? null,
      evidence: ({ topic, halves }) => evidenceOf("topic", topic.id, halves === null ? {} : narrowToHalf(halves, half)),
    },
    { id: ofId, kind: "integer", value: ({ change }) => change?.[half].n ?? null },
  ]),
  { id: "secondFrom", kind: "date", value: ({ halves }) => halves?.from ?? null },
  { id: "change", kind: "share", value: ({ change }) => change?.difference ?? null },
  { id: "changeLow", kind: "share", value: ({ change }) => change?.interval?.low ?? null },
  { id: "changeHigh", kind: "share", value: ({ change }) => change?.interval?.high ?? null },
];

/** Every topic by itself, in the order asked for, with its change between the halves. More than 60 readouts are counted by period. */
export const viewTopicMultiples: ViewOf<TopicPanelRow, TopicMultiplesOptions> = (corpus, filter, { measure, order }) => {
  const { base } = selectReadouts(corpus, filter);
  const isMany = base.length > MAX_MARKS;
  const { rows, halves } = orderTopics(corpus, filter, order, measure);
  return {
    rows: rows.map((row) => {
      const options = { topic: row.topic.id, measure };
      return {
        ...row,
        halves,
        marks: isMany ? [] : viewTopicByReadout(corpus, filter, options).rows,
        periods: isMany ? viewTopicByPeriod(corpus, filter, options).rows : [],
      };
    }),
    n: base.length,
    columns: [
      { id: "topic", kind: "topic", value: (row) => row.topic.id },
      ...topicDetailColumns<TopicPanelRow>((row) => evidenceOf("topic", row.topic.id), measure),
      ...changeColumns,
    ],
  };
};
