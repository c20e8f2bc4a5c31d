import type { Cell, CellKind } from "#core/views/view.ts";
import type { Table } from "#core/views/tabulate.ts";

/** Which columns a summary reads. */
export interface SummaryColumns {
  /** Ids of the columns that name a row. */
  readonly names: readonly string[];
  /** Id of the column that ranks the rows; null where none does. */
  readonly measure: string | null;
}

export interface SummaryRow {
  readonly names: readonly { readonly kind: CellKind; readonly value: Cell }[];
  readonly value: number;
}

export interface TableSummary {
  readonly rows: number;
  /** Id and kind of the ranking column; null where there is none or no row has a number in it. */
  readonly measure: { readonly id: string; readonly kind: CellKind } | null;
  /** The highest rows, ties in the order of the table. */
  readonly highest: readonly SummaryRow[];
  /** The lowest row; null where `highest` has them all. */
  readonly lowest: SummaryRow | null;
  /** The first and the last date in the table's first column of dates; null where there is none. */
  readonly dates: { readonly from: string; readonly to: string } | null;
}

const MOST_HIGHEST = 3;

const isNumber = (kind: CellKind): boolean => kind === "integer" || kind === "decimal" || kind === "measure" || kind === "share";

/** What the columns are that a summary reads where a chart does not say: the first names the row, the first numeric one ranks it. */
export const guessSummaryColumns = ({ heads }: Table): SummaryColumns => ({
  names: heads.slice(0, 1).map(({ id }) => id),
  measure: heads.find(({ kind }) => isNumber(kind))?.id ?? null,
});

/**
 * What a table comes to, for those who cannot see its chart: how many rows, the three highest and the lowest of them by one column,
 * and the time that they span. Rows without a number in that column are counted but not ranked. A table without rows gives zero
 * rows and nothing else; columns that the table lacks are left out.
 */
export function summariseTable({ heads, rows }: Table, { names, measure }: SummaryColumns): TableSummary {
  const placeOf = (id: string | null): number => heads.findIndex((head) => head.id === id);
  const namePlaces = names.map(placeOf).filter((place) => place >= 0);
  const measurePlace = placeOf(measure);
  const measureHead = heads[measurePlace];
  const ranked = rows
    .flatMap(({ cells }): SummaryRow[] => {
      const value = cells[measurePlace];
      return typeof value === "number" ? [{ names: namePlaces.map((place) => ({ kind: heads[place]?.kind ?? "text", value: cells[place] ?? null })), value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const datePlace = heads.findIndex(({ kind }) => kind === "date");
  const dates = rows.flatMap(({ cells }) => (typeof cells[datePlace] === "string" ? [cells[datePlace]] : [])).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    rows: rows.length,
    measure: measureHead === undefined || ranked.length === 0 ? null : { id: measureHead.id, kind: measureHead.kind },
    highest: ranked.slice(0, MOST_HIGHEST),
    lowest: ranked.length > MOST_HIGHEST ? (ranked.at(-1) ?? null) : null,
    dates: from === undefined || to === undefined ? null : { from, to },
  };
}
