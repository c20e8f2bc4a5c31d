import { useMemo } from "react";
import { MAX_MARKS } from "#core/domain/period.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { viewTopicByReadout, type TopicReadoutRow } from "#core/views/topic-by-readout.ts";
import type { TopicOptions } from "#core/views/topic-measure.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { TopicBars } from "#charts/topic-bars.tsx";
import { chartReadouts } from "#charts/topic-native.ts";
import { nameReadoutCount } from "#charts/topic-words.ts";
import { formatDays } from "#i18n/format.ts";
import { nameParties, namePartiesBriefly } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#charts/topic-chart.module.css";

const LABELS = 172;
const LONGEST_NAME = 12;

/** One readout a row, in date order. A share of one readout says nothing, so its sentences are drawn instead. */
function TopicByMeetingPlot({ corpus, view, options, shown, onEvidence }: ChartProps<TopicReadoutRow, TopicOptions>) {
  // The latest first to come, drawn in the order of dates.
  const [latest, more] = useShowMore(useMemo(() => view.rows.toReversed(), [view]), MAX_MARKS);
  const rows = useMemo(() => latest.toReversed(), [latest]);
  const bars = useMemo(
    () =>
      rows.map((row) => ({
        id: row.readout.id,
        name: nameReadoutCount(row, options.measure),
        count: row,
        tone: partyTone(corpus.counterparts, row.readout.meeting.counterparts[0]),
        query: row.isCounted ? evidenceOf("topic", options.topic, { in: row.readout.id, without: row.mentions === 0 }) : null,
      })),
    [rows, corpus, options],
  );
  return (
    <>
      <TopicBars
        label={translate("chart.topic-by-meeting.title")}
        bars={bars}
        measure={options.measure === "share" ? "mentions" : options.measure}
        labels={LABELS}
        renderLabel={(index) => {
          const meeting = rows[index]?.readout.meeting;
          if (meeting === undefined) return null;
          const parties = nameParties(meeting.counterparts, "short");
          return (
            <>
              <text className={styles.party}>{parties.length <= LONGEST_NAME ? parties : namePartiesBriefly(meeting.counterparts)}</text>
              <text className={styles.of} x={LABELS - 10} textAnchor="end">
                {formatDays(meeting)}
              </text>
            </>
          );
        }}
        hasDenominator={false}
        shown={shown}
        onEvidence={onEvidence}
      />
      {rows.length < view.rows.length && <p className={styles.note}>{translate("topics.latestRows", { shown: rows.length })}</p>}
      {more}
    </>
  );
}

export const topicByMeetingChart: Chart<TopicReadoutRow, TopicOptions> = {
  id: "topic-by-meeting",
  subject: ({ topicById }, { topic }) => topicById.get(topic)?.label ?? topic,
  view: viewTopicByReadout,
  Plot: TopicByMeetingPlot,
  native: ({ rows }, corpus, { measure }) => chartReadouts(rows, corpus, measure),
};
