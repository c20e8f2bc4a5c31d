import { useMemo } from "react";
import { evidenceOf } from "#core/domain/evidence.ts";
import { viewTopicByParty, type TopicPartyRow } from "#core/views/topic-by-party.ts";
import type { TopicOptions } from "#core/views/topic-measure.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { TopicBars } from "#charts/topic-bars.tsx";
import { chartParties } from "#charts/topic-native.ts";
import { nameCount } from "#charts/topic-words.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#charts/topic-chart.module.css";

/** Counterparts drawn at first, in the corpus's order, and added by each press of the button. */
const STEP = 30;
const LABELS = 118;

function TopicByPartyPlot({ corpus, view, options, shown, onEvidence }: ChartProps<TopicPartyRow, TopicOptions>) {
  const [rows, more] = useShowMore(view.rows, STEP);
  const bars = useMemo(
    () =>
      rows.map((row) => ({
        id: row.party,
        name: nameCount(nameParty(row.party), row, options.measure),
        count: row,
        tone: partyTone(corpus.counterparts, row.party),
        query: row.counted === 0 ? null : evidenceOf("topic", options.topic, { with: row.party, without: row.readouts === 0 }),
      })),
    [rows, corpus, options],
  );
  return (
    <>
      <TopicBars
        label={translate("chart.topic-by-party.title")}
        bars={bars}
        measure={options.measure}
        labels={LABELS}
        renderLabel={(index) => <text className={styles.party}>{nameParty(rows[index]?.party ?? "")}</text>}
        hasDenominator
        shown={shown}
        onEvidence={onEvidence}
      />
      {more}
    </>
  );
}

export const topicByPartyChart: Chart<TopicPartyRow, TopicOptions> = {
  id: "topic-by-party",
  subject: ({ topicById }, { topic }) => topicById.get(topic)?.label ?? topic,
  view: viewTopicByParty,
  Plot: TopicByPartyPlot,
  native: ({ rows }, corpus, { measure }) => chartParties(rows, corpus, measure),
};
