import { useId, useState } from "react";
import { tidyQuery } from "#core/text/query-parse.ts";
import { QueryHelp } from "#features/watchlist/query-help.tsx";
import { translate } from "#i18n/translate.ts";
import { usePlace } from "#state/place.ts";
import { writeSetting } from "#state/url-state.ts";
import { useGoTo } from "#state/use-url-actions.ts";
import styles from "#features/watchlist/watchlist.module.css";

interface QueryFieldProps {
  readonly query: string;
  readonly isWrong: boolean;
  /** Of what says what is wrong. */
  readonly faultId: string;
}

/** The query of the page, to be changed: the new one takes the place of the old in the address, and everything else stays. */
export function QueryField({ query, isWrong, faultId }: QueryFieldProps) {
  const { read } = usePlace();
  const goTo = useGoTo();
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const id = useId();
  const text = draft?.of === query ? draft.text : query;
  const look = (): void => {
    const next = tidyQuery(text);
    if (next === "" || next === query) return;
    const { pathname, search } = read();
    goTo({ pathname, search: writeSetting(search, "q", next) });
  };
  return (
    <form
      className={`${styles.field} no-print`}
      role="search"
      aria-label={translate("watch.change")}
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <div className={styles.line}>
        <label htmlFor={id}>{translate("watch.query")}</label>
        <input
          id={id}
          type="search"
          className={styles.input}
          placeholder={translate("watch.hint")}
          value={text}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={isWrong && text === query}
          aria-describedby={isWrong ? faultId : undefined}
          onChange={({ target }) => {
            setDraft({ of: query, text: target.value });
          }}
        />
        <button type="submit" className={styles.add} disabled={tidyQuery(text) === ""}>
          {translate("watch.lookUp")}
        </button>
        <span className={styles.helpBox}>
          <QueryHelp />
        </span>
      </div>
    </form>
  );
}
