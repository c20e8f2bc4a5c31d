import Papa from "papaparse";
import type { FigureFile } from "#export/figure-file.ts";
import type { ExportJob } from "#export/job.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const SEPARATOR = " ";

/**
 * The rows of a figure as CSV (RFC 4180, UTF-8 with byte order mark for spreadsheets): raw values, ISO dates, shares from 0 to 1; then the
 * ids of the sentences that the row counts; last, in every row, the filter in force, the version of the dataset, the source, the address and
 * the handling line if there is one, so that a row that is copied out still says where it is from. Text that a spreadsheet would take for a
 * formula (= + - @, tab, carriage return) is made plain by a leading apostrophe.
 */
export function writeCsv({ heads, rows, facts }: FigureFile): string {
  const { filter, dataset, source, address, handling } = facts;
  const provenance = { filter, dataset, source, address, ...(handling !== "" && { handling }) };
  const names = heads.flatMap(({ id, hasApproximate }) => (hasApproximate ? [id, `${id}Approximate`] : [id]));
  const lines = rows.map(({ cells, approximate, sentences }) => [
    ...heads.flatMap(({ hasApproximate }, at) => (hasApproximate ? [cells[at], String(approximate[at])] : [cells[at]])),
    sentences.join(SEPARATOR),
    ...Object.values(provenance),
  ]);
  const csv = Papa.unparse([[...names, "sentenceIds", ...Object.keys(provenance)], ...lines], { escapeFormulae: true, newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

export const writeCsvFile = ({ file }: ExportJob): Blob => new Blob([writeCsv(file)], { type: "text/csv;charset=utf-8" });
