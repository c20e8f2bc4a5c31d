import Papa from "papaparse";
import type { View } from "#core/views/view.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The rows of a view as CSV (RFC 4180, UTF-8 with byte order mark for spreadsheets): raw values, ISO dates, shares from 0 to 1.
 * Text that a spreadsheet would take for a formula (= + - @, tab, carriage return) is made plain by a leading apostrophe.
 */
export function writeCsv<Row>({ rows, columns }: Pick<View<Row>, "rows" | "columns">): string {
  const heads = columns.map((column) => column.id);
  const lines = rows.map((row) => columns.map((column) => column.value(row)));
  const csv = Papa.unparse([heads, ...lines], { escapeFormulae: true, newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
