import { useEffect, useMemo } from "react";
import { readWatchlist, writeWatchlist, type WatchedQuery } from "#core/domain/watchlist.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { useWatchlistStore } from "#state/watchlist-store.ts";

const SETTING = "watch";

export interface Watchlist {
  readonly list: readonly WatchedQuery[];
  /** The list kept in this browser, where the address brings another; else null. */
  readonly otherKept: readonly WatchedQuery[] | null;
  /** Changes the list in the address, and the one that is kept unless the address brought another. */
  readonly change: (list: readonly WatchedQuery[]) => void;
  /** Keeps the address's list in this browser in place of the other. */
  readonly keepThis: () => void;
  /** Puts the list kept in this browser into the address. */
  readonly showKept: () => void;
}

/** The watchlist: the address's, else the one kept in this browser, which then goes into the address so that it can be sent. */
export function useWatchlist(): Watchlist {
  const inUrl = useUrlStore((state) => new URLSearchParams(state.search).get(SETTING));
  const { kept, keep } = useWatchlistStore();
  const { changeSetting } = useUrlActions();
  useEffect(() => {
    if (inUrl === null && kept !== "") changeSetting(SETTING, kept);
  }, [inUrl, kept, changeSetting]);
  const text = inUrl ?? kept;
  const list = useMemo(() => readWatchlist(text), [text]);
  return useMemo(() => {
    const isOther = writeWatchlist(list) !== kept;
    const toUrl = (written: string): void => {
      changeSetting(SETTING, written === "" ? null : written);
    };
    return {
      list,
      otherKept: isOther ? readWatchlist(kept) : null,
      change: (next) => {
        if (!isOther || kept === "") keep(next);
        toUrl(writeWatchlist(next));
      },
      keepThis: () => {
        keep(list);
      },
      showKept: () => {
        toUrl(kept);
      },
    };
  }, [list, kept, keep, changeSetting]);
}
