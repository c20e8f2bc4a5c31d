import { useDeferredValue, useMemo, type ReactNode } from "react";
import { useShowMore } from "#ui/show-more.tsx";
import { SortMark } from "#ui/sort-mark.tsx";
import { useSortedRows, type SortValue } from "#ui/use-sorted-rows.ts";
import styles from "#ui/data-table.module.css";

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly isNumeric: boolean;
  /** Kept on one line, such as a date. */
  readonly isUnbroken?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What a long table is sorted by; absent where the column has no order of its own. Kept the same. */
  readonly sortValue?: (row: Row) => SortValue;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
}

/** Rows drawn at first, and added by each press of the button. */
const STEP = 200;
/** Rows of the first paint; the rest of the step comes right after. */
const FIRST_PAINT = 40;
/** A table with more rows than this can be sorted; a shorter one is read whole, in the order of its chart. */
const LONG = 60;

const classOf = <Row,>({ isNumeric, isUnbroken = false }: TableColumn<Row>): string | undefined =>
  isNumeric ? styles.number : isUnbroken ? styles.unbroken : undefined;

/** A plain table, long ones part by part and sortable; wide ones scroll sideways in a region that the keyboard reaches. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const isLong = rows.length > LONG;
  const { rows: sorted, sort, sortBy } = useSortedRows(rows, columns);
  const [shown, more] = useShowMore(sorted, STEP);
  const most = useDeferredValue(shown.length, FIRST_PAINT);
  const drawn = useMemo(() => (most < shown.length ? shown.slice(0, most) : shown), [shown, most]);
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that arrow keys can scroll it */}
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={classOf(column)} aria-sort={sort?.by === column.id ? sort.direction : undefined}>
                  {isLong && column.sortValue !== undefined ? (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() => {
                        sortBy(column);
                      }}
                    >
                      {column.label}
                      <SortMark direction={sort?.by === column.id ? sort.direction : null} />
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map((row, index) => (
              <tr key={keyOf(row, index)}>
                {columns.map((column, at) => {
                  const Cell = at === 0 ? "th" : "td";
                  return (
                    <Cell key={column.id} scope={at === 0 ? "row" : undefined} className={classOf(column)}>
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
