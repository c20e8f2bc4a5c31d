import { useMemo } from "react";
import type { Crowd } from "#core/views/find-crowd.ts";
import type { TimelineRow } from "#core/views/meeting-timeline.ts";
import type { ChartProps } from "#charts/chart.ts";
import { Marks } from "#charts/marks/marks.tsx";
import { TimeAxis, TimeGrid, timeScaleOf } from "#charts/marks/time-axis.tsx";
import { LANE, TimelineLane } from "#charts/timeline-lane.tsx";
import { nameParty } from "#i18n/names.ts";
import { formatSpan } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#charts/meeting-timeline-chart.module.css";

interface TimelineCrowdProps extends Pick<ChartProps<TimelineRow>, "corpus" | "view" | "shown" | "onEvidence"> {
  readonly crowd: Crowd;
  readonly left: number;
  readonly width: number;
}

/** The meetings of a crowded time once more, on a scale of their own, which the ground and the words tell from the one above. */
export function TimelineCrowd({ corpus, view, crowd, left, width, shown, onEvidence }: TimelineCrowdProps) {
  const rows = useMemo(
    () => view.rows.filter(({ readout: { meeting } }) => meeting.date !== null && meeting.date >= crowd.from && meeting.date <= crowd.to),
    [view, crowd],
  );
  const scale = useMemo(() => timeScaleOf(rows.map(({ readout }) => readout), [left, width - 8]), [rows, left, width]);
  const lanes = corpus.counterparts.filter((party) => rows.some((row) => row.party === party));
  const bottom = lanes.length * LANE + 4;
  const title = translate("timeline.enlarged", { span: formatSpan(crowd.from, crowd.to) });
  return (
    <Marks label={title} className={styles.crowd}>
      <p className={styles.crowdTitle}>{title}</p>
      <svg width={width} height={bottom + 18}>
        <TimeGrid scale={scale} top={0} bottom={bottom} />
        <TimeAxis scale={scale} y={bottom} />
        {lanes.map((party, lane) => (
          <g key={party} className={partyTone(corpus.counterparts, party)}>
            <text x={0} y={(lane + 0.5) * LANE + 4} className={styles.party} aria-hidden="true">
              {nameParty(party, left < 100 ? "short" : "long")}
            </text>
            <TimelineLane rows={rows.filter((row) => row.party === party)} scale={scale} y={(lane + 0.5) * LANE} isFirst={lane === 0} shown={shown} onEvidence={onEvidence} />
          </g>
        ))}
      </svg>
    </Marks>
  );
}
