import { countTopic, type TopicCount } from "#core/analysis/topic-counts.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Topic } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { MAX_MARKS } from "#core/domain/period.ts";
import { duringPeriod, listPeriods } from "#core/views/topic-by-period.ts";
import { topicDetailColumns } from "#core/views/topic-frequency.ts";
import type { TopicMeasure } from "#core/views/topic-measure.ts";
import { orderTopics, type Halves, type TopicOrder } from "#core/views/topic-order.ts";
import type { CellKind, ViewOf } from "#core/views/view.ts";

export type MatrixColumn =
  | { readonly kind: "readout"; readonly id: string }
  | { readonly kind: "party"; readonly id: string }
  | { readonly kind: "period"; readonly id: string };

export interface MatrixOptions {
  readonly by: "readout" | "party";
  readonly measure: TopicMeasure;
  readonly order: TopicOrder;
}

export interface MatrixRow extends TopicCount {
  readonly topic: Topic;
  readonly column: MatrixColumn;
  /** The topic in all columns; a readout with several counterparts counts once. */
  readonly total: TopicCount;
  /** What an order by change compares; null where the readouts cannot be halved. */
  readonly halves: Halves | null;
  /** Readouts of the column that a topic filter lets through; 0 where nothing in it could be counted. */
  readonly counted: number;
}

const COLUMN_IDS = { readout: "readout", party: "counterpart", period: "period" } as const;
const COLUMN_KINDS: Readonly<Record<MatrixColumn["kind"], CellKind>> = { readout: "readout", party: "party", period: "text" };

/** The evidence of one cell; of its absence where nothing was found. */
export function matrixEvidence({ topic, column, mentions }: Pick<MatrixRow, "topic" | "column" | "mentions">): EvidenceQuery {
  const narrow = { with: column.kind === "party" ? column.id : null, in: column.kind === "readout" ? column.id : null, during: column.kind === "period" ? column.id : null };
  return evidenceOf("topic", topic.id, { ...narrow, without: mentions === 0 });
}

const isInColumn = (readout: Readout, column: MatrixColumn): boolean => {
  switch (column.kind) {
    case "readout":
      return readout.id === column.id;
    case "party":
      return readout.meeting.counterparts.includes(column.id);
    case "period":
      return duringPeriod([readout], column.id).length > 0;
  }
};

const listColumns = (corpus: Corpus, base: readonly Readout[], by: MatrixOptions["by"]): MatrixColumn[] => {
  if (by === "party") {
    return corpus.counterparts
      .filter((party) => base.some(({ meeting }) => meeting.counterparts.includes(party)))
      .map((id) => ({ kind: "party", id }));
  }
  return base.length <= MAX_MARKS
    ? base.map(({ id }) => ({ kind: "readout", id }))
    : listPeriods(base).map((id) => ({ kind: "period", id }));
};

/**
 * Every topic in every readout, by date, or with every counterpart, in the corpus's order; one row a cell, topics in the order
 * asked for. More than 60 readouts are counted by period instead.
 */
export const viewTopicMatrix: ViewOf<MatrixRow, MatrixOptions> = (corpus, filter, { by, measure, order }) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const columns = listColumns(corpus, base, by).map((column) => {
    const within = (all: readonly Readout[]): Readout[] => all.filter((readout) => isInColumn(readout, column));
    return { column, counted: within(readouts), searched: within(base) };
  });
  const kind = columns[0]?.column.kind ?? by;
  const { rows, halves } = orderTopics(corpus, filter, order, measure);
  return {
    rows: rows.flatMap((total) =>
      columns.map(({ column, counted, searched }) => ({ topic: total.topic, column, total, halves, counted: counted.length, ...countTopic(total.topic.id, counted, searched) })),
    ),
    n: base.length,
    columns: [
      { id: "topic", kind: "topic", value: (row) => row.topic.id },
      { id: COLUMN_IDS[kind], kind: COLUMN_KINDS[kind], value: (row) => row.column.id },
      ...topicDetailColumns<MatrixRow>(matrixEvidence, measure),
    ],
  };
};
