import { Suspense, use, useCallback, useDeferredValue, useState, type ReactNode } from "react";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { FigureFrameContext, type Face } from "#charts/figure.ts";
import type { ChartSummaryProps } from "#features/chart-panel/chart-summary.tsx";
import { tabulate } from "#core/views/tabulate.ts";
import { FigureActions } from "#features/chart-panel/figure-actions.tsx";
import { FigureBody } from "#features/chart-panel/figure-body.tsx";
import { FramedChart } from "#features/chart-panel/framed-chart.tsx";
import { useChart, type ChartSource } from "#features/chart-panel/use-chart.tsx";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { AfterPaint, RANKS } from "#ui/after-paint.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import { Segmented } from "#ui/segmented.tsx";

interface ChartPanelProps<Row, Options> extends ChartSource<Row, Options> {
  /** Settings of the chart, or a link to its page. */
  readonly controls?: ReactNode;
  readonly level?: 2 | 3;
  /** Where nothing is left, offers to clear the filters; false where another part of the page does. */
  readonly hasUndo?: boolean;
}

/** Loaded once the charts stand. */
const ChartSummary = lazyAgain<ChartSummaryProps>(async () => (await import("#features/chart-panel/chart-summary.tsx")).ChartSummary);

function WholePanel<Row, Options>({ controls, level = 2, hasUndo = true, ...source }: ChartPanelProps<Row, Options>) {
  const [face, setFace] = useState<Face>("chart");
  // The choice is seen at once, what it draws follows.
  const drawn = useDeferredValue(face);
  const { clearFilter } = useUrlActions();
  const { view, title, rule, plot, table } = useChart(source);
  const isEmpty = view.n === 0;
  const readTable = useCallback(() => tabulate(view), [view]);
  return (
    <Section
      title={title}
      how={isEmpty ? undefined : rule}
      level={level}
      figure={source.chart.id}
      actions={
        <>
          {controls}
          <Segmented
            label={translate("chart.viewOf", { title })}
            value={face}
            onChange={setFace}
            options={[
              { value: "chart", label: translate("chart.asChart") },
              { value: "table", label: translate("chart.asTable") },
            ]}
          />
          <FigureActions figure={source.chart.id} face={face} title={title} />
        </>
      }
    >
      {!isEmpty && (
        <AfterPaint rank={RANKS.summary} fallback={null}>
          {/* Without it the table says the same. */}
          <ErrorBoundary resetKey={view} fallback={() => null}>
            <Suspense fallback={null}>
              <ChartSummary corpus={source.corpus} readTable={readTable} columns={source.chart.summary} />
            </Suspense>
          </ErrorBoundary>
        </AfterPaint>
      )}
      <FigureBody resetKey={view}>
        {isEmpty && <Notice action={hasUndo ? { label: translate("empty.undo"), onClick: clearFilter } : undefined}>{translate("empty.filtered")}</Notice>}
        {(!isEmpty || (source.chart.staysWhenEmpty === true && drawn === "chart")) && (drawn === "chart" ? plot : table)}
      </FigureBody>
    </Section>
  );
}

/**
 * A chart with what every chart has: title, reading rule, table twin, export, empty state, and an error that stays in its panel.
 * Where one figure of the page is shown alone, the chart without its panel, or nothing.
 */
export function ChartPanel<Row, Options>(props: ChartPanelProps<Row, Options>) {
  const frame = use(FigureFrameContext);
  if (frame === null) return <WholePanel {...props} />;
  const { chart, corpus, options, titleValues, how } = props;
  return frame.takes(chart.id) ? <FramedChart frame={frame} chart={chart} corpus={corpus} options={options} titleValues={titleValues} how={how} /> : null;
}
