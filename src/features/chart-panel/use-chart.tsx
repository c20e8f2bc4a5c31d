import { useDeferredValue, useId, useMemo, type ReactNode } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Chart } from "#charts/chart.ts";
import type { Cell, Column, View } from "#core/views/view.ts";
import { isNumericKind, ViewCell } from "#features/chart-panel/view-cell.tsx";
import { formatCell } from "#i18n/format-cell.ts";
import { isMessageId, translate, translateOr, type MessageValues } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { DataTable } from "#ui/data-table.tsx";

export interface ChartSource<Row, Options> {
  readonly chart: Chart<Row, Options>;
  readonly corpus: Corpus;
  readonly options: Options;
  /** In place of the chart's own. */
  readonly titleValues?: MessageValues | undefined;
  /** In place of the chart's own. */
  readonly how?: string | undefined;
}

interface DrawnChart<Row> {
  readonly view: View<Row>;
  readonly title: string;
  readonly rule: string;
  readonly plot: ReactNode;
  readonly table: ReactNode;
}

const label = (id: string, values?: MessageValues): string => (isMessageId(id) ? translate(id, values) : id);

/** Numbers, days and readouts by what they are (a readout's id begins with its day), all else by the words on the screen. */
const sortValueOf =
  <Row,>(corpus: Corpus, { kind, value }: Column<Row>) =>
  (row: Row): Cell => {
    const raw = value(row);
    return raw === null || isNumericKind(kind) || kind === "date" || kind === "readout" ? raw : formatCell(corpus, kind, raw).toLowerCase();
  };

/** A chart computed under the filter of its place, with its words, its picture and its table twin. */
export function useChart<Row, Options>({ chart, corpus, options, titleValues, how }: ChartSource<Row, Options>): DrawnChart<Row> {
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence } = useUrlActions();
  const view = useMemo(() => chart.view(corpus, filter, options), [chart, corpus, filter, options]);
  const plot = useMemo(
    () => (
      <chart.Plot corpus={corpus} view={view} options={options} filter={filter} shown={shown} onEvidence={showEvidence} />
    ),
    [chart, corpus, view, options, filter, shown, showEvidence],
  );
  const rowKey = useId();
  const values = { n: view.n, ...chart.titleValues?.(view), ...titleValues };
  const title = label(`chart.${chart.id}.title`, values);
  const columns = useMemo(
    () =>
      view.columns.map((column) => ({
        id: column.id,
        label: translateOr(`column.${column.id}`, column.id),
        isNumeric: isNumericKind(column.kind),
        isUnbroken: column.kind === "date",
        cell: (row: Row) => <ViewCell corpus={corpus} filter={filter} column={column} row={row} onEvidence={showEvidence} />,
        sortValue: sortValueOf(corpus, column),
      })),
    [view, corpus, filter, showEvidence],
  );
  const table = <DataTable caption={title} rows={view.rows} keyOf={(_row, index) => `${rowKey}${index}`} columns={columns} />;
  return { view, title, rule: how ?? chart.how?.(view, corpus, options) ?? label(`chart.${chart.id}.how`, values), plot, table };
}
