import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { GROUP_SUBJECTS } from "#core/views/group-keyness.ts";
import { PHRASE_SORTS } from "#core/views/phrase-list.ts";
import { PHRASE_MATRIX_ORDERS } from "#core/views/phrase-matrix.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { groupKeynessChart } from "#features/groups/group-keyness-chart.tsx";
import { GroupsPanel } from "#features/groups/groups-panel.tsx";
import { useGroups } from "#features/groups/use-groups.ts";
import { FindBox, useFind } from "#features/phrases/find-box.tsx";
import { phraseListChart } from "#features/phrases/phrase-list-chart.tsx";
import { phraseMatrixChart } from "#features/phrases/phrase-matrix-chart.tsx";
import { useWatchlist } from "#features/watchlist/use-watchlist.ts";
import { watchlistChart } from "#features/watchlist/watchlist-chart.tsx";
import { WatchlistHead } from "#features/watchlist/watchlist-head.tsx";
import { namePair } from "#i18n/group-names.ts";
import { translate } from "#i18n/translate.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#pages/phrases-page.module.css";
import "#i18n/parts/groups.ts";
import "#i18n/parts/phrases.ts";
import "#i18n/parts/topics.ts";
import "#i18n/parts/watchlist.ts";

const FACES = ["list", "groups", "matrix"] as const;

/** Queries of one's own, and all families, best first. */
function AllFamilies({ corpus }: { readonly corpus: Corpus }) {
  const find = useFind();
  const sort = useSetting("sort", PHRASE_SORTS);
  const { changeSetting } = useUrlActions();
  const options = useMemo(() => ({ find, sort }), [find, sort]);
  const { list } = useWatchlist();
  const watched = useMemo(() => ({ list }), [list]);
  return (
    <>
      <p className={styles.lead}>{translate("phrases.lead")}</p>
      <p className={styles.scope}>{translate("phrases.scope")}</p>
      <WatchlistHead corpus={corpus} />
      {list.length > 0 && <ChartPanel chart={watchlistChart} corpus={corpus} options={watched} />}
      <div className={`${styles.tools} no-print`} role="search">
        <FindBox />
        <div className={styles.sort}>
          <span aria-hidden="true">{translate("phrases.sort")}</span>
          <Segmented
            label={translate("phrases.sort")}
            value={sort}
            onChange={(value) => {
              changeSetting("sort", value === PHRASE_SORTS[0] ? null : value);
            }}
            options={PHRASE_SORTS.map((value) => ({ value, label: translate(`phrases.sort.${value}`) }))}
          />
        </div>
        <p className={styles.sorted} aria-live="polite">{translate(`phrases.sorted.${sort}`)}</p>
      </div>
      <ChartPanel chart={phraseListChart} corpus={corpus} options={options} />
    </>
  );
}

/** What tells two groups of readouts apart. */
function TwoGroups({ corpus }: { readonly corpus: Corpus }) {
  const groups = useGroups(corpus);
  const of = useSetting("of", GROUP_SUBJECTS);
  const { changeSetting } = useUrlActions();
  const { pair } = groups;
  const options = useMemo(() => ({ pair, of }), [pair, of]);
  const title = useMemo(() => ({ ...namePair(pair), of }), [pair, of]);
  const controls = (
    <Segmented
      label={translate("groups.of")}
      value={of}
      onChange={(value) => {
        changeSetting("of", value === GROUP_SUBJECTS[0] ? null : value);
      }}
      options={GROUP_SUBJECTS.map((value) => ({ value, label: translate(`groups.of.${value}`) }))}
    />
  );
  return (
    <>
      <p className={styles.lead}>{translate("groups.lead")}</p>
      <GroupsPanel corpus={corpus} groups={groups} />
      <ChartPanel chart={groupKeynessChart} corpus={corpus} options={options} titleValues={title} controls={controls} />
    </>
  );
}

/** Who signs up to what. */
function ByCounterpart({ corpus }: { readonly corpus: Corpus }) {
  const find = useFind();
  const order = useSetting("order", PHRASE_MATRIX_ORDERS);
  const { changeSetting } = useUrlActions();
  const options = useMemo(() => ({ find, order }), [find, order]);
  return (
    <>
      <p className={styles.lead}>{translate("phraseMatrix.lead")}</p>
      <div className={`${styles.tools} no-print`} role="search">
        <FindBox />
        <div className={styles.sort}>
          <span aria-hidden="true">{translate("phraseMatrix.order")}</span>
          <Segmented
            label={translate("phraseMatrix.order")}
            value={order}
            onChange={(value) => {
              changeSetting("order", value === PHRASE_MATRIX_ORDERS[0] ? null : value);
            }}
            options={PHRASE_MATRIX_ORDERS.map((value) => ({ value, label: translate(`phraseMatrix.order.${value}`) }))}
          />
        </div>
        <p className={styles.sorted} aria-live="polite">{translate(`phraseMatrix.ordered.${order}`)}</p>
      </div>
      <ChartPanel chart={phraseMatrixChart} corpus={corpus} options={options} />
    </>
  );
}

export function Page() {
  const corpus = useCorpus();
  const face = useSetting("face", FACES);
  const { changeSettings } = useUrlActions();
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{translate("phrases.heading")}</h1>
        <Segmented
          label={translate("phrases.face")}
          value={face}
          onChange={(value) => {
            changeSettings({ face: value === FACES[0] ? null : value });
          }}
          options={FACES.map((value) => ({ value, label: translate(`phrases.face.${value}`) }))}
        />
      </div>
      {face === "list" && <AllFamilies corpus={corpus} />}
      {face === "groups" && <TwoGroups corpus={corpus} />}
      {face === "matrix" && <ByCounterpart corpus={corpus} />}
    </>
  );
}
