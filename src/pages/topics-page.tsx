import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { MAX_MARKS } from "#core/domain/period.ts";
import { viewTopicFrequency } from "#core/views/topic-frequency.ts";
import { TOPIC_MEASURES } from "#core/views/topic-measure.ts";
import { topicByDateChart } from "#charts/topic-by-date-chart.tsx";
import { topicByMeetingChart } from "#charts/topic-by-meeting-chart.tsx";
import { topicByPartyChart } from "#charts/topic-by-party-chart.tsx";
import { topicByPeriodChart } from "#charts/topic-by-period-chart.tsx";
import { topicMatrixChart } from "#charts/topic-matrix-chart.tsx";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { TopicHeadline } from "#features/topics/topic-headline.tsx";
import { TopicList } from "#features/topics/topic-list.tsx";
import { TOPIC_FACES, useTopicSettings, type TopicSettings } from "#features/topics/use-topic-settings.ts";
import { formatList } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import { Notice } from "#ui/notice.tsx";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#pages/topics-page.module.css";

interface PartProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly settings: TopicSettings;
}

/** One topic, chosen from the list, over time, by counterpart and by meeting. */
function OneTopic({ corpus, filter, settings: { focus, measure, change } }: PartProps) {
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence, changeFilter } = useUrlActions();
  const { rows, n } = useMemo(() => viewTopicFrequency(corpus, filter, undefined), [corpus, filter]);
  const row = rows.find(({ topic }) => topic.id === focus);
  const options = useMemo(() => ({ topic: focus ?? "", measure }), [focus, measure]);
  if (row === undefined) return null;
  const isMany = n > MAX_MARKS;
  const byPeriod = (
    <ChartPanel chart={topicByPeriodChart} corpus={corpus} options={options} how={translate(`chart.topic-by-period.how.${measure}`)} level={3} />
  );
  return (
    <div className={styles.layout}>
      <div className={styles.list}>
        <TopicList
          rows={rows}
          n={n}
          focus={row.topic.id}
          onFocus={(topic) => {
            change("focus", topic);
          }}
          shown={shown}
          onEvidence={showEvidence}
        />
      </div>
      <div className={styles.charts}>
        <div className={styles.whole}>
          <TopicHeadline
            row={row}
            counted={selectReadouts(corpus, filter).readouts.length}
            isOnly={filter.topics.length === 1 && filter.topics[0] === row.topic.id}
            onOnly={(isOnly) => {
              changeFilter({ topics: isOnly ? [row.topic.id] : [] });
            }}
            onEvidence={showEvidence}
          />
        </div>
        <div className={styles.whole}>
          {isMany && <p className={styles.note}>{translate("topics.many", { n })}</p>}
          {isMany ? byPeriod : <ChartPanel chart={topicByDateChart} corpus={corpus} options={options} how={translate(`chart.topic-by-date.how.${measure}`)} level={3} />}
        </div>
        <div className={styles.stack}>
          <ChartPanel chart={topicByPartyChart} corpus={corpus} options={options} how={translate(`chart.topic-by-party.how.${measure}`)} level={3} />
          {!isMany && byPeriod}
        </div>
        <ChartPanel chart={topicByMeetingChart} corpus={corpus} options={options} how={translate(`chart.topic-by-meeting.how.${measure}`)} level={3} />
      </div>
    </div>
  );
}

/** Every topic against every meeting or counterpart. */
function AllTopics({ corpus, filter, settings: { measure, face } }: PartProps) {
  const by = face === "counterparts" ? "party" : "readout";
  const options = useMemo(() => ({ by, measure }) as const, [by, measure]);
  const isOneEach = by === "readout" && selectReadouts(corpus, filter).base.length <= MAX_MARKS;
  return (
    <ChartPanel
      chart={topicMatrixChart}
      corpus={corpus}
      options={options}
      titleValues={{ by }}
      how={translate(measure === "share" && isOneEach ? "chart.topic-matrix.how.one" : `chart.topic-matrix.how.${measure}`)}
    />
  );
}

export function Page() {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const settings = useTopicSettings(corpus, filter);
  const { clearFilter } = useUrlActions();
  const { readouts, base } = useMemo(() => selectReadouts(corpus, filter), [corpus, filter]);
  const Part = settings.face === "one" ? OneTopic : AllTopics;
  const labelOf = (topic: string): string => corpus.topicById.get(topic)?.label ?? topic;
  return (
    <>
      <div className={styles.bar}>
        <h1>{translate("page.topics")}</h1>
        <Segmented
          label={translate("topics.face")}
          value={settings.face}
          onChange={(face) => {
            settings.change("face", face);
          }}
          options={TOPIC_FACES.map((face) => ({ value: face, label: translate(`topics.face.${face}`) }))}
        />
        <Segmented
          label={translate("topics.measure")}
          value={settings.measure}
          onChange={(measure) => {
            settings.change("measure", measure);
          }}
          options={TOPIC_MEASURES.map((measure) => ({ value: measure, label: translate(`topics.measure.${measure}`) }))}
        />
      </div>
      {settings.unknownFocus !== null && (
        <p className={styles.note}>{translate("topics.unknown", { value: settings.unknownFocus, topic: labelOf(settings.focus ?? "") })}</p>
      )}
      {filter.topics.length > 0 && base.length > 0 && (
        <p className={styles.note}>
          {translate("topics.leftOut", { counted: readouts.length, n: base.length, topics: formatList(filter.topics.map(labelOf), "disjunction") })}
        </p>
      )}
      {base.length === 0 ? (
        <Notice action={{ label: translate("empty.undo"), onClick: clearFilter }}>{translate("empty.filtered")}</Notice>
      ) : (
        <Part corpus={corpus} filter={filter} settings={settings} />
      )}
    </>
  );
}
