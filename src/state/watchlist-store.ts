import * as v from "valibot";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { readWatchlist, writeWatchlist, type WatchedQuery } from "#core/domain/watchlist.ts";
import { keepInBrowser } from "#state/browser-storage.ts";

interface WatchlistStore {
  /** The watchlist kept in this browser, as `writeWatchlist` writes it. */
  readonly kept: string;
  readonly keep: (list: readonly WatchedQuery[]) => void;
}

const keptSchema = v.object({ kept: v.string() });

export const useWatchlistStore = create<WatchlistStore>()(
  persist(
    (set) => ({
      kept: "",
      keep: (list) => {
        set({ kept: writeWatchlist(list) });
      },
    }),
    {
      name: "readout-atlas-watchlist",
      version: 1,
      storage: keepInBrowser<Pick<WatchlistStore, "kept">>(),
      partialize: ({ kept }) => ({ kept }),
      // What stands in the browser's storage may be anybody's.
      merge: (stored, present) => {
        const read = v.safeParse(keptSchema, stored);
        return read.success ? { ...present, kept: writeWatchlist(readWatchlist(read.output.kept)) } : present;
      },
    },
  ),
);
