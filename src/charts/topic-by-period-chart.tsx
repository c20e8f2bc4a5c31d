import { useMemo, type ReactNode } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, useXAxisScale, useYAxisScale, type ScatterShapeProps } from "recharts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { boundPeriod, sizeOfPeriod } from "#core/domain/period.ts";
import { viewTopicByPeriod, type TopicPeriodRow } from "#core/views/topic-by-period.ts";
import { measureTopic, rangeOfMeasure, type TopicMeasure, type TopicOptions } from "#core/views/topic-measure.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { toTime } from "#charts/marks/time-axis.tsx";
import { axisOf } from "#charts/topic-axis.ts";
import { LeftOutBracket } from "#charts/topic-left-out.tsx";
import { chartPeriods } from "#charts/topic-native.ts";
import { nameCount, writeDenominator, writeMeasure } from "#charts/topic-words.ts";
import { namePeriod } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/topic-chart.module.css";

const HEIGHT = 190;
const TOP = 24;
const LEFT = 38;
const FOOT = 32;
/** From the middle of a period to the bracket beside its mark. */
const BESIDE = 9;
/** Narrower periods than this have their numbers in the tip and the table only. */
const LABEL_WIDTH = 44;

const timesOf = (period: string): { start: number; end: number; middle: number } => {
  const bounds = boundPeriod(period);
  const [start, end] = [toTime(bounds.start).getTime(), toTime(bounds.end).getTime()];
  return { start, end, middle: (start + end) / 2 };
};

interface PeriodShapeProps {
  readonly row: TopicPeriodRow;
  readonly measure: TopicMeasure;
}

/** What one period shows: a dot in its middle, or a bar as long as the period itself; nothing joins it to the next. */
function PeriodShape({ row, measure }: PeriodShapeProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const { start, end, middle } = timesOf(row.period);
  const [left = 0, right = 0, at = 0, base = 0] = [x(start), x(end), x(middle), y(0)];
  const value = measureTopic(row, measure) ?? 0;
  const top = y(value) ?? base;
  const range = row.readouts === 0 ? null : rangeOfMeasure(row, measure);
  const inset = Math.min(2, (right - left) / 6);
  return (
    <>
      <rect className={styles.hit} x={left} y={TOP - 18} width={right - left} height={base - TOP + 18} />
      {measure === "share" ? (
        <>
          {row.interval !== null && <line className={styles.interval} x1={at} x2={at} y1={y(row.interval.low)} y2={y(row.interval.high)} />}
          <circle className={row.interval === null ? styles.few : styles.dot} cx={at} cy={top} r={4.5} />
        </>
      ) : row.mentions === 0 ? (
        <circle className={styles.ring} cx={at} cy={base} r={3.5} />
      ) : (
        <rect className={measure !== "mentions" && row.interval === null ? styles.fewBar : styles.period} x={left + inset} y={top} width={Math.max(right - left - 2 * inset, 1)} height={base - top} />
      )}
      {range !== null && <LeftOutBracket low={y(range.low) ?? base} high={y(range.high) ?? base} across={at + Math.min(BESIDE, (right - left) / 2)} isUpright />}
    </>
  );
}

/** The number of a period above what it shows, where the period is wide enough for it. */
function PeriodNumber({ row, measure }: PeriodShapeProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const { start, end, middle } = timesOf(row.period);
  if ((x(end) ?? 0) - (x(start) ?? 0) < LABEL_WIDTH) return null;
  const top = measure === "share" ? (row.interval?.high ?? row.share ?? 0) : row.mentions === 0 ? 0 : (rangeOfMeasure(row, measure)?.high ?? measureTopic(row, measure) ?? 0);
  return (
    <text aria-hidden="true" className={styles.numbers} x={x(middle)} y={(y(top) ?? 0) - 9} textAnchor="middle">
      <tspan className={styles.value}>{writeMeasure(row, measure)}</tspan>{" "}
      {measure === "share" && <tspan className={styles.of}>{writeDenominator(row, measure)}</tspan>}
    </text>
  );
}

