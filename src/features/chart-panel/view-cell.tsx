import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { CellKind, Column } from "#core/views/view.ts";
import { formatCell } from "#i18n/format-cell.ts";
import { pathToPhrase, pathToReadout } from "#state/paths.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/chart-panel/chart-panel.module.css";

export const isNumericKind = (kind: CellKind): boolean => kind === "integer" || kind === "decimal" || kind === "measure" || kind === "share";

interface ViewCellProps<Row> {
  readonly corpus: Corpus;
  /** For the links, which carry it on. */
  readonly filter: Filter;
  readonly column: Column<Row>;
  readonly row: Row;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/** One cell of a table twin: a readout leads to its text, a phrase to its page, a count to its evidence. */
export function ViewCell<Row>({ corpus, filter, column, row, onEvidence }: ViewCellProps<Row>) {
  const value = column.value(row);
  const text = formatCell(corpus, column.kind, value, column.isApproximate?.(row));
  if (column.kind === "readout" && value !== null) return <Link to={pathToReadout(filter, String(value))}>{text}</Link>;
  const family = column.family?.(row) ?? null;
  if (family !== null && value !== null) {
    return (
      <Link to={pathToPhrase(filter, family)}>
        <PhraseLabel label={String(value)} />
      </Link>
    );
  }
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
