import type { ComponentType } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { View, ViewOf } from "#core/views/view.ts";

export interface ChartProps<Row, Options = void> {
  readonly corpus: Corpus;
  readonly view: View<Row>;
  readonly options: Options;
  /** What the evidence drawer shows now, so that its mark can be drawn as chosen. */
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/**
 * A chart and the rows that it, its table twin and its CSV all read. Its words are the messages
 * `chart.<id>.title` and `chart.<id>.how`.
 */
export interface Chart<Row, Options = void> {
  readonly id: string;
  readonly view: ViewOf<Row, Options>;
  readonly Plot: ComponentType<ChartProps<Row, Options>>;
}

/** Is this what the drawer shows now? */
export const isShown = (shown: EvidenceQuery | null, query: EvidenceQuery): boolean =>
  shown !== null &&
  shown.kind === query.kind &&
  shown.id === query.id &&
  shown.with === query.with &&
  shown.in === query.in &&
  shown.variant === query.variant &&
  shown.without === query.without;
