import type { ReactNode } from "react";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#ui/data-table.module.css";

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly isNumeric: boolean;
  /** Kept on one line, such as a date. */
  readonly isUnbroken?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
}

/** Rows drawn at first, and added by each press of the button. */
const STEP = 200;

const classOf = <Row,>({ isNumeric, isUnbroken = false }: TableColumn<Row>): string | undefined =>
  isNumeric ? styles.number : isUnbroken ? styles.unbroken : undefined;

/** A plain table, long ones part by part; wide ones scroll sideways in a region that the keyboard reaches. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const [drawn, more] = useShowMore(rows, STEP);
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
                <th key={column.id} scope="col" className={classOf(column)}>
                  {column.label}
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
