import { translate } from "#i18n/translate.ts";
import type { MessageId } from "#i18n/messages/en/en.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { KeyList, type KeyHelp } from "#ui/key-list.tsx";
import styles from "#app/palette/palette.module.css";
import "#i18n/parts/palette.ts";

/** Every key that acts, by where it acts. To add one: a line here. */
const SHORTCUTS: readonly { readonly place: MessageId; readonly shortcuts: readonly KeyHelp[] }[] = [
  {
    place: "shortcuts.everywhere",
    shortcuts: [
      { keys: ["Ctrl K", "⌘ K", "/"], does: "shortcuts.palette" },
      { keys: ["?"], does: "shortcuts.help" },
      { keys: ["Esc"], does: "shortcuts.close" },
    ],
  },
  {
    place: "shortcuts.charts",
    shortcuts: [
      { keys: ["←", "→", "↑", "↓"], does: "shortcuts.marks" },
      { keys: ["Home", "End"], does: "shortcuts.ends" },
      { keys: ["Enter"], does: "shortcuts.evidence" },
    ],
  },
  {
    place: "shortcuts.reader",
    shortcuts: [
      { keys: ["n", "p"], does: "shortcuts.step" },
      { keys: ["j", "k"], does: "shortcuts.sentences" },
    ],
  },
  {
    place: "page.map",
    shortcuts: [
      { keys: ["+", "−", "0"], does: "shortcuts.zoom" },
      { keys: ["Shift ←", "Shift →", "Shift ↑", "Shift ↓"], does: "shortcuts.pan" },
      { keys: ["←", "→", "Home", "End"], does: "shortcuts.time" },
    ],
  },
  {
    place: "page.ledger",
    shortcuts: [
      { keys: ["←", "→", "↑", "↓"], does: "shortcuts.cells" },
      { keys: ["Home", "End", "PgUp", "PgDn"], does: "shortcuts.cellEnds" },
    ],
  },
  { place: "page.compare", shortcuts: [{ keys: ["n", "p"], does: "shortcuts.changes" }] },
];

/** The keys that act, and the switch for those of one letter. */
export function ShortcutList() {
  const { areLetterKeysOn, turnLetterKeys } = useShortcutStore();
  return (
    <div className={styles.shortcuts}>
      <h2>{translate("shortcuts.heading")}</h2>
      {SHORTCUTS.map(({ place, shortcuts }) => (
        <section key={place}>
          <h3>{translate(place)}</h3>
          <KeyList list={shortcuts} />
        </section>
      ))}
      <label>
        <input
          type="checkbox"
          checked={areLetterKeysOn}
          onChange={({ target }) => {
            turnLetterKeys(target.checked);
          }}
        />{" "}
        {translate("shortcuts.letters")}
      </label>
    </div>
  );
}
