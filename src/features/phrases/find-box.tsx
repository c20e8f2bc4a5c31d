import { useEffect, useId, useRef, useState } from "react";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/phrases/find-box.module.css";

const SETTING = "find";
const PAUSE_MILLISECONDS = 150;

/** The words that the list of families is searched for, from the address. */
export const useFind = (): string => useUrlStore((state) => new URLSearchParams(state.search).get(SETTING) ?? "");

/** A box for words to find. What is typed stands in the box at once and in the address after a pause. */
export function FindBox() {
  const find = useFind();
  const { changeSetting } = useUrlActions();
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useId();
  useEffect(() => () => { clearTimeout(timer.current); }, []);

  const write = (text: string): void => {
    clearTimeout(timer.current);
    changeSetting(SETTING, text.trim() === "" ? null : text);
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{translate("phrases.find")}</label>
      <input
        id={id}
        type="search"
        className={styles.input}
        placeholder={translate("phrases.findHint")}
        value={draft ?? find}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          setDraft(target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => { write(target.value); }, PAUSE_MILLISECONDS);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") write(event.currentTarget.value);
        }}
        onBlur={({ target }) => {
          if (draft !== null) write(target.value);
          setDraft(null);
        }}
      />
    </div>
  );
}
