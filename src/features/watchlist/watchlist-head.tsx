import type { Corpus } from "#core/domain/corpus.ts";
import { useWatchlist } from "#features/watchlist/use-watchlist.ts";
import { WatchField } from "#features/watchlist/watch-field.tsx";
import { WatchNote } from "#features/watchlist/watch-note.tsx";

/** What stands above the watchlist's rows, also while there are none. */
export function WatchlistHead({ corpus }: { readonly corpus: Corpus }) {
  const watchlist = useWatchlist();
  return (
    <>
      <WatchField corpus={corpus} watchlist={watchlist} />
      <WatchNote watchlist={watchlist} />
    </>
  );
}
