import { useDeferredValue, useEffect, useMemo, useRef, type RefObject } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { selectReadouts, type Filter } from "#core/domain/filter.ts";
import { MAX_MARKS } from "#core/domain/period.ts";
import { PAIR_RANKS } from "#core/views/topic-cooccurrence.ts";
import { TOPIC_MEASURES } from "#core/views/topic-measure.ts";
import { orderTopics, TOPIC_ORDERS } from "#core/views/topic-order.ts";
import { topicByDateChart } from "#charts/topic-by-date-chart.tsx";
import { topicByMeetingChart } from "#charts/topic-by-meeting-chart.tsx";
import { topicByPartyChart } from "#charts/topic-by-party-chart.tsx";
import { topicByPeriodChart } from "#charts/topic-by-period-chart.tsx";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { EmptyScope } from "#features/filters/empty-scope.tsx";
import { TopicHeadline } from "#features/topics/topic-headline.tsx";
import { topicMatrixChart } from "#features/topics/topic-matrix-chart.tsx";
import { topicPairsChart } from "#features/topics/topic-pairs-chart.tsx";
import { topicMultiplesChart } from "#features/topics/topic-multiples-chart.tsx";
import { TopicList } from "#features/topics/topic-list.tsx";
import { TOPIC_FACES, useTopicSettings, type TopicSettings } from "#features/topics/use-topic-settings.ts";
import { formatList } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToTopicGroups } from "#features/topics/path-to-topic-groups.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#pages/topics-page.module.css";
import "#i18n/parts/topics.ts";
import "#i18n/parts/statements.ts";

interface PartProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly settings: TopicSettings;
  /** The heading of the one topic. */
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** One topic, chosen from the list, over time, by counterpart and by meeting. */
function OneTopic({ corpus, filter, settings: { focus, measure, order, change }, title }: PartProps) {
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence, changeFilter } = useUrlActions();
  const { rows, halves } = useMemo(() => orderTopics(corpus, filter, order, measure), [corpus, filter, order, measure]);
  const n = rows[0]?.n ?? 0;
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
          halves={halves}
          measure={measure}
          order={order}
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
            titleRef={title}
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
function TopicMatrix({ corpus, filter, settings: { measure, face, order } }: PartProps) {
  const by = face === "counterparts" ? "party" : "readout";
  const options = useMemo(() => ({ by, measure, order }) as const, [by, measure, order]);
  const isOneEach = by === "readout" && selectReadouts(corpus, filter).base.length <= MAX_MARKS;
  return (
    <ChartPanel
      chart={topicMatrixChart}
      corpus={corpus}
      options={options}
      titleValues={{ by }}
      how={translate(isOneEach ? `chart.topic-matrix.how.one.${measure}` : `chart.topic-matrix.how.${measure}`)}
    />
  );
}

/** A panel for every topic over time. */
function TopicMultiples({ corpus, settings: { measure, order } }: PartProps) {
  const options = useMemo(() => ({ measure, order }), [measure, order]);
  return <ChartPanel chart={topicMultiplesChart} corpus={corpus} options={options} how={translate(`chart.topic-multiples.how.${measure}`)} />;
}

/** Which topics share sentences. */
function TopicPairs({ corpus, settings: { rank, order, change } }: PartProps) {
  const options = useMemo(() => ({ rank, order }), [rank, order]);
  return (
    <ChartPanel
      chart={topicPairsChart}
      corpus={corpus}
      options={options}
      controls={
        <Segmented
          label={translate("topics.rank")}
          value={rank}
          onChange={(value) => {
            change("rank", value);
          }}
          options={PAIR_RANKS.map((value) => ({ value, label: translate(`topics.rank.${value}`) }))}
        />
      }
    />
  );
}

const PARTS = { one: OneTopic, all: TopicMultiples, meetings: TopicMatrix, counterparts: TopicMatrix, pairs: TopicPairs } as const;

export function Page() {
  const corpus = useCorpus();
  // In step with the charts, which draw what is left when there is time: never one by one what is too many for it.
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const settings = useTopicSettings(corpus, filter);
  const { readouts, base } = useMemo(() => selectReadouts(corpus, filter), [corpus, filter]);
  const Part = PARTS[settings.face];
  const faceBefore = useRef(settings.face);
  const title = useRef<HTMLHeadingElement>(null);
  // A topic opened by its name in another part: the name is gone, and the focus would be with it.
  useEffect(() => {
    if (settings.face !== faceBefore.current && document.activeElement === document.body) title.current?.focus();
    faceBefore.current = settings.face;
  }, [settings.face]);
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
        {settings.face !== "pairs" && (
          <Segmented
            label={translate("topics.measure")}
            value={settings.measure}
            onChange={(measure) => {
              settings.change("measure", measure);
            }}
            options={TOPIC_MEASURES.map((measure) => ({ value: measure, label: translate(`topics.measure.${measure}`) }))}
          />
        )}
        <Segmented
          label={translate("topics.order")}
          value={settings.order}
          onChange={(order) => {
            settings.change("order", order);
          }}
          options={TOPIC_ORDERS.map((order) => ({ value: order, label: translate(`topics.order.${order}`) }))}
        />
        <Link className={styles.link} to={pathToTopicGroups(filter)}>
          {translate("topics.compareGroups")}
        </Link>
      </div>
      {filter.topics.length > 0 && base.length > 0 && (
        <p className={styles.note}>
          {translate("topics.leftOut", { counted: readouts.length, n: base.length, topics: formatList(filter.topics.map(labelOf), "disjunction") })}
        </p>
      )}
      {base.length === 0 ? (
        <EmptyScope corpus={corpus} />
      ) : (
        <Part corpus={corpus} filter={filter} settings={settings} title={title} />
      )}
    </>
  );
}
