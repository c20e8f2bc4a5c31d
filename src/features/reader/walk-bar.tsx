import type { Walk } from "#features/reader/use-walk.ts";
import { translate } from "#i18n/translate.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { KeyLine } from "#ui/key-line.tsx";
import type { KeyHelp } from "#ui/key-list.tsx";
import styles from "#features/reader/walk-bar.module.css";

/** Beside those that stand on the buttons. */
const KEYS: readonly KeyHelp[] = [{ keys: ["j", "k"], does: "reader.keys.sentences" }];

interface WalkBarProps {
  readonly walk: Walk;
  /** What is stepped through; null for all highlights. */
  readonly name: string | null;
  /** The words of the present stop. */
  readonly words: string;
  readonly onLeave: () => void;
}

/** Next and previous occurrence, and where one is. Stays in view while the text scrolls. */
export function WalkBar({ walk: { stops, at, current, step }, name, words, onLeave }: WalkBarProps) {
  const { areLetterKeysOn, turnLetterKeys } = useShortcutStore();
  const count = stops.length;
  const isEmpty = count === 0;
  const place = at < 0 ? translate("reader.walkCount", { count }) : translate("reader.walkAt", { at: at + 1, count });
  const previous = (): void => {
    step(-1);
  };
  const next = (): void => {
    step(1);
  };
  return (
    <div className={`${styles.bar} no-print`} role="group" aria-label={translate("reader.walk")}>
      <span className={styles.name}>{name ?? translate("reader.walkAll")}</span>
      <span className={styles.place}>{place}</span>
      <span className={styles.steps}>
        <button type="button" className={styles.step} disabled={isEmpty} onClick={previous}>
          {translate("reader.previous")} {areLetterKeysOn && <kbd aria-hidden="true">{translate("key.previous")}</kbd>}
        </button>
        <button type="button" className={styles.step} disabled={isEmpty} onClick={next}>
          {translate("reader.next")} {areLetterKeysOn && <kbd aria-hidden="true">{translate("key.next")}</kbd>}
        </button>
      </span>
      {name !== null && (
        <button type="button" className={styles.leave} aria-label={translate("reader.leaveWalk", { name })} onClick={onLeave}>
          {translate("reader.leaveWalkShort")}
        </button>
      )}
      <span className={styles.help}>{areLetterKeysOn && <KeyLine list={KEYS} />}</span>
      <label className={styles.keys}>
        <input
          type="checkbox"
          checked={areLetterKeysOn}
          onChange={(event) => {
            turnLetterKeys(event.target.checked);
          }}
        />
        {translate("reader.letterKeys")}
      </label>
      <span className="visually-hidden" aria-live="polite">
        {current !== null && translate("reader.walkSaid", { at: at + 1, count, sentence: current.sentence + 1, words })}
      </span>
    </div>
  );
}
