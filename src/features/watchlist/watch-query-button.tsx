import { Link } from "react-router-dom";
import { addWatched, readWatchlist } from "#core/domain/watchlist.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { useWatchlistStore } from "#state/watchlist-store.ts";
import { keepFocus } from "#ui/keep-focus.ts";
import styles from "#features/watchlist/watchlist.module.css";

/** Puts a query on the watchlist kept in this browser; then leads there. */
export function WatchQueryButton({ query }: { readonly query: string }) {
  const filter = useUrlStore((state) => state.filter);
  const { kept, keep } = useWatchlistStore();
  const list = readWatchlist(kept);
  return (
    <span className={`${styles.watch} no-print`} role="status">
      {list.some((watched) => watched.query === query) ? (
        <Link to={pathToPage(filter, "/phrases")}>{translate("watch.watched")}</Link>
      ) : (
        <button type="button" className={styles.link} onClick={({ currentTarget }) => { keepFocus(currentTarget); keep(addWatched(list, query)); }}>
          {translate("watch.this")}
        </button>
      )}
    </span>
  );
}
