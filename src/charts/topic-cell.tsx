import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { isShown, type ChartProps } from "#charts/chart.ts";
import type { GridKeys, GridPlace } from "#charts/marks/grid-keys.ts";
import styles from "#charts/topic-matrix.module.css";

interface TopicCellProps extends Pick<ChartProps<never>, "shown" | "onEvidence"> {
  readonly query: EvidenceQuery;
  readonly name: string;
  readonly text: string;
  readonly className: string;
  readonly at: GridPlace;
  readonly grid: GridKeys;
}

/** A number of a matrix as a button. */
export function TopicCell({ query, name, text, className, at, grid, shown, onEvidence }: TopicCellProps) {
  return (
    <button
      type="button"
      className={`${styles.cell} ${className}`}
      data-cell={`${at.row} ${at.column}`}
      tabIndex={grid.stop.row === at.row && grid.stop.column === at.column ? 0 : -1}
      aria-pressed={isShown(shown, query)}
      aria-label={name}
      onFocus={() => {
        grid.setPlace(at);
      }}
      onClick={() => {
        onEvidence(query);
      }}
    >
      {text}
    </button>
  );
}
