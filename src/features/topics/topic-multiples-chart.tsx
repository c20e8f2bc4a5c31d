import { scaleUtc } from "d3-scale";
import { useMemo, type CSSProperties } from "react";
import { selectReadouts } from "#core/domain/filter.ts";
import { boundPeriod } from "#core/domain/period.ts";
import { measureTopic } from "#core/views/topic-measure.ts";
import { viewTopicMultiples, type TopicMultiplesOptions, type TopicPanelRow } from "#core/views/topic-multiples.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { timeScaleOf, toTime } from "#charts/marks/time-axis.tsx";
import { HalvesNote } from "#features/topics/halves-note.tsx";
import { TopicPanel } from "#features/topics/topic-panel.tsx";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/topics/topic-panel.module.css";

const LEAST_PANEL = 232;
const GAP = 28;
const INSET = 6;

const columnCount = (columns: number): CSSProperties => ({ "--columns": columns }) as CSSProperties;

/** All topics at once: a panel each, on one axis of time and one scale. */
function TopicMultiplesPlot({ corpus, view, options, filter, shown, onEvidence }: ChartProps<TopicPanelRow, TopicMultiplesOptions>) {
  const [ref, width] = useWidth(1100);
  const { measure, order } = options;
  const columns = Math.max(1, Math.floor((width + GAP) / (LEAST_PANEL + GAP)));
  const panel = Math.floor((width - (columns - 1) * GAP) / columns);
  const { base } = useMemo(() => selectReadouts(corpus, filter), [corpus, filter]);
  const scale = useMemo(() => {
    const range = [INSET, Math.max(panel - INSET, INSET + 1)] as const;
    const bounds = view.rows[0]?.periods.map(({ period }) => boundPeriod(period)) ?? [];
    const [first, last] = [bounds[0], bounds.at(-1)];
    return first === undefined || last === undefined ? timeScaleOf(base, range) : scaleUtc([toTime(first.start), toTime(last.end)], range);
  }, [view, base, panel]);
  const most = useMemo(
    () => (measure === "share" ? 1 : Math.max(1e-9, ...view.rows.flatMap(({ marks, periods }) => [...marks, ...periods].map((count) => measureTopic(count, measure) ?? 0)))),
    [view, measure],
  );
  const undated = base.filter(({ meeting }) => meeting.date === null).length;
  const halves = view.rows[0]?.halves ?? null;

  return (
    <>
      {order === "change" && <HalvesNote halves={halves} />}
      <div ref={ref} className={styles.panels} style={columnCount(columns)}>
        {view.rows.map((row) => (
          <TopicPanel key={row.topic.id} corpus={corpus} row={row} options={options} scale={scale} width={panel} most={most} shown={shown} onEvidence={onEvidence} />
        ))}
      </div>
      {undated > 0 && <p className={styles.note}>{translate("topics.undatedPanels", { count: undated })}</p>}
    </>
  );
}

export const topicMultiplesChart: Chart<TopicPanelRow, TopicMultiplesOptions> = {
  id: "topic-multiples",
  view: viewTopicMultiples,
  Plot: TopicMultiplesPlot,
};
