import { useMemo, useState } from "react";

export type SortValue = string | number | null;
export type SortDirection = "ascending" | "descending";

export interface Sort {
  /** The column's id. */
  readonly by: string;
  readonly direction: SortDirection;
}

interface SortableColumn<Row> {
  readonly id: string;
  readonly isNumeric: boolean;
  readonly sortValue?: (row: Row) => SortValue;
}

interface SortedRows<Row> {
  readonly rows: readonly Row[];
  readonly sort: Sort | null;
  /** The next order of a column: largest or first letter first, then the other way, then the table's own. */
  readonly sortBy: (column: SortableColumn<Row>) => void;
}

const compareValues = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows by a column; those without a value come last either way, equal ones keep their order. */
export function sortRows<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue, direction: SortDirection): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => (a.value === null || b.value === null ? Number(a.value === null) - Number(b.value === null) : sign * compareValues(a.value, b.value)))
    .map(({ row }) => row);
}

const nextSort = (before: Sort | null, { id, isNumeric }: { readonly id: string; readonly isNumeric: boolean }): Sort | null => {
  const [first, second] = isNumeric ? (["descending", "ascending"] as const) : (["ascending", "descending"] as const);
  if (before?.by !== id) return { by: id, direction: first };
  return before.direction === first ? { by: id, direction: second } : null;
};

/** The rows in the order that the reader asked for, at first in their own. */
export function useSortedRows<Row>(rows: readonly Row[], columns: readonly SortableColumn<Row>[]): SortedRows<Row> {
  const [sort, setSort] = useState<Sort | null>(null);
  const sortValue = columns.find(({ id }) => id === sort?.by)?.sortValue;
  const sorted = useMemo(() => (sort === null || sortValue === undefined ? rows : sortRows(rows, sortValue, sort.direction)), [rows, sort, sortValue]);
  return {
    rows: sorted,
    sort,
    sortBy: (column) => {
      setSort((before) => nextSort(before, column));
    },
  };
}
