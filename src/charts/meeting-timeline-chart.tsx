import { useMemo, useState } from "react";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { findCrowd, type Crowd } from "#core/views/find-crowd.ts";
import { viewMeetingTimeline, type TimelineRow } from "#core/views/meeting-timeline.ts";
import type { View } from "#core/views/view.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { Marks } from "#charts/marks/marks.tsx";
import { TimeAxis, TimeGrid, timeScaleOf, toTime, type TimeScale } from "#charts/marks/time-axis.tsx";
import { TimelineCrowd } from "#charts/timeline-crowd.tsx";
import { LANE, TimelineLane } from "#charts/timeline-lane.tsx";
import { formatDate, formatInteger, formatList, formatSpan } from "#i18n/format.ts";
import { nameParties, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useShowMore } from "#ui/show-more.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/meeting-timeline-chart.module.css";

const TOP = 16;
const NARROW = 500;
/** Lanes drawn at first, those with the most meetings, and added by each press of the button. */
const STEP = 16;
/** Counterparts named in a sentence before the rest is only counted. */
const MOST_NAMED = 8;
/** Left of the enlarged part, by its style. */
const CROWD_MARGIN = 11;

/** Those who met only in the first half of the time shown, and when last: silence that a reader could take for a fact about the world. */
function findSilence({ rows }: View<TimelineRow>): { parties: string[]; after: string } | null {
  const dates = rows.flatMap(({ readout }) => readout.meeting.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const middle = (toTime(first).getTime() + toTime(last).getTime()) / 2;
  const latest = new Map<string, string>();
  for (const { party, readout } of rows) latest.set(party, [latest.get(party) ?? "", readout.meeting.date ?? ""].sort()[1] ?? "");
  const silent = [...latest].filter(([, date]) => date !== "" && toTime(date).getTime() < middle);
  const after = silent.map(([, date]) => date).sort().at(-1);
  return after === undefined || silent.length === latest.size ? null : { parties: silent.map(([party]) => party), after };
}

/** Counterparts in a sentence; of very many the first, and how many others there are. */
const nameSome = (parties: readonly string[]): string =>
  parties.length <= MOST_NAMED + 1
    ? nameParties(parties)
    : formatList([...parties.slice(0, MOST_NAMED).map((party) => nameParty(party)), translate("timeline.others", { count: parties.length - MOST_NAMED })]);

interface Lane {
  readonly party: string;
  readonly all: readonly TimelineRow[];
  readonly dated: readonly TimelineRow[];
}

/** A lane for each counterpart, in the corpus's order. */
function layLanes({ rows }: View<TimelineRow>): Lane[] {
  const byParty = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const lane = byParty.get(row.party);
    if (lane === undefined) byParty.set(row.party, [row]);
    else lane.push(row);
  }
  return [...byParty].map(([party, all]) => ({ party, all, dated: all.filter(({ readout }) => readout.meeting.date !== null) }));
}

interface CrowdBracketProps {
  readonly crowd: Crowd;
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
}

/** Marks the crowded time on the scale. */
function CrowdBracket({ crowd, scale, top, bottom }: CrowdBracketProps) {
  const from = scale(toTime(crowd.from)) - 8;
  const to = scale(toTime(crowd.to)) + 8;
  return <path className={styles.bracket} d={`M${from},${top + 4}V${top}H${to}V${top + 4}M${from},${bottom - 4}V${bottom}H${to}V${bottom - 4}`} aria-hidden="true" />;
}

/** Only the lane that holds the chosen mark is drawn anew when it is chosen. */
const isShownIn = (shown: EvidenceQuery | null, rows: readonly TimelineRow[]): boolean =>
  shown !== null && rows.some(({ readout }) => readout.id === shown.in);

function MeetingTimelinePlot({ corpus, view, shown, onEvidence }: ChartProps<TimelineRow>) {
  const [ref, width] = useWidth(640);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 84 : 200;
  const [lanes, more] = useShowMore(useMemo(() => layLanes(view), [view]), STEP);
  const readouts = useMemo(() => view.rows.map((row) => row.readout), [view]);
  const scale = useMemo(() => timeScaleOf(readouts, [left, width - 8]), [readouts, left, width]);
  const withoutParty = view.n - new Set(readouts).size;
  const bottom = TOP + lanes.length * LANE + 2;
  const silence = useMemo(() => findSilence(view), [view]);
  const crowd = useMemo(() => findCrowd([...new Set(readouts)].flatMap(({ meeting: { date } }) => (date?.length === 10 ? [date] : []))), [readouts]);
  const [isEnlarged, setEnlarged] = useState(false);

  return (
    <>
      <Marks label={translate("timeline.label")}>
        <div ref={ref}>
          <svg width={width} height={bottom + 18}>
            <TimeGrid scale={scale} top={TOP - 4} bottom={bottom} />
            <TimeAxis scale={scale} y={bottom} />
            {!isNarrow && (
              <g aria-hidden="true" className={styles.heads}>
                <text x={140} y={9} textAnchor="end">{translate("axis.meetings")}</text>
                <text x={left - 8} y={9} textAnchor="end">{translate("axis.sentences")}</text>
              </g>
            )}
            {crowd !== null && <CrowdBracket crowd={crowd} scale={scale} top={TOP - 6} bottom={bottom} />}
            {lanes.map(({ party, all, dated }, lane) => {
              const y = TOP + (lane + 0.5) * LANE;
              return (
                <g key={party} className={partyTone(corpus.counterparts, party)}>
                  <text x={0} y={y + 4} className={styles.party} aria-hidden="true">{nameParty(party, isNarrow ? "short" : "long")}</text>
                  {!isNarrow && (
                    <g aria-hidden="true" className={styles.numbers}>
                      <text x={140} y={y + 4} textAnchor="end">{formatInteger(all.length)}</text>
                      <text x={left - 8} y={y + 4} textAnchor="end">
                        {formatInteger(all.reduce((sum, row) => sum + row.readout.sentences.length, 0))}
                      </text>
                    </g>
                  )}
                  <TimelineLane rows={dated} scale={scale} y={y} isFirst={lane === 0} shown={isShownIn(shown, dated) ? shown : null} onEvidence={onEvidence} />
                </g>
              );
            })}
          </svg>
        </div>
        {more}
        {withoutParty > 0 && <p className={styles.silence}>{translate("timeline.withoutParty", { count: withoutParty })}</p>}
        {silence !== null && (
          <p className={styles.silence}>{translate("axis.noneAfter", { parties: nameSome(silence.parties), date: formatDate(silence.after) })}</p>
        )}
      </Marks>
      {crowd !== null && (
        <button
          type="button"
          className={`${styles.enlarge} no-print`}
          aria-expanded={isEnlarged}
          onClick={() => {
            setEnlarged(!isEnlarged);
          }}
        >
          {translate(isEnlarged ? "timeline.closeCrowd" : "timeline.openCrowd", { count: crowd.count, span: formatSpan(crowd.from, crowd.to) })}
        </button>
      )}
      {crowd !== null && isEnlarged && <TimelineCrowd corpus={corpus} view={view} crowd={crowd} left={left} width={width - CROWD_MARGIN} shown={shown} onEvidence={onEvidence} />}
    </>
  );
}

export const meetingTimelineChart: Chart<TimelineRow> = {
  id: "meeting-timeline",
  summary: { names: ["readout"], measure: "minutes" },
  view: viewMeetingTimeline,
  Plot: MeetingTimelinePlot,
  titleValues: ({ n, rows }) => ({ meetings: n, counterparts: new Set(rows.map((row) => row.party)).size }),
};
