import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Cell, CellKind, View } from "#core/views/view.ts";

export interface TableHead {
  readonly id: string;
  readonly kind: CellKind;
  /** Some cells of this column may be approximate: the source says "about". */
  readonly hasApproximate: boolean;
}

export interface TableRow {
  /** Raw values, in the order of the heads. */
  readonly cells: readonly Cell[];
  /** For each cell, whether the source says "about". */
  readonly approximate: readonly boolean[];
  /** For each cell, what its number counts; null where it counts nothing. */
  readonly evidence: readonly (EvidenceQuery | null)[];
}

/** The rows of a view with every cell read, whatever the rows were made of. */
export interface Table {
  readonly heads: readonly TableHead[];
  readonly rows: readonly TableRow[];
  /** Readouts that were searched. */
  readonly n: number;
}

/** Reads every cell of a view. A view without rows gives a table without rows, with its heads. */
export const tabulate = <Row>({ rows, columns, n }: View<Row>): Table => ({
  heads: columns.map(({ id, kind, isApproximate }) => ({ id, kind, hasApproximate: isApproximate !== undefined })),
  rows: rows.map((row) => ({
    cells: columns.map(({ value }) => value(row)),
    approximate: columns.map(({ isApproximate }) => isApproximate?.(row) ?? false),
    evidence: columns.map(({ evidence, value }) => (evidence === undefined || value(row) === null || value(row) === 0 ? null : evidence(row))),
  })),
  n,
});
