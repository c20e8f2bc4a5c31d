import type { Corpus } from "#core/domain/corpus.ts";
import type { SummaryRow, TableSummary } from "#core/views/summarise-table.ts";
import { formatCell } from "#i18n/format-cell.ts";
import { formatDate, formatList } from "#i18n/format.ts";
import { translate, translateOr } from "#i18n/translate.ts";

/** A summary of a table in sentences. */
export function writeSummary(corpus: Corpus, { rows, measure, same, highest, asHigh, lowest, asLow, dates }: TableSummary, n: number): string {
  const nameColumn = (id: string): string => translateOr(`column.${id}`, id);
  const writeValue = (value: number): string => formatCell(corpus, measure?.kind ?? "integer", value);
  const nameRow = ({ names, value }: SummaryRow): string =>
    translate("summary.row", { name: names.map((name) => formatCell(corpus, name.kind, name.value)).join(", "), value: writeValue(value) });
  return [
    translate("summary.rows", { rows, n }),
    measure !== null && same !== null && translate("summary.same", { measure: nameColumn(measure.id), value: writeValue(same) }),
    measure !== null && highest.length > 0 && translate("summary.highest", { measure: nameColumn(measure.id), rows: formatList(highest.map(nameRow)), more: asHigh, value: writeValue(highest.at(-1)?.value ?? 0) }),
    lowest !== null && translate("summary.lowest", { row: nameRow(lowest), more: asLow }),
    dates !== null &&
      translate(dates.from === dates.to ? "summary.date" : "summary.dates", { columns: formatList(dates.columns.map(nameColumn)), from: formatDate(dates.from), to: formatDate(dates.to) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
