import { useMemo } from "react";
import { viewMeetingTimeline, type TimelineRow } from "#core/views/meeting-timeline.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import type { View } from "#core/views/view.ts";
import { isShown, type Chart, type ChartProps } from "#charts/chart.ts";
import { hitReach } from "#charts/marks/hit-reach.ts";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { Mark, Marks } from "#charts/marks/marks.tsx";
import { TimeAxis, TimeGrid, timeScaleOf, toTime } from "#charts/marks/time-axis.tsx";
import { formatDate, formatDays, formatInteger } from "#i18n/format.ts";
import { nameMode, nameParties, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { ModeMark } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#charts/meeting-timeline-chart.module.css";

const LANE = 24;
const TOP = 16;
const NARROW = 500;
/** Square pixels of a filled mark for each minute. */
const AREA_PER_MINUTE = 3.4;
const HOLLOW_RADIUS = 5;

const radiusOf = (minutes: number | null): number => (minutes === null ? HOLLOW_RADIUS : Math.max(Math.sqrt((AREA_PER_MINUTE * minutes) / Math.PI), 3));

const nameMark = ({ party, readout: { meeting } }: TimelineRow): string => {
  const values = { party: nameParty(party), date: formatDays(meeting), mode: nameMode(meeting.mode) };
  return meeting.durationMinutes === null
    ? translate("mark.meeting", values)
    : translate(meeting.durationApproximate ? "mark.meetingAboutMinutes" : "mark.meetingMinutes", { ...values, minutes: meeting.durationMinutes });
};

/** What stands beside a mark where there is room. */
const noteOf = ({ readout: { meeting } }: TimelineRow): string =>
  meeting.durationMinutes === null
    ? nameMode(meeting.mode)
    : translate(meeting.durationApproximate ? "axis.aboutMinutes" : "axis.minutes", { minutes: meeting.durationMinutes });

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

function MeetingTimelinePlot({ corpus, view, shown, onEvidence }: ChartProps<TimelineRow>) {
  const [ref, width] = useWidth(640);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 84 : 200;
  const lanes = useMemo(() => corpus.counterparts.filter((party) => view.rows.some((row) => row.party === party)), [corpus, view]);
  const readouts = useMemo(() => view.rows.map((row) => row.readout), [view]);
  const scale = timeScaleOf(readouts, [left, width - 8]);
  const bottom = TOP + lanes.length * LANE + 2;
  const silence = useMemo(() => findSilence(view), [view]);

  return (
    <Marks label={translate("chart.meeting-timeline.how")}>
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
          {lanes.map((party, lane) => {
            const all = view.rows.filter((row) => row.party === party);
            const rows = all.filter((row) => row.readout.meeting.date !== null);
            const y = TOP + (lane + 0.5) * LANE;
            const xOf = (row: TimelineRow): number => scale(toTime(row.readout.meeting.date ?? ""));
            const xs = rows.map(xOf);
            const labels = placeLabels(
              rows.map((row) => ({
                at: xOf(row),
                reach: radiusOf(row.readout.meeting.durationMinutes) + 4,
                text: `${formatDays(row.readout.meeting, "day")} ${noteOf(row)}`,
                short: formatDays(row.readout.meeting, "day"),
              })),
              { from: left, to: width },
            );
            return (
              <g key={party} className={partyTone(corpus.counterparts, party)}>
                <text x={0} y={y + 4} className={styles.party}>{nameParty(party, isNarrow ? "short" : "long")}</text>
                {!isNarrow && (
                  <g aria-hidden="true" className={styles.numbers}>
                    <text x={140} y={y + 4} textAnchor="end">{formatInteger(all.length)}</text>
                    <text x={left - 8} y={y + 4} textAnchor="end">
                      {formatInteger(all.reduce((sum, row) => sum + row.readout.sentences.length, 0))}
                    </text>
                  </g>
                )}
                <line className={styles.lane} x1={left} x2={width - 8} y1={y} y2={y} />
                {rows.map((row, index) => {
                  const { meeting, id } = row.readout;
                  const query = evidenceOf("meetings", null, { in: id });
                  const x = xOf(row);
                  return (
                    <Mark
                      key={id}
                      id={`${party} ${id}`}
                      label={nameMark(row)}
                      of={{ ...query, with: party }}
                      isFirst={lane === 0 && index === 0}
                      isChosen={isShown(shown, query)}
                      onChoose={() => {
                        onEvidence(query);
                      }}
                    >
                      <rect x={x - hitReach(x, xs, -1)} y={y - LANE / 2} width={hitReach(x, xs, -1) + hitReach(x, xs, 1)} height={LANE} fill="transparent" />
                      {meeting.endDate !== null && <line className={styles.days} x1={x} x2={scale(toTime(meeting.endDate))} y1={y} y2={y} />}
                      <g transform={`translate(${x},${y})`} className={styles.shape}>
                        <ModeMark meeting={meeting} radius={radiusOf(meeting.durationMinutes)} />
                      </g>
                    </Mark>
                  );
                })}
                {labels.map(({ x, anchor, of, isShort }) => (
                  <text key={x} x={x} y={y + 4} textAnchor={anchor} className={styles.note} aria-hidden="true">
                    {of.flatMap((at) => rows[at] ?? []).map((row, at) => (
                      <tspan key={row.readout.id}>
                        {at > 0 && ", "}
                        <tspan className={styles.date}>{formatDays(row.readout.meeting, "day")}</tspan>
                        {!isShort && ` ${noteOf(row)}`}
                      </tspan>
                    ))}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
      {silence !== null && (
        <p className={styles.silence}>{translate("axis.noneAfter", { parties: nameParties(silence.parties), date: formatDate(silence.after) })}</p>
      )}
    </Marks>
  );
}

export const meetingTimelineChart: Chart<TimelineRow> = {
  id: "meeting-timeline",
  summary: { names: ["readout"], measure: "minutes" },
  view: viewMeetingTimeline,
  Plot: MeetingTimelinePlot,
  titleValues: ({ n, rows }) => ({ meetings: n, counterparts: new Set(rows.map((row) => row.party)).size }),
};
