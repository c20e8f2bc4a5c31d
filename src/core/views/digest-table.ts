import type { Table } from "#core/views/tabulate.ts";
import { hashText } from "#core/text/sentence-ref.ts";

/**
 * A digest of what a figure's rows say: columns, cells, approximate marks and the readouts searched. Equal for equal tables, on
 * every machine; 32 bits, so that one change in four thousand million goes unseen. It tells that rows differ, not which.
 */
export function digestTable({ heads, rows, n }: Table): string {
  const columns = heads.map(({ id, kind }) => [id, kind]);
  return hashText(JSON.stringify([columns, n, rows.map(({ cells, approximate }) => [cells, approximate])]));
}
