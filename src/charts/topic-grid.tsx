import type { CSSProperties, ReactNode } from "react";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { isShown, type ChartProps } from "#charts/chart.ts";
import { useGridKeys, type GridKeys, type GridPlace } from "#charts/marks/grid-keys.ts";
import { useTip } from "#charts/marks/use-tip.tsx";
import { translate } from "#i18n/translate.ts";
import styles from "#charts/topic-grid.module.css";

/** How a cell looks: a tint of four, a frame where it is too thin for one, or words alone. */
export type CellTone = "1" | "2" | "3" | "4" | "few" | "none" | "self" | "total";

export interface TopicGridCell {
  readonly id: string;
  /** What it counts; null where nothing in it could be counted. */
  readonly query: EvidenceQuery | null;
  /** What it says to a reader of the screen and in its tip. */
  readonly name: string;
  readonly text: string;
  readonly tone: CellTone;
}

export interface TopicGridColumn {
  readonly id: string;
  readonly head: string;
  /** Under the head: a date, how many readouts. */
  readonly sub?: string;
  /** Class that sets the counterpart's tones. */
  readonly tone?: string | undefined;
}

export interface TopicGridRow {
  readonly topic: string;
  readonly name: ReactNode;
  readonly cells: readonly TopicGridCell[];
}

interface TopicGridProps extends Pick<ChartProps<never>, "shown" | "onEvidence"> {
  readonly title: string;
  /** Over the first cells, where those are totals. */
  readonly total?: string;
  readonly columns: readonly TopicGridColumn[];
  readonly rows: readonly TopicGridRow[];
  /** The columns' names stand upright. */
  readonly isUpright: boolean;
}

interface CellProps extends Pick<TopicGridProps, "shown" | "onEvidence"> {
  readonly cell: TopicGridCell;
  readonly at: GridPlace;
  readonly grid: GridKeys;
}

/** A number as a button. */
function Cell({ cell: { query, name, text, tone }, at, grid, shown, onEvidence }: CellProps) {
  if (query === null) return <span className={styles.leftOut} role="img" aria-label={name}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.cell}
      data-tone={tone}
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

/** Topics against columns: every number a button, all of them one stop of the Tab key. */
export function TopicGrid({ title, total, columns, rows, isUpright, shown, onEvidence }: TopicGridProps) {
  const grid = useGridKeys(rows.length, rows[0]?.cells.length ?? 0);
  const { box, tip, point, hide } = useTip("[data-cell]");
  return (
    <div ref={box} className={styles.grid} onPointerOver={point} onPointerLeave={hide} onFocus={point} onBlur={hide}>
      {/* A region that scrolls must be reachable by keyboard: its buttons are. */}
      <div className={styles.scroll} onScroll={hide}>
        {/* The table itself is not operated: it only hears the keys of the buttons inside it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the cells, which are buttons */}
        <table className={`${styles.table} ${isUpright ? styles.isUpright : styles.isLevel}`} style={{ "--columns": columns.length } as CSSProperties} onKeyDown={grid.onKeyDown}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${styles.topic} ${styles.corner}`}>{translate("column.topic")}</th>
              {total !== undefined && <th scope="col" className={styles.total}>{total}</th>}
              {columns.map(({ id, head, sub, tone }) => (
                <th key={id} scope="col" className={tone === undefined ? styles.column : `${styles.column} ${tone}`}>
                  <span>
                    {sub === undefined ? head : <><b>{head}</b> {sub}</>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ topic, name, cells }, row) => (
              <tr key={topic}>
                <th scope="row" className={styles.topic}>{name}</th>
                {cells.map((cell, column) => (
                  <td key={cell.id} className={cell.tone === "total" ? styles.total : undefined}>
                    <Cell cell={cell} at={{ row, column }} grid={grid} shown={shown} onEvidence={onEvidence} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tip}
    </div>
  );
}
