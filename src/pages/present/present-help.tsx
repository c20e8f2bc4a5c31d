import { useLayoutEffect, useRef } from "react";
import { translate } from "#i18n/translate.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { KeyList, type KeyHelp } from "#ui/key-list.tsx";
import styles from "#pages/present/presentation.module.css";

const KEYS: readonly KeyHelp[] = [
  { keys: ["→", "↓", "Space", "Enter", "Page Down"], does: "present.key.next" },
  { keys: ["←", "↑", "Shift Space", "Page Up"], does: "present.key.back" },
  { keys: ["Home", "End"], does: "present.key.ends" },
  { keys: ["1 2 … Enter"], does: "present.key.goTo" },
  { keys: ["b", "w"], does: "present.key.blank" },
  { keys: ["o"], does: "present.key.overview" },
  { keys: ["n"], does: "present.key.notes" },
  { keys: ["p"], does: "present.key.presenter" },
  { keys: ["f"], does: "present.key.fullScreen" },
  { keys: ["?"], does: "present.key.help" },
  { keys: ["Esc"], does: "present.key.escape" },
];

/** The keys of a presentation, whose they are while the focus is in a figure, and the switch for those of one character. */
export function PresentHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { areLetterKeysOn, turnLetterKeys } = useShortcutStore();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Read from the top, not from the first thing that takes the focus, which is at the end.
    heading.current?.focus();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="present-keys" onClose={onClose}>
      <h2 ref={heading} id="present-keys" tabIndex={-1}>{translate("present.keys")}</h2>
      <KeyList list={KEYS} />
      <p>{translate("present.key.figure")}</p>
      <p>{translate("present.key.links")}</p>
      <div className={styles.helpFoot}>
        <label>
          <input
            type="checkbox"
            checked={areLetterKeysOn}
            onChange={({ target }) => {
              turnLetterKeys(target.checked);
            }}
          />{" "}
          {translate("present.key.letters")}
        </label>
        <button type="button" onClick={onClose}>
          {translate("present.close")}
        </button>
      </div>
    </dialog>
  );
}
