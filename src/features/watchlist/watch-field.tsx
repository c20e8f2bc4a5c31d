import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { addWatched, MOST_WATCHED } from "#core/domain/watchlist.ts";
import { tidyQuery } from "#core/text/query-parse.ts";
import { findQuery } from "#core/analysis/find-query.ts";
import { viewWatchlist } from "#core/views/watchlist.ts";
import { QueryAnswer } from "#features/watchlist/query-answer.tsx";
import { QueryFault } from "#features/watchlist/query-fault.tsx";
import { QueryHelp } from "#features/watchlist/query-help.tsx";
import type { Watchlist } from "#features/watchlist/use-watchlist.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/watchlist/watchlist.module.css";

interface WatchFieldProps {
  readonly corpus: Corpus;
  readonly watchlist: Watchlist;
}

/** The field, for whoever has to give it the focus. */
export const WATCH_FIELD_ID = "watch-words";

/** A field that takes a query, counts while it is typed, points at what is wrong with it, and adds it to the watchlist. */
export function WatchField({ corpus, watchlist: { list, change } }: WatchFieldProps) {
  const filter = useUrlStore((state) => state.filter);
  const [draft, setDraft] = useState("");
  const [done, setDone] = useState("");
  const asked = useDeferredValue(draft);
  const found = useMemo(() => (asked.trim() === "" ? null : findQuery(corpus, asked)), [corpus, asked]);
  const [row] = useMemo(
    () => (found?.kind === "found" ? viewWatchlist(corpus, filter, { list: [{ query: tidyQuery(asked), name: null }] }).rows : []),
    [corpus, filter, found, asked],
  );
  const input = useRef<HTMLInputElement>(null);
  const id = WATCH_FIELD_ID;

  const add = (): void => {
    const query = tidyQuery(draft);
    if (query === "") return;
    const answer = findQuery(corpus, draft);
    if (answer.kind === "error") {
      input.current?.focus();
      input.current?.setSelectionRange(answer.start, answer.end);
      return;
    }
    const longer = addWatched(list, query);
    if (longer === list) {
      setDone(list.length >= MOST_WATCHED ? translate("watch.full", { most: MOST_WATCHED }) : translate("watch.known", { query }));
      return;
    }
    change(longer);
    setDraft("");
    setDone(translate("watch.added", { query }));
  };

  return (
    <form
      className={`${styles.field} no-print`}
      role="search"
      aria-label={translate("watch.search")}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={styles.line}>
        <label htmlFor={id}>{translate("watch.label")}</label>
        <input
          ref={input}
          id={id}
          type="search"
          className={styles.input}
          placeholder={translate("watch.hint")}
          value={draft}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={found?.kind === "error"}
          aria-describedby={`${id}-answer`}
          onChange={({ target }) => {
            setDraft(target.value);
            setDone("");
          }}
        />
        <button type="submit" className={styles.add} disabled={draft.trim() === ""}>
          {translate("watch.add")}
        </button>
        <span className={styles.helpBox}>
          <QueryHelp />
        </span>
      </div>
      <div id={`${id}-answer`} className={styles.answer} aria-live="polite">
        {found?.kind === "error" && <QueryFault source={asked} error={found} />}
        {row !== undefined && <QueryAnswer corpus={corpus} row={row} />}
        {done !== "" && <span>{done}</span>}
      </div>
    </form>
  );
}
