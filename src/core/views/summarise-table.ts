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
  /** The value that all of several rows have; null where they differ. */
  readonly same: number | null;
  /** The highest rows, ties in the order of the table; none where all are the same. */
  readonly highest: readonly SummaryRow[];
  /** Rows as high as the last of `highest` that are not in it. */
  readonly asHigh: number;
  /** The lowest row, the last of the table among ties; null where `highest` or a tie with it has it. */
  readonly lowest: SummaryRow | null;
  /** Further rows as low as `lowest`. */
  readonly asLow: number;
  /** The first and the last date in the table's columns of dates, and which these are; null where there is no date. */
  readonly dates: { readonly columns: readonly string[]; readonly from: string; readonly to: string } | null;
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
 * how many more tie with these, and the time that all columns of dates span. Rows without a number in that column are counted but not
 * ranked. A table without rows gives zero rows and nothing else; columns that the table lacks are left out.
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
  const dateHeads = heads.map(({ id, kind }, place) => ({ id, kind, place })).filter(({ kind }) => kind === "date");
  const dates = rows.flatMap(({ cells }) => dateHeads.map(({ place }) => cells[place]).filter((cell) => typeof cell === "string")).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  const least = ranked.at(-1);
  const same = ranked.length > 1 && ranked[0]?.value === least?.value ? (least?.value ?? null) : null;
  const highest = same === null ? ranked.slice(0, MOST_HIGHEST) : [];
  const unlisted = same === null ? ranked.slice(MOST_HIGHEST) : [];
  const cut = highest.at(-1)?.value;
  const lowest = least === undefined || unlisted.length === 0 || least.value === cut ? null : least;
  return {
    rows: rows.length,
    measure: measureHead === undefined || ranked.length === 0 ? null : { id: measureHead.id, kind: measureHead.kind },
    same,
    highest,
    asHigh: unlisted.filter(({ value }) => value === cut).length,
    lowest,
    asLow: lowest === null ? 0 : unlisted.filter(({ value }) => value === lowest.value).length - 1,
    dates: from === undefined || to === undefined ? null : { columns: dateHeads.map(({ id }) => id), from, to },
  };
}
