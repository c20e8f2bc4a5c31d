import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";

/** How a cell is shown; the CSV always holds the raw value. A `term` is a word of the app's own, worded by the catalogue as `term.<value>`. */
export type CellKind = "text" | "term" | "readout" | "party" | "topic" | "mode" | "date" | "integer" | "decimal" | "measure" | "share";
export type Cell = string | number | null;

/** One column of a chart's table twin. `id` names it in the CSV and, as `column.<id>`, in the message catalogue. */
export interface Column<Row> {
  readonly id: string;
  readonly kind: CellKind;
  readonly value: (row: Row) => Cell;
  /** True where the source says "about": the CSV has it as a further column, `<id>Approximate`. */
  readonly isApproximate?: (row: Row) => boolean;
  /** Id of the phrase family that the cell names, which has a page. */
  readonly family?: (row: Row) => string | null;
  /** Where the number leads; the evidence listed has exactly the value's count. */
  readonly evidence?: (row: Row) => EvidenceQuery;
}

/** What a chart draws, what its table lists and what its CSV holds: the same rows. */
export interface View<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Readouts that were searched: the denominator of every share in the rows. */
  readonly n: number;
}

/** Computes a view; `Options` are the chart's own settings (a measure, a topic). */
export type ViewOf<Row, Options = unknown> = (corpus: Corpus, filter: Filter, options: Options) => View<Row>;
