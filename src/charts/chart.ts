import type { ComponentType } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { NativeChart } from "#core/views/native-chart.ts";
import type { MessageValues } from "#i18n/translate.ts";
import type { SummaryColumns } from "#core/views/summarise-table.ts";
import type { View, ViewOf } from "#core/views/view.ts";

export interface ChartProps<Row, Options = unknown> {
  readonly corpus: Corpus;
  readonly view: View<Row>;
  readonly options: Options;
  /** What the view was computed under. */
  readonly filter: Filter;
  /** What the evidence drawer shows now, so that its mark can be drawn as chosen. */
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/**
 * A chart and the rows that it, its table twin and its CSV all read. Its words are the messages
 * `chart.<id>.title` and `chart.<id>.how`.
 */
export interface Chart<Row, Options = unknown> {
  readonly id: string;
  readonly view: ViewOf<Row, Options>;
  readonly Plot: ComponentType<ChartProps<Row, Options>>;
  /** Values for the title; `n` is always given. */
  readonly titleValues?: (view: View<Row>) => MessageValues;
  /** Where the reading rule depends on what is shown, in place of `chart.<id>.how`. */
  readonly how?: (view: View<Row>, corpus: Corpus, options: Options) => string;
  /** The same as a program for slides draws charts; absent or null where its message would be lost. */
  readonly native?: (view: View<Row>, corpus: Corpus, options: Options) => NativeChart | null;
  /** What it is about, where its page says so and its title does not: a topic, a formula. Leads the title where the chart stands alone. */
  readonly subject?: (corpus: Corpus, options: Options) => string;
  /** What its summary in words reads, where the first column does not name a row or the first number does not rank it. Kept the same. */
  readonly summary?: SummaryColumns;
  /** The plot has something to show, and a way out, also where no readout is left. */
  readonly staysWhenEmpty?: boolean;
}

/** A chart with its options, whatever its rows are: what a list of different charts can hold. */
export interface BoundChart {
  readonly id: string;
  readonly apply: <Result>(take: <Row, Options>(chart: Chart<Row, Options>, options: Options) => Result) => Result;
}

export const bindChart = <Row, Options>(chart: Chart<Row, Options>, options: Options): BoundChart => ({
  id: chart.id,
  apply: (take) => take(chart, options),
});

/** Is this what the drawer shows now? */
export const isShown = (shown: EvidenceQuery | null, query: EvidenceQuery): boolean =>
  shown !== null &&
  shown.kind === query.kind &&
  shown.id === query.id &&
  shown.with === query.with &&
  shown.in === query.in &&
  shown.during === query.during &&
  shown.variant === query.variant &&
  shown.among === query.among &&
  shown.outside === query.outside &&
  shown.near === query.near &&
  shown.also === query.also &&
  shown.without === query.without;
