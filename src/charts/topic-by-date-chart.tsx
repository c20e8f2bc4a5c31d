import { useMemo, type ReactNode } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, type ScatterShapeProps } from "recharts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { MAX_MARKS } from "#core/domain/period.ts";
import { countTopic } from "#core/analysis/topic-counts.ts";
import { viewTopicByReadout, type TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import { measureTopic, type TopicMeasure, type TopicOptions } from "#core/views/topic-measure.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { ticksOf, timeScaleOf } from "#charts/marks/time-axis.tsx";
import { listLanes, OTHERS, placeMarks, type LaneMark } from "#charts/topic-lanes.ts";
import { nameReadoutCount, writeDenominator, writeMeasure } from "#charts/topic-words.ts";
import { formatMonth, formatYear } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { Notice } from "#ui/notice.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/topic-chart.module.css";

const NARROW = 460;
const FOOT = 22;
const TOP = 4;
const RIGHT = 14;
const BAR = 8;
const GAP = 10;

/** Height of a lane: fewer lanes have taller bars. */
const heightOfLane = (lanes: number): number => Math.min(Math.max(Math.round(250 / Math.max(lanes, 1)), 36), 64);

interface LaneShapeProps {
  readonly mark: LaneMark;
  readonly measure: TopicMeasure;
  /** The largest value of all, which fills a lane. */
  readonly most: number;
  readonly y: number;
  readonly height: number;
}

/** A readout at its date: a bar on its lane, or a ring where the topic is not in it. A tick on the lane keeps the day where the bar had to step aside. */
function LaneShape({ mark: { row, foot, x, room }, measure, most, y, height }: LaneShapeProps) {
  const value = measure === "share" ? row.mentions : (measureTopic(row, measure) ?? 0);
  const full = height - 24;
  const length = measure === "share" ? 12 : Math.max((value / most) * full, 3);
  const width = Math.min(BAR, Math.max(room - 2, 2));
  const text = writeMeasure(row, measure === "share" ? "mentions" : measure);
  if (!row.isCounted) return <line className={styles.leftOut} x1={x - 4} x2={x + 4} y1={y} y2={y} />;
  return (
    <>
      <rect className={styles.hit} x={x - Math.min(12, room / 2)} y={y - height + 8} width={Math.min(24, room)} height={height - 2} />
      {Math.abs(x - foot) > 1 && <line className={styles.foot} x1={foot} x2={x} y1={y + 4} y2={y} />}
      {row.mentions === 0 ? (
        <circle className={styles.ring} cx={x} cy={y} r={Math.min(3.5, room / 2)} />
      ) : (
        <rect className={styles.bar} x={x - width / 2} y={y - length} width={width} height={length} />
      )}
      {row.mentions > 0 && measure !== "share" && room >= text.length * 6.4 && (
        <text className={styles.small} x={x} y={y - length - 4} textAnchor="middle">
          {text}
        </text>
      )}
    </>
  );
}

function TopicByDatePlot({ corpus, view, options: { topic, measure }, shown, onEvidence }: ChartProps<TopicReadoutRow, TopicOptions>) {
  const [ref, width] = useWidth(720);
  const left = width < NARROW ? 108 : 200;
  const lanes = useMemo(() => listLanes(corpus, view.rows), [corpus, view]);
  const scale = useMemo(
    () => timeScaleOf(view.rows.map(({ readout }) => readout), [left, Math.max(width - RIGHT, left + 1)]),
    [view, left, width],
  );
  const marks = useMemo(() => placeMarks(lanes, scale, GAP), [lanes, scale]);
  const points = useMemo(() => marks.map(({ lane, x }) => ({ lane, time: scale.invert(x).getTime() })), [marks, scale]);
  const most = Math.max(1e-9, ...view.rows.map((row) => measureTopic(row, measure) ?? 0));
  const undated = view.rows.filter(({ readout }) => readout.meeting.date === null).length;
  const height = heightOfLane(lanes.length);
  const { named, isLong } = ticksOf(scale);
  const [from = 0, to = 0] = scale.domain().map((date) => date.getTime());
  const every = Math.max(1, Math.ceil((named.length * 40) / Math.max(width - left, 1)));

  if (view.rows.length > MAX_MARKS) return <Notice>{translate("chart.topic-by-date.many", { n: view.n })}</Notice>;

  const drawMark = ({ index, cy = 0 }: ScatterShapeProps): ReactNode => {
    const mark = marks[index];
    if (mark === undefined) return null;
    const { row } = mark;
    const tone = partyTone(corpus.counterparts, mark.lane === OTHERS ? row.readout.meeting.counterparts[0] : mark.lane);
    const face = <LaneShape mark={mark} measure={measure} most={most} y={cy + height / 2 - 8} height={height} />;
    if (!row.isCounted) return <g className={tone}>{face}</g>;
    const query = evidenceOf("topic", topic, { in: row.readout.id, without: row.mentions === 0 });
    return (
      <Mark
        id={`${mark.lane} ${row.readout.id}`}
        label={nameReadoutCount(row)}
        isFirst={mark === marks.find((other) => other.row.isCounted)}
        isChosen={isShown(shown, query)}
        onChoose={() => {
          onEvidence(query);
        }}
        className={tone}
      >
        {face}
      </Mark>
    );
  };

  return (
    <Marks label={translate("chart.topic-by-date.title")} className={styles.chart}>
      <div ref={ref}>
        {lanes.length > 0 && (
          <ScatterChart width={width} height={TOP + lanes.length * height + FOOT} margin={{ top: TOP, right: RIGHT, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid horizontal={false} stroke="var(--rule)" />
            <XAxis
              type="number"
              dataKey="time"
              domain={[from, to]}
              ticks={named.map((date) => date.getTime())}
              interval={0}
              height={FOOT}
              axisLine={{ stroke: "var(--ink)" }}
              tickLine={{ stroke: "var(--rule-2)" }}
              tickSize={3}
              tick={({ x, y, index, payload }) => (
                <text className={styles.tick} x={x} y={Number(y) + 8} textAnchor="middle">
                  {index % every === 0 ? (isLong ? formatYear : formatMonth)(new Date(Number(payload.value))) : ""}
                </text>
              )}
            />
            <YAxis
              type="category"
              dataKey="lane"
              scale="band"
              domain={lanes.map(({ id }) => id)}
              reversed
              allowDuplicatedCategory={false}
              width={left}
              interval={0}
              axisLine={false}
              tickLine={false}
              tick={({ y, payload }) => {
                const lane = lanes.find(({ id }) => id === payload.value);
                if (lane === undefined) return <g />;
                const base = Number(y) + height / 2 - 8;
                const count = countTopic(topic, lane.rows.filter(({ isCounted }) => isCounted).map(({ readout }) => readout), lane.rows.map(({ readout }) => readout));
                return (
                  <g className={partyTone(corpus.counterparts, lane.id)}>
                    <line className={styles.base} x1={0} x2={width} y1={base} y2={base} />
                    <text className={styles.party} y={base - 3}>
                      {lane.id === OTHERS ? translate("topics.otherCounterparts") : nameParty(lane.id, width < NARROW ? "short" : "long")}
                    </text>
                    <text className={styles.of} x={left - 12} y={base - 3} textAnchor="end">
                      {writeMeasure(count, "share")} {writeDenominator(count, "share")}
                    </text>
                  </g>
                );
              }}
            />
            <Scatter data={points} isAnimationActive={false} shape={drawMark} />
          </ScatterChart>
        )}
      </div>
      {undated > 0 && <p className={styles.note}>{translate("topics.undated", { count: undated })}</p>}
    </Marks>
  );
}

export const topicByDateChart: Chart<TopicReadoutRow, TopicOptions> = { id: "topic-by-date", view: viewTopicByReadout, Plot: TopicByDatePlot };
