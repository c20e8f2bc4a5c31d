import { useMemo } from "react";
import { PHRASE_SORTS } from "#core/views/phrase-list.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { FindBox, useFind } from "#features/phrases/find-box.tsx";
import { phraseListChart } from "#features/phrases/phrase-list-chart.tsx";
import { useWatchlist } from "#features/watchlist/use-watchlist.ts";
import { watchlistChart } from "#features/watchlist/watchlist-chart.tsx";
import { WatchlistHead } from "#features/watchlist/watchlist-head.tsx";
import { translate } from "#i18n/translate.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#pages/phrases-page.module.css";

/** Queries of one's own, and all families, best first. */
export function Page() {
  const corpus = useCorpus();
  const find = useFind();
  const sort = useSetting("sort", PHRASE_SORTS);
  const { changeSetting } = useUrlActions();
  const options = useMemo(() => ({ find, sort }), [find, sort]);
  const { list } = useWatchlist();
  const watched = useMemo(() => ({ list }), [list]);
  return (
    <>
      <h1 className={styles.heading}>{translate("phrases.heading")}</h1>
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
