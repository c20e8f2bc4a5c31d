import { useEffect, useId, useRef, useState } from "react";
import { translate } from "#i18n/translate.ts";
import styles from "#features/watchlist/watchlist.module.css";

interface RenameFormProps {
  readonly name: string;
  readonly query: string;
  readonly onDone: (name: string | null) => void;
}

/** A name in place of a query. Enter takes it, Escape leaves all as it was; an empty one goes back to the query. */
export function RenameForm({ name, query, onDone }: RenameFormProps) {
  const [draft, setDraft] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(draft);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {translate("watch.nameOf", { query })}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        value={draft}
        maxLength={80}
        placeholder={query}
        autoComplete="off"
        onChange={({ target }) => { setDraft(target.value); }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onDone(null);
        }}
      />
      <button type="submit" className={styles.link}>{translate("watch.rename.done")}</button>
      <button type="button" className={styles.link} onClick={() => { onDone(null); }}>{translate("watch.rename.cancel")}</button>
    </form>
  );
}
