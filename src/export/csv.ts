import Papa from "papaparse";
import type { View } from "#core/views/view.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** What a file says of itself in every row, so that a row that is copied out still says where it is from. */
export interface Provenance {
  readonly source: string;
  readonly dataset: string;
  readonly filter: string;
}

/**
 * The rows of a view as CSV (RFC 4180, UTF-8 with byte order mark for spreadsheets): raw values, ISO dates, shares from 0 to 1;
 * last the source, the version of the dataset and the filter in force. Text that a spreadsheet would take for a formula
 * (= + - @, tab, carriage return) is made plain by a leading apostrophe.
 */
export function writeCsv<Row>({ rows, columns }: Pick<View<Row>, "rows" | "columns">, { source, dataset, filter }: Provenance): string {
  const cells = columns.flatMap(({ id, value, isApproximate }) =>
    isApproximate ? [{ id, value }, { id: `${id}Approximate`, value: (row: Row) => String(isApproximate(row)) }] : [{ id, value }],
  );
  const heads = [...cells.map(({ id }) => id), "filter", "dataset", "source"];
  const lines = rows.map((row) => [...cells.map(({ value }) => value(row)), filter, dataset, source]);
  const csv = Papa.unparse([heads, ...lines], { escapeFormulae: true, newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
