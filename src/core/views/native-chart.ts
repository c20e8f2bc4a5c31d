/** One row of numbers of a chart, one for each category or time. */
export interface NativeSeries {
  readonly name: string;
  /** Null where there is none: a gap, never a zero. */
  readonly values: readonly (number | null)[];
}

/**
 * A chart as programs for slides and spreadsheets draw one natively, from a table of categories and series. Only for charts
 * whose message survives that; a map, a concordance or a matrix has none.
 */
export interface NativeChart {
  readonly kind: "bar" | "column" | "line" | "scatter";
  /** Names of the categories, or dates, in order. */
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** What the numbers are, with their unit. */
  readonly valueTitle: string;
  readonly format: "integer" | "decimal" | "percent";
}
