import { useDeferredValue, useMemo } from "react";
import { statementLadderChart } from "#charts/statement-ladder-chart.tsx";
import { statementPeriodsChart } from "#charts/statement-periods-chart.tsx";
import type { Corpus } from "#core/domain/corpus.ts";
import { type Filter, selectReadouts } from "#core/domain/filter.ts";
import { MAX_MARKS } from "#core/domain/period.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { LadderEditor } from "#features/ladder/ladder-editor.tsx";
import { TopicChoice } from "#features/ladder/topic-choice.tsx";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { useReportedSetting } from "#state/use-reported-setting.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#pages/statements-page.module.css";
import "#i18n/parts/statements.ts";

/** Statements on each topic in the readouts counted. */
function countByTopic(corpus: Corpus, filter: Filter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of selectReadouts(corpus, filter).readouts) {
    for (const { topics, statements } of sentences) {
      for (const id of new Set(topics.map((topic) => topic.id))) counts.set(id, (counts.get(id) ?? 0) + statements.length);
    }
  }
  return counts;
}

/** Who says what, how strongly: the verbs of each side over time, and the ladder on which they stand. */
export function Page() {
  const corpus = useCorpus();
  // In step with the chart, which draws what is left when there is time: never the marks of too many readouts.
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const asked = useUrlStore((state) => new URLSearchParams(state.search).get("focus"));
  const { changeSetting } = useUrlActions();
  const ladder = useLadderStore((state) => state.ladder);
  const counts = useMemo(() => countByTopic(corpus, filter), [corpus, filter]);
  const known = asked === null ? undefined : corpus.topicById.get(asked);
  useReportedSetting("focus", asked !== null && known === undefined ? [asked] : []);
  const topic = known?.id ?? null;
  const options = useMemo(() => ({ topic, ladder }), [topic, ladder]);
  const isMany = useMemo(() => selectReadouts(corpus, filter).base.length > MAX_MARKS, [corpus, filter]);
  const parts = {
    corpus,
    options,
    titleValues: { topic: topic ?? "all", label: known?.label ?? "" },
    controls: (
      <TopicChoice
        corpus={corpus}
        counts={counts}
        topic={topic}
        onChange={(id) => {
          changeSetting("focus", id);
        }}
      />
    ),
  };
  return (
    <>
      <h1 className="visually-hidden">{translate("page.statements")}</h1>
      {isMany ? <ChartPanel chart={statementPeriodsChart} {...parts} /> : <ChartPanel chart={statementLadderChart} {...parts} />}
      <div className={styles.ladder}>
        <LadderEditor corpus={corpus} />
      </div>
    </>
  );
}
