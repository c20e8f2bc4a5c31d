import type { Corpus } from "#core/domain/corpus.ts";
import type { SummaryRow, TableSummary } from "#core/views/summarise-table.ts";
import { formatCell } from "#i18n/format-cell.ts";
import { formatDate, formatList } from "#i18n/format.ts";
import { translate, translateOr } from "#i18n/translate.ts";

/** A summary of a table in sentences. */
export function writeSummary(corpus: Corpus, { rows, measure, highest, lowest, dates }: TableSummary, n: number): string {
  const nameRow = ({ names, value }: SummaryRow): string =>
    translate("summary.row", { name: names.map((name) => formatCell(corpus, name.kind, name.value)).join(", "), value: formatCell(corpus, measure?.kind ?? "integer", value) });
  return [
    translate("summary.rows", { rows, n }),
    measure !== null && translate("summary.highest", { measure: translateOr(`column.${measure.id}`, measure.id), rows: formatList(highest.map(nameRow)) }),
    lowest !== null && translate("summary.lowest", { row: nameRow(lowest) }),
    dates !== null && translate("summary.dates", { from: formatDate(dates.from), to: formatDate(dates.to) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
