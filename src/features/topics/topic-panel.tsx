import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { boundPeriod } from "#core/domain/period.ts";
import type { TopicPeriodRow } from "#core/views/topic-by-period.ts";
import { measureTopic, type TopicMeasure } from "#core/views/topic-measure.ts";
import type { TopicMultiplesOptions, TopicPanelRow } from "#core/views/topic-multiples.ts";
import { narrowToHalf } from "#core/views/topic-order.ts";
import { isShown, type ChartProps } from "#charts/chart.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { TimeAxis, TimeGrid, toTime, type TimeScale } from "#charts/marks/time-axis.tsx";
import { LaneShape } from "#charts/topic-lane-mark.tsx";
import { placeMarks } from "#charts/topic-lanes.ts";
import { nameCount, nameReadoutCount, writeDenominator, writeLeftOut, writeMeasure } from "#charts/topic-words.ts";
import { TopicLink } from "#features/topics/topic-link.tsx";
import { formatClauses, formatInteger, formatPoints } from "#i18n/format.ts";
import { namePeriod } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/topics/topic-panel.module.css";

const TOP = { share: 4, bars: 18 } as const;
const RISE = { share: 20, bars: 42 } as const;
const FOOT = 18;
/** Least distance of two marks. */
const GAP = 6;

interface TopicPanelProps extends Pick<ChartProps<TopicPanelRow>, "shown" | "onEvidence"> {
  readonly corpus: Corpus;
  readonly row: TopicPanelRow;
  readonly options: TopicMultiplesOptions;
  /** One for all panels. */
  readonly scale: TimeScale;
  readonly width: number;
  /** The largest value of all panels. */
  readonly most: number;
}

/** How the share changed from one half of the readouts to the other; each number leads to its readouts. */
function Change({ row, shown, onEvidence }: Pick<TopicPanelProps, "row" | "shown" | "onEvidence">) {
  const { topic, change, halves } = row;
  if (change === null || halves === null) return null;
  const points = formatPoints(change.difference);
  return (
    <p className={styles.change}>
      {(["first", "second"] as const).map((half) => {
        const { hits, n } = change[half];
        const text = translate("topics.inOf", { readouts: hits, n });
        return (
          <span key={half}>
            {half === "second" && translate("topics.then")}
            <CountButton
              query={evidenceOf("topic", topic.id, { ...narrowToHalf(halves, half), without: hits === 0 })}
              name={translate("topics.halfCount", { topic: topic.label, half, readouts: hits, n })}
              shown={shown}
              onEvidence={onEvidence}
            >
              {text}
            </CountButton>
          </span>
        );
      })}
      {": "}
      {change.interval === null
        ? translate("topics.changeFew", { points })
        : translate("topics.change", { points, low: formatPoints(change.interval.low), high: formatPoints(change.interval.high) })}
    </p>
  );
}

interface PeriodShapeProps {
  readonly row: TopicPeriodRow;
  readonly measure: TopicMeasure;
  readonly scale: TimeScale;
  readonly yOf: (value: number) => number;
  /** Where the panel begins. */
  readonly top: number;
}

/** A period: its share with the interval, or a bar as long as the period. */
function PeriodShape({ row, measure, scale, yOf, top }: PeriodShapeProps) {
  const { start, end } = boundPeriod(row.period);
  const [left, right] = [scale(toTime(start)), scale(toTime(end))];
  const at = (left + right) / 2;
  const value = measureTopic(row, measure) ?? 0;
  const inset = Math.min(1, (right - left) / 6);
  return (
    <>
      <rect className={styles.hit} x={left} y={top} width={right - left} height={yOf(0) - top} />
      {measure === "share" ? (
        <>
          {row.interval !== null && <line className={styles.interval} x1={at} x2={at} y1={yOf(row.interval.low)} y2={yOf(row.interval.high)} />}
          <circle className={row.interval === null ? styles.few : styles.dot} cx={at} cy={yOf(value)} r={3} />
        </>
      ) : row.mentions === 0 ? (
        <circle className={styles.few} cx={at} cy={yOf(0)} r={2.5} />
      ) : (
        <rect className={styles.period} x={left + inset} y={yOf(value)} width={Math.max(right - left - 2 * inset, 1)} height={yOf(0) - yOf(value)} />
      )}
    </>
  );
}

