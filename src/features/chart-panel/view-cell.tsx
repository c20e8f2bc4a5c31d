import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Cell, CellKind, Column } from "#core/views/view.ts";
import { formatDate, formatDecimal, formatInteger, formatMeasure, formatPercent } from "#i18n/format.ts";
import { nameParty, nameReadout } from "#i18n/names.ts";
import { translate, translateOr } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/chart-panel/chart-panel.module.css";

export const isNumericKind = (kind: CellKind): boolean => kind === "integer" || kind === "decimal" || kind === "measure" || kind === "share";

/** A raw value in the words of the interface. */
export function formatCell(corpus: Corpus, kind: CellKind, value: Cell): string {
  if (value === null) return translate("cell.none");
  if (typeof value === "number") {
    if (kind === "share") return formatPercent(value);
    if (kind === "measure") return formatMeasure(value);
    return kind === "decimal" ? formatDecimal(value) : formatInteger(value);
  }
  switch (kind) {
    case "date":
      return formatDate(value);
    case "party":
      return nameParty(value);
    case "topic":
      return corpus.topicById.get(value)?.label ?? value;
    case "mode":
      return translateOr(`mode.${value}`, value);
    case "term":
      return translateOr(`term.${value}`, value);
    case "readout": {
      const readout = corpus.readoutById.get(value);
      return readout ? nameReadout(readout.meeting) : value;
    }
    default:
      return value;
  }
}

interface ViewCellProps<Row> {
  readonly corpus: Corpus;
  readonly column: Column<Row>;
  readonly row: Row;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/** One cell of a table twin: a readout leads to its text, a count to its evidence. */
export function ViewCell<Row>({ corpus, column, row, onEvidence }: ViewCellProps<Row>) {
  const filter = useUrlStore((state) => state.filter);
  const value = column.value(row);
  const exact = formatCell(corpus, column.kind, value);
  const text = value !== null && column.isApproximate?.(row) === true ? translate("cell.about", { value: exact }) : exact;
  if (column.kind === "readout" && value !== null) return <Link to={pathToReadout(filter, String(value))}>{text}</Link>;
  const query = column.evidence?.(row);
  if (query === undefined || value === null || value === 0) return text;
  return (
    <button
      type="button"
      className={styles.count}
      onClick={() => {
        onEvidence(query);
      }}
    >
      {text}
    </button>
  );
}
