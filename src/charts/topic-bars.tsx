import { useMemo, type ReactNode } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, useXAxisScale, type BarShapeProps } from "recharts";
import type { TopicCount } from "#core/analysis/topic-counts.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { measureTopic, rangeOfMeasure, type TopicMeasure } from "#core/views/topic-measure.ts";
import { isShown } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { axisOf } from "#charts/topic-axis.ts";
import { LeftOutBracket } from "#charts/topic-left-out.tsx";
import { writeDenominator, writeMeasure } from "#charts/topic-words.ts";
import { translate } from "#i18n/translate.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/topic-chart.module.css";

/** One horizontal bar, or dot and interval, with its label. */
export interface TopicBar {
  readonly id: string;
  /** What the mark says to a reader of the screen and in its tip. */
  readonly name: string;
  readonly count: TopicCount;
  /** Class that sets the counterpart's tones. */
  readonly tone: string;
  /** Where the mark leads; null where there is nothing to show for it. */
  readonly query: EvidenceQuery | null;
}

interface TopicBarsProps {
  readonly label: string;
  readonly bars: readonly TopicBar[];
  readonly measure: TopicMeasure;
  /** Width of the labels' column. */
  readonly labels: number;
  /** The label of a bar, drawn around the origin, flush left. */
  readonly renderLabel: (index: number) => ReactNode;
  readonly hasDenominator: boolean;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

const ROW = 24;
const TOP = 18;
/** Room for the number and for its denominator; shares of sentences are longer. */
const VALUE = { share: 34, mentions: 34, rate: 34, sentences: 44 } as const;
const DENOMINATOR = { share: 56, mentions: 56, rate: 56, sentences: 78 } as const;
/** In less room than this every other tick is named. */
const NARROW = 170;
/** From the middle of a row to the bracket under it. */
const UNDER = 9;

const pixels = (value: number | string): number => Math.round(Number(value));

function ShareShape({ count, middle }: { readonly count: TopicCount; readonly middle: number }) {
  const scale = useXAxisScale();
  const at = (share: number): number => scale?.(share) ?? 0;
  if (count.share === null) return null;
  return (
    <>
      {count.interval !== null && (
        <line className={styles.interval} x1={at(count.interval.low)} x2={at(count.interval.high)} y1={middle} y2={middle} />
      )}
      <circle className={count.interval === null ? styles.few : styles.dot} cx={at(count.share)} cy={middle} r={4.5} />
    </>
  );
}

function LeftOutRange({ count, measure, middle }: { readonly count: TopicCount; readonly measure: TopicMeasure; readonly middle: number }) {
  const scale = useXAxisScale();
  const range = rangeOfMeasure(count, measure);
  return range === null ? null : <LeftOutBracket low={scale?.(range.low) ?? 0} high={scale?.(range.high) ?? 0} across={middle + UNDER} />;
}

/** Horizontal bars, or dots with intervals, one a row: Recharts sets the axes, each mark is a button. */
export function TopicBars({ label, bars, measure, labels, renderLabel, hasDenominator, shown, onEvidence }: TopicBarsProps) {
  const [ref, width] = useWidth(360);
  const axis = useMemo(() => axisOf(bars.map(({ count }) => count), measure), [bars, measure]);
  const data = useMemo(() => bars.map(({ id, count }) => ({ id, value: measureTopic(count, measure) ?? 0 })), [bars, measure]);
  const value = VALUE[measure];
  const right = value + (hasDenominator ? DENOMINATOR[measure] : 0);
  const height = TOP + bars.length * ROW + 2;

  const drawMark = ({ index, x, y, width: length, height: thickness }: BarShapeProps): ReactNode => {
    const bar = bars[index];
    if (bar === undefined) return null;
    const { count, query } = bar;
    const middle = y + thickness / 2;
    const top = middle - ROW / 2;
    const face = (
      <>
        <rect className={styles.hit} x={labels} y={top} width={Math.max(width - labels, 0)} height={ROW} />
        <line className={styles.base} x1={x} x2={x} y1={top} y2={top + ROW} />
        {query === null ? null : measure === "share" ? (
          <ShareShape count={count} middle={middle} />
        ) : count.mentions === 0 ? (
          <circle className={styles.ring} cx={x} cy={middle} r={3.5} />
        ) : (
          <rect className={hasDenominator && measure !== "mentions" && count.interval === null ? styles.fewBar : styles.bar} x={x} y={middle - 6} width={Math.max(length, 2)} height={12} />
        )}
        {query !== null && count.readouts > 0 && <LeftOutRange count={count} measure={measure} middle={middle} />}
      </>
    );
    const numbers = (
      <g className={styles.numbers} aria-hidden="true">
        <text className={styles.value} x={width - right + value - 4} y={middle + 4} textAnchor="end">
          {query === null ? translate("cell.none") : writeMeasure(count, measure)}
        </text>
        {hasDenominator && (
          <text className={styles.of} x={width - right + value} y={middle + 4}>
            {writeDenominator(count, measure)}
          </text>
        )}
      </g>
    );
    if (query === null) return <g className={bar.tone}>{face}{numbers}</g>;
    return (
      <>
        <Mark
          id={bar.id}
          label={bar.name}
          of={query}
          isFirst={bar === bars.find((other) => other.query !== null)}
          isChosen={isShown(shown, query)}
          onChoose={() => {
            onEvidence(query);
          }}
          className={bar.tone}
        >
          {face}
        </Mark>
        {numbers}
      </>
    );
  };

  return (
    <Marks label={label} className={styles.chart}>
      <div ref={ref}>
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          data={data}
          margin={{ top: 0, right, bottom: 2, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke="var(--rule)" />
          <XAxis
            type="number"
            orientation="top"
            height={TOP}
            domain={axis.domain}
            ticks={width - labels - right < NARROW ? axis.ticks.filter((_, at) => at % 2 === 0) : axis.ticks}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={({ x, y, payload }) => (
              <text aria-hidden="true" className={styles.tick} x={pixels(x)} y={pixels(y)} textAnchor="middle">
                {axis.format(Number(payload.value))}
              </text>
            )}
          />
          <YAxis
            type="category"
            dataKey="id"
            width={labels}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={({ y, index }) => (
              <g aria-hidden="true" className={bars[index]?.tone} transform={`translate(0,${pixels(y) + 4})`}>
                {renderLabel(index)}
              </g>
            )}
          />
          <Bar dataKey="value" isAnimationActive={false} shape={drawMark} />
        </BarChart>
      </div>
    </Marks>
  );
}
