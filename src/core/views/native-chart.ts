/** One row of numbers of a chart, one for each category or time. */
export interface NativeSeries {
  readonly name: string;
  /** Null where there is none: a gap, never a zero. */
  readonly values: readonly (number | null)[];
  /** Ends of an interval about each value; null where none is drawn. */
  readonly interval?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] };
  /** Its colour: a counterpart's place in the corpus's order. Ink where absent. */
  readonly tone?: number;
}

/**
 * A chart as programs for slides and spreadsheets draw one natively, from a table of categories and series. Only for charts
 * whose message survives that; a map, a concordance or a matrix has none.
 */
export interface NativeChart {
  readonly kind: "bar" | "column" | "line" | "scatter";
  /** Names of the categories, or dates (of a scatter always), in order. */
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** What the numbers are, with their unit. */
  readonly valueTitle: string;
  readonly format: "integer" | "decimal" | "percent";
  /** The colours of the categories, where each has its own: as `NativeSeries.tone`. */
  readonly categoryTones?: readonly number[];
}
