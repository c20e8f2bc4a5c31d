import { memo } from "react";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import type { TimelineRow } from "#core/views/meeting-timeline.ts";
import { isShown } from "#charts/chart.ts";
import { hitReach } from "#charts/marks/hit-reach.ts";
import { Mark } from "#charts/marks/marks.tsx";
import { placeLabels } from "#charts/marks/place-labels.ts";
import { toTime, type TimeScale } from "#charts/marks/time-axis.tsx";
import { formatDays } from "#i18n/format.ts";
import { nameMode, nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { ModeMark } from "#ui/mode-mark.tsx";
import styles from "#charts/meeting-timeline-chart.module.css";

export const LANE = 24;
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

interface TimelineLaneProps {
  /** The dated meetings with one counterpart, by date. */
  readonly rows: readonly TimelineRow[];
  readonly scale: TimeScale;
  /** The middle of the lane. */
  readonly y: number;
  readonly isFirst: boolean;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/** The meetings with one counterpart at their dates, with what is known of them where there is room. */
export const TimelineLane = memo(function TimelineLane({ rows, scale, y, isFirst, shown, onEvidence }: TimelineLaneProps) {
  const [left = 0, right = 0] = scale.range();
  const xOf = ({ readout: { meeting } }: TimelineRow): number => scale(toTime(meeting.date ?? ""));
  const lastX = ({ readout: { meeting } }: TimelineRow): number => scale(toTime(meeting.endDate ?? meeting.date ?? ""));
  const xs = rows.map(xOf);
  const labels = placeLabels(
    rows.map((row) => ({
      at: xOf(row),
      reach: Math.max(radiusOf(row.readout.meeting.durationMinutes), lastX(row) - xOf(row) + 2) + 4,
      text: `${formatDays(row.readout.meeting, "day")} ${noteOf(row)}`,
      short: formatDays(row.readout.meeting, "day"),
    })),
    { from: left, to: right + 8 },
  );
  return (
    <>
      <line className={styles.lane} x1={left} x2={right} y1={y} y2={y} />
      {rows.map((row, index) => {
        const { meeting, id } = row.readout;
        const query = evidenceOf("meetings", null, { in: id });
        const x = xOf(row);
        return (
          <Mark
            key={id}
            id={`${row.party} ${id}`}
            label={nameMark(row)}
            of={{ ...query, with: row.party }}
            isFirst={isFirst && index === 0}
            isChosen={isShown(shown, query)}
            onChoose={() => {
              onEvidence(query);
            }}
          >
            <rect x={x - hitReach(x, xs, -1)} y={y - LANE / 2} width={hitReach(x, xs, -1) + hitReach(x, xs, 1)} height={LANE} fill="transparent" />
            {meeting.endDate !== null && <line className={styles.days} x1={x} x2={lastX(row)} y1={y} y2={y} />}
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
              {(isShort === false || (isShort === "all-but-last" && at === of.length - 1)) && ` ${noteOf(row)}`}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
});