/** One topic over time; its name leads to the topic by itself. */
export function TopicPanel({ corpus, row, options: { measure, order }, scale, width, most, shown, onEvidence }: TopicPanelProps) {
  const { topic, marks: rows, periods } = row;
  const face = measure === "share" && periods.length === 0 ? "share" : "bars";
  const [top, rise] = [TOP[face], RISE[face]];
  const base = top + rise;
  const marks = useMemo(() => placeMarks([{ id: topic.id, rows: rows.filter(({ readout }) => readout.meeting.date !== null) }], scale, GAP), [topic, rows, scale]);
  const firstMark = marks.find((mark) => mark.row.isCounted);
  const firstPeriod = periods.find(({ counted }) => counted > 0);
  const yOf = (value: number): number => base - (value / most) * rise;
  const denominator = writeDenominator(row, measure);
  const leftOut = row.readouts === 0 ? null : writeLeftOut(row, measure);
  return (
    <section className={styles.panel} aria-label={topic.label}>
      <h3 className={styles.name}>
        <TopicLink topic={topic} />
      </h3>
      <p className={styles.count}>
        <CountButton query={evidenceOf("topic", topic.id, { without: row.readouts === 0 })} name={nameCount(topic.label, row, measure)} shown={shown} onEvidence={onEvidence}>
          {measure === "share" ? `${writeMeasure(row, measure)} ${denominator}` : row.mentions === 0 ? formatInteger(0) : writeMeasure(row, measure)}
        </CountButton>{" "}
        {measure === "share" ? leftOut !== null && translate("topics.aside", { text: leftOut }) : formatClauses([denominator, leftOut])}
      </p>
      {order === "change" && <Change row={row} shown={shown} onEvidence={onEvidence} />}
      <Marks label={translate("topics.panel", { topic: topic.label })}>
        <svg width={width} height={base + FOOT}>
          <TimeGrid scale={scale} top={top} bottom={base} />
          {periods.length > 0 && measure === "share" && <line className={styles.whole} x1={0} x2={width} y1={yOf(1)} y2={yOf(1)} />}
          <TimeAxis scale={scale} y={base} />
          {marks.map((mark) => {
            const { readout, isCounted, mentions } = mark.row;
            const tone = partyTone(corpus.counterparts, readout.meeting.counterparts[0]);
            const shape = <LaneShape mark={mark} measure={measure} most={most} y={base} rise={rise} />;
            if (!isCounted) return <g key={readout.id} className={tone}>{shape}</g>;
            const query = evidenceOf("topic", topic.id, { in: readout.id, without: mentions === 0 });
            return (
              <Mark key={readout.id} id={readout.id} label={nameReadoutCount(mark.row, measure)} of={query} isFirst={mark === firstMark} isChosen={isShown(shown, query)} onChoose={() => { onEvidence(query); }} className={tone}>
                {shape}
              </Mark>
            );
          })}
          {periods.filter(({ counted }) => counted > 0).map((period) => {
            const query = evidenceOf("topic", topic.id, { during: period.period, without: period.readouts === 0 });
            return (
              <Mark key={period.period} id={period.period} label={nameCount(namePeriod(period.period), period, measure)} of={query} isFirst={period === firstPeriod} isChosen={isShown(shown, query)} onChoose={() => { onEvidence(query); }}>
                <PeriodShape row={period} measure={measure} scale={scale} yOf={yOf} top={0} />
              </Mark>
            );
          })}
        </svg>
      </Marks>
    </section>
  );
}
