import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";
import type { KeyHelp } from "#ui/key-list.tsx";
import styles from "#ui/key-line.module.css";

interface KeyLineProps {
  readonly list: readonly KeyHelp[];
  /** Where the keys act, before them. */
  readonly place?: MessageId;
}

/** The keys of a part in one line beside it; the sheet that `?` opens has them all. Not shown where there is hardly a keyboard. */
export function KeyLine({ list, place }: KeyLineProps) {
  return (
    <p className={`${styles.line} no-print`}>
      {place !== undefined && <span>{translate(place)}</span>}
      {[...list, ALL_KEYS].map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{" "}
          {translate(does)}
        </span>
      ))}
    </p>
  );
}

const ALL_KEYS: KeyHelp = { keys: ["?"], does: "keys.all" };
