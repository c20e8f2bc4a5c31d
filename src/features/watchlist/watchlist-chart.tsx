import { useEffect, useRef } from "react";
import { tidyName } from "#core/domain/watchlist.ts";
import { viewWatchlist, type WatchlistOptions, type WatchRow as Row } from "#core/views/watchlist.ts";
import type { Chart, ChartProps } from "#charts/chart.ts";
import { Marks } from "#charts/marks/marks.tsx";
import { stripWidth } from "#charts/marks/readout-strip.tsx";
import { useWatchlist } from "#features/watchlist/use-watchlist.ts";
import { WATCH_FIELD_ID } from "#features/watchlist/watch-field.tsx";
import { WatchRow } from "#features/watchlist/watch-row.tsx";
import { translate } from "#i18n/translate.ts";
import styles from "#features/watchlist/watchlist.module.css";

function WatchlistPlot({ corpus, view, filter, shown, onEvidence }: ChartProps<Row, WatchlistOptions>) {
  const { list, change } = useWatchlist();
  const cells = view.rows.find(({ error }) => error === null)?.byReadout ?? [];
  const rows = useRef<HTMLOListElement>(null);
  const removed = useRef<number | null>(null);
  // The button that had the focus is gone with its row: the next row's takes it.
  useEffect(() => {
    if (removed.current === null) return;
    const buttons = rows.current?.querySelectorAll<HTMLButtonElement>("[data-remove]") ?? [];
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = null;
  }, [view]);
  return (
    <Marks label={translate("watch.list")} className={styles.list}>
      <div className={`${styles.row} ${styles.head}`} aria-hidden="true">
        <span />
        <span style={{ width: stripWidth(cells.length) }} />
        <span className={styles.number}>{translate("axis.ofN", { n: view.n })}</span>
        <span className={styles.number}>{translate("phrases.hitsHead")}</span>
        <span>{translate("phrases.datesHead")}</span>
        <span />
      </div>
      <ol ref={rows}>
        {view.rows.map((row, index) => (
          <WatchRow
            key={row.watched.query}
            corpus={corpus}
            filter={filter}
            row={row}
            isFirst={index === 0}
            shown={shown}
            onEvidence={onEvidence}
            onRename={(name) => {
              change(list.map((watched) => (watched.query === row.watched.query ? { ...watched, name: tidyName(name) } : watched)));
            }}
            onRemove={() => {
              removed.current = index;
              if (list.length === 1) document.getElementById(WATCH_FIELD_ID)?.focus();
              change(list.filter(({ query }) => query !== row.watched.query));
            }}
          />
        ))}
      </ol>
    </Marks>
  );
}

export const watchlistChart: Chart<Row, WatchlistOptions> = {
  id: "watchlist",
  summary: { names: ["query"], measure: "hits" },
  view: viewWatchlist,
  Plot: WatchlistPlot,
  titleValues: ({ rows }) => ({ rows: rows.length }),
};
