import { useMemo } from "react";
import { Link } from "react-router-dom";
import { familyToQuery } from "#core/analysis/family-query.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { addWatched, readWatchlist } from "#core/domain/watchlist.ts";
import { parseQuery, tidyQuery } from "#core/text/query-parse.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/url-store.ts";
import { useWatchlistStore } from "#state/watchlist-store.ts";
import styles from "#features/watchlist/watchlist.module.css";

interface WatchButtonProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

/** Puts a family on the watchlist kept in this browser, as a query; then leads there. */
export function WatchButton({ corpus, family }: WatchButtonProps) {
  const filter = useUrlStore((state) => state.filter);
  const { kept, keep } = useWatchlistStore();
  const query = useMemo(() => tidyQuery(familyToQuery(corpus, family)), [corpus, family]);
  const list = readWatchlist(kept);
  // A formula of many long wordings can be more than the language takes.
  if (parseQuery(query).kind === "error") return null;
  const isWatched = list.some((watched) => watched.query === query);
  return (
    <span className={`${styles.watch} no-print`} role="status">
      {isWatched ? (
        <Link to={pathToPage(filter, "/phrases")}>{translate("watch.watched")}</Link>
      ) : (
        <button type="button" className={styles.link} onClick={() => { keep(addWatched(list, query)); }}>
          {translate("watch.this")}
        </button>
      )}
    </span>
  );
}
