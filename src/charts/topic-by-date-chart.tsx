import { useMemo, type ReactNode } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer, type ScatterShapeProps } from "recharts";
import { countTopic } from "#core/analysis/topic-counts.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { viewTopicByReadout, type TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import { measureTopic, type TopicOptions } from "#core/views/topic-measure.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { ticksOf, timeScaleOf } from "#charts/marks/time-axis.tsx";
import { LaneShape } from "#charts/topic-lane-mark.tsx";
import { listLanes, OTHERS, placeMarks, stackLanes, type PlacedLane } from "#charts/topic-lanes.ts";
import { chartDates } from "#charts/topic-native.ts";
import { nameReadoutCount, writeDenominator, writeMeasure } from "#charts/topic-words.ts";
import { formatDays, formatSequence, formatTick } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/topic-chart.module.css";

const NARROW = 460;
const FOOT = 22;
const TOP = 2;
const RIGHT = 14;
/** Least distance of two marks in a lane. */
const GAP = 10;
/** From a mark's middle to its label, beyond the frame of a chosen one. */
const REACH = 13;
const TICK_WIDTH = 40;
/** Of Recharts' layers, one above its points. */
const ABOVE_MARKS = 1000;

/** Every dated readout at its day, in the lane of its counterpart: for as many as can be told apart (`MAX_MARKS`). */
function TopicByDatePlot({ corpus, view, options: { topic, measure }, shown, onEvidence }: ChartProps<TopicReadoutRow, TopicOptions>) {
  const [ref, width] = useWidth(720);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 108 : 190;
  const right = Math.max(width - RIGHT, left + 1);
  const { lanes, height } = useMemo(() => stackLanes(listLanes(corpus, view.rows), measure !== "share"), [corpus, view, measure]);
  const scale = useMemo(() => timeScaleOf(view.rows.map(({ readout }) => readout), [left, right]), [view, left, right]);
  const marks = useMemo(() => placeMarks(lanes, scale, GAP), [lanes, scale]);
  const laneOf = useMemo(() => new Map(lanes.map((lane) => [lane.id, lane])), [lanes]);
  const points = useMemo(
    () => marks.map(({ lane, x }) => ({ base: laneOf.get(lane)?.base ?? 0, time: scale.invert(x).getTime() })),
    [marks, laneOf, scale],
  );
  const { named, unit } = ticksOf(scale);
  const times = named.map((date) => date.getTime());
  const hasTicks = named.length > 0;
  const notes = useMemo(
    () =>
      lanes.flatMap((lane) => {
        const own = marks.filter((mark) => mark.lane === lane.id);
        const days = own.map(({ row }) => formatDays(row.readout.meeting, hasTicks ? "day" : "full"));
        const wishes = own.map(({ x }, index) => ({ at: x, reach: REACH, text: days[index] ?? "" }));
        return placeLabels(wishes, { from: left, to: width }).map(({ x, anchor, of }) => ({
          id: `${lane.id} ${x}`,
          x,
          anchor,
          y: TOP + lane.base - 3,
          text: formatSequence(of.map((index) => days[index] ?? "")),
        }));
      }),
    [lanes, marks, left, width, hasTicks],
  );
  const most = Math.max(1e-9, ...view.rows.map((row) => measureTopic(row, measure) ?? 0));
  const undated = view.rows.filter(({ readout }) => readout.meeting.date === null).length;
  const every = Math.max(1, Math.ceil((named.length * TICK_WIDTH) / (right - left)));
  const [from = 0, to = 0] = scale.domain().map((date) => date.getTime());

  const drawMark = ({ index }: ScatterShapeProps): ReactNode => {
    const mark = marks[index];
    const lane = laneOf.get(mark?.lane ?? "");
    if (mark === undefined || lane === undefined) return null;
    const { row } = mark;
    const tone = partyTone(corpus.counterparts, lane.id === OTHERS ? row.readout.meeting.counterparts[0] : lane.id);
    const face = <LaneShape mark={mark} measure={measure} most={most} y={TOP + lane.base} rise={lane.base - lane.top} />;
    if (!row.isCounted) return <g className={tone}>{face}</g>;
    const query = evidenceOf("topic", topic, { in: row.readout.id, without: row.mentions === 0 });
    return (
      <Mark
        id={`${lane.id} ${row.readout.id}`}
        label={nameReadoutCount(row, measure)}
        of={query}
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

  const drawLane = (lane: PlacedLane): ReactNode => {
    const counted = lane.rows.filter(({ isCounted }) => isCounted);
    const count = countTopic(topic, counted.map(({ readout }) => readout), lane.rows.map(({ readout }) => readout));
    const y = TOP + lane.base;
    return (
      <g aria-hidden="true" className={partyTone(corpus.counterparts, lane.id)}>
        <line className={styles.base} x1={0} x2={right} y1={y} y2={y} />
        <text className={styles.party} y={y - 4}>
          {lane.id === OTHERS ? translate("topics.otherCounterparts") : nameParty(lane.id, isNarrow ? "short" : "long")}
        </text>
        <text className={styles.of} x={left - 14} y={y - 4} textAnchor="end">
          {counted.length === 0 ? translate("cell.none") : writeMeasure(count, "share")} {writeDenominator(count, "share")}
        </text>
      </g>
    );
  };

  return (
    <Marks label={translate("chart.topic-by-date.title")} className={styles.chart}>
      <div ref={ref}>
        {lanes.length > 0 && (
          <ScatterChart width={width} height={TOP + height + FOOT + 6} margin={{ top: TOP, right: RIGHT, bottom: 0, left: 0 }} accessibilityLayer={false}>
            {times.length > 0 && <CartesianGrid horizontal={false} verticalValues={times} stroke="var(--rule)" />}
            <XAxis
              type="number"
              dataKey="time"
              domain={[from, to]}
              ticks={times}
              interval={0}
              height={FOOT}
              axisLine={{ stroke: "var(--ink)" }}
              tickLine={{ stroke: "var(--rule-2)" }}
              tickSize={3}
              tick={({ x, y, index, payload }) => (
                <text aria-hidden="true" className={styles.tick} x={x} y={Number(y) + 8} textAnchor="middle">
                  {index % every === 0 ? formatTick(new Date(Number(payload.value)), unit) : ""}
                </text>
              )}
            />
            <YAxis
              type="number"
              dataKey="base"
              domain={[0, height + 6]}
              reversed
              ticks={lanes.map(({ base }) => base)}
              width={left}
              interval={0}
              axisLine={false}
              tickLine={false}
              tick={({ index }) => {
                const lane = lanes[index];
                return lane === undefined ? <g /> : <>{drawLane(lane)}</>;
              }}
            />
            <Scatter data={points} isAnimationActive={false} shape={drawMark} />
            <ZIndexLayer zIndex={ABOVE_MARKS}>
              {notes.map(({ id, x, anchor, y, text }) => (
                <text key={id} className={styles.day} x={x} y={y} textAnchor={anchor} aria-hidden="true">
                  {text}
                </text>
              ))}
            </ZIndexLayer>
          </ScatterChart>
        )}
      </div>
      {undated > 0 && <p className={styles.note}>{translate("topics.undated", { count: undated })}</p>}
    </Marks>
  );
}

export const topicByDateChart: Chart<TopicReadoutRow, TopicOptions> = {
  id: "topic-by-date",
  subject: ({ topicById }, { topic }) => topicById.get(topic)?.label ?? topic,
  view: viewTopicByReadout,
  Plot: TopicByDatePlot,
  native: ({ rows }, corpus, { measure }) => chartDates(rows, corpus, measure),
};