function TopicByPeriodPlot({ view, options: { topic, measure }, shown, onEvidence }: ChartProps<TopicPeriodRow, TopicOptions>) {
  const [ref, width] = useWidth(360);
  const { rows } = view;
  const axis = useMemo(() => axisOf(rows, measure), [rows, measure]);
  const points = useMemo(() => rows.map((row) => ({ x: timesOf(row.period).middle, y: measureTopic(row, measure) ?? 0 })), [rows, measure]);
  const { domain, every } = useMemo(() => {
    const times = rows.map(({ period }) => timesOf(period));
    const [from, to] = [Math.min(...times.map(({ start }) => start)), Math.max(...times.map(({ end }) => end))];
    const periods = times[0] === undefined ? 1 : (to - from) / (times[0].end - times[0].start);
    return { domain: [from, to] as [number, number], every: Math.ceil((LABEL_WIDTH * periods) / Math.max(width - LEFT, 1)) };
  }, [rows, width]);
  const undated = view.n - rows.reduce((sum, row) => sum + row.n, 0);

  const drawMark = ({ index }: ScatterShapeProps): ReactNode => {
    const row = rows[index];
    if (row === undefined || row.counted === 0) return null;
    const query = evidenceOf("topic", topic, { during: row.period, without: row.readouts === 0 });
    return (
      <>
        <Mark
          id={row.period}
          label={nameCount(namePeriod(row.period), row, measure)}
          of={query}
          isFirst={row === rows.find(({ counted }) => counted > 0)}
          isChosen={isShown(shown, query)}
          onChoose={() => {
            onEvidence(query);
          }}
        >
          <PeriodShape row={row} measure={measure} />
        </Mark>
        <PeriodNumber row={row} measure={measure} />
      </>
    );
  };

  return (
    <Marks label={translate("topics.periods")} className={styles.chart}>
      <div ref={ref}>
        {rows.length > 0 && (
          <ScatterChart width={width} height={HEIGHT} margin={{ top: TOP, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis
              type="number"
              dataKey="x"
              domain={domain}
              ticks={points.map(({ x }) => x)}
              interval={0}
              height={FOOT}
              axisLine={{ stroke: "var(--ink)" }}
              tickLine={false}
              tick={({ x, y, index }) => {
                const row = rows[index];
                if (row === undefined || index % every !== 0) return <g />;
                return (
                  <g aria-hidden="true" transform={`translate(${x},${y})`}>
                    <text className={styles.small} textAnchor="middle" y={6}>{namePeriod(row.period)}</text>
                    <text className={styles.tick} textAnchor="middle" y={20}>{translate("topics.nOf", { n: row.n })}</text>
                  </g>
                );
              }}
            />
            <YAxis
              type="number"
              dataKey="y"
              width={LEFT}
              domain={axis.domain}
              ticks={axis.ticks}
              interval={0}
              axisLine={false}
              tickLine={false}
              tick={({ y, payload }) => (
                <text aria-hidden="true" className={styles.tick} x={LEFT - 8} y={Number(y) + 4} textAnchor="end">
                  {axis.format(Number(payload.value))}
                </text>
              )}
            />
            <Scatter data={points} isAnimationActive={false} shape={drawMark} />
          </ScatterChart>
        )}
      </div>
      {undated > 0 && <p className={styles.note}>{translate("topics.undatedPeriod", { count: undated })}</p>}
    </Marks>
  );
}

export const topicByPeriodChart: Chart<TopicPeriodRow, TopicOptions> = {
  id: "topic-by-period",
  subject: ({ topicById }, { topic }) => topicById.get(topic)?.label ?? topic,
  view: viewTopicByPeriod,
  Plot: TopicByPeriodPlot,
  native: ({ rows }, _corpus, { measure }) => chartPeriods(rows, measure),
  titleValues: ({ rows }) => ({ size: sizeOfPeriod(rows[0]?.period ?? "") }),
};
