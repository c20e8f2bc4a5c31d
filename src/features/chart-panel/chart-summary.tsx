import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { guessSummaryColumns, summariseTable, type SummaryColumns } from "#core/views/summarise-table.ts";
import type { Table } from "#core/views/tabulate.ts";
import { writeSummary } from "#i18n/write-summary.ts";
import "#i18n/parts/summary.ts";

export interface ChartSummaryProps {
  readonly corpus: Corpus;
  /** Kept the same while the rows are. */
  readonly readTable: () => Table;
  readonly columns: SummaryColumns | undefined;
}

/** What the chart comes to, in words, for those who do not see it. */
export function ChartSummary({ corpus, readTable, columns }: ChartSummaryProps) {
  const summary = useMemo(() => {
    const table = readTable();
    return writeSummary(corpus, summariseTable(table, columns ?? guessSummaryColumns(table)), table.n);
  }, [corpus, readTable, columns]);
  return <p className="visually-hidden">{summary}</p>;
}
