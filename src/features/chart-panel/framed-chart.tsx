import { useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { tabulate } from "#core/views/tabulate.ts";
import type { FigureFrame } from "#charts/figure.ts";
import { FigureBody } from "#features/chart-panel/figure-body.tsx";
import { useChart, type ChartSource } from "#features/chart-panel/use-chart.tsx";
import { translate } from "#i18n/translate.ts";
import { Notice } from "#ui/notice.tsx";

interface FramedChartProps<Row, Options> extends ChartSource<Row, Options> {
  readonly frame: FigureFrame;
}

/** A chart without its panel, drawn where the frame wants it. */
export function FramedChart<Row, Options>({ frame, ...source }: FramedChartProps<Row, Options>) {
  const { view, title, rule, plot, table } = useChart(source);
  const { chart, corpus, options } = source;
  const figure = useMemo(
    () => ({
      id: chart.id,
      title: chart.subject === undefined ? title : translate("chart.ofSubject", { subject: chart.subject(corpus, options), title }),
      how: rule,
      table: tabulate(view),
      native: chart.native?.(view, corpus, options) ?? null,
    }),
    [chart, corpus, options, title, rule, view],
  );
  const { onFigure } = frame;
  useEffect(() => {
    onFigure(figure);
  }, [onFigure, figure]);
  const isEmpty = view.n === 0 && chart.staysWhenEmpty !== true;
  return createPortal(
    <FigureBody resetKey={view}>{isEmpty ? <Notice>{translate("empty.filtered")}</Notice> : frame.face === "chart" ? plot : table}</FigureBody>,
    frame.host,
  );
}
