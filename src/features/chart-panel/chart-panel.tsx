import { Suspense, useDeferredValue, useId, useMemo, useState, type ReactNode } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Chart } from "#charts/chart.ts";
import { ExportButtons } from "#features/chart-panel/export-buttons.tsx";
import { isNumericKind, ViewCell } from "#features/chart-panel/view-cell.tsx";
import { isMessageId, translate, translateOr, type MessageValues } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import { DataTable } from "#ui/data-table.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import { Segmented } from "#ui/segmented.tsx";

interface ChartPanelProps<Row, Options> {
  readonly chart: Chart<Row, Options>;
  readonly corpus: Corpus;
  readonly options: Options;
  /** In place of the chart's own. */
  readonly titleValues?: MessageValues;
  /** In place of the chart's own. */
  readonly how?: string;
  /** Settings of the chart, or a link to its page. */
  readonly controls?: ReactNode;
  readonly level?: 2 | 3;
  /** Where nothing is left, offers to clear the filters; false where another part of the page does. */
  readonly hasUndo?: boolean;
}

type Face = "chart" | "table";

const label = (id: string, values?: MessageValues): string => (isMessageId(id) ? translate(id, values) : id);

/** A chart with what every chart has: title, reading rule, table twin, export, empty state, and an error that stays in its panel. */
export function ChartPanel<Row, Options>({ chart, corpus, options, titleValues, how, controls, level = 2, hasUndo = true }: ChartPanelProps<Row, Options>) {
  const [face, setFace] = useState<Face>("chart");
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence, toggleParty, clearFilter } = useUrlActions();
  const view = useMemo(() => chart.view(corpus, filter, options), [chart, corpus, filter, options]);
  const plot = useMemo(
    () => (
      <chart.Plot corpus={corpus} view={view} options={options} filter={filter} shown={shown} onEvidence={showEvidence} onToggleParty={toggleParty} />
    ),
    [chart, corpus, view, options, filter, shown, showEvidence, toggleParty],
  );
  const rowKey = useId();
  const values = { n: view.n, ...chart.titleValues?.(view), ...titleValues };
  const title = label(`chart.${chart.id}.title`, values);
  const rule = how ?? chart.how?.(view, corpus, options) ?? label(`chart.${chart.id}.how`, values);
  const isEmpty = view.n === 0;

  const table = (
    <DataTable
      caption={title}
      rows={view.rows}
      keyOf={(_row, index) => `${rowKey}${index}`}
      columns={view.columns.map((column) => ({
        id: column.id,
        label: translateOr(`column.${column.id}`, column.id),
        isNumeric: isNumericKind(column.kind),
        isUnbroken: column.kind === "date",
        cell: (row: Row) => <ViewCell corpus={corpus} column={column} row={row} onEvidence={showEvidence} />,
      }))}
    />
  );

  return (
    <Section
      title={title}
      how={isEmpty ? undefined : rule}
      level={level}
      actions={
        <>
          {controls}
          <Segmented
            label={translate("chart.view")}
            value={face}
            onChange={setFace}
            options={[
              { value: "chart", label: translate("chart.asChart") },
              { value: "table", label: translate("chart.asTable") },
            ]}
          />
          <ExportButtons view={view} name={chart.id} title={title} />
        </>
      }
    >
      <ErrorBoundary
        resetKey={view}
        fallback={(error, retry) => (
          <Notice role="alert" action={{ label: translate("fault.retry"), onClick: retry }}>
            {translate("fault.panel", { detail: error instanceof Error ? error.message : String(error) })}
          </Notice>
        )}
      >
        {isEmpty && <Notice action={hasUndo ? { label: translate("empty.undo"), onClick: clearFilter } : undefined}>{translate("empty.filtered")}</Notice>}
        {(!isEmpty || (chart.staysWhenEmpty === true && face === "chart")) && (
          <Suspense fallback={<Notice>{translate("loading.chart")}</Notice>}>{face === "chart" ? plot : table}</Suspense>
        )}
      </ErrorBoundary>
    </Section>
  );
}
