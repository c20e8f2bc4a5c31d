import type { PhraseHighlight } from "#core/views/readout-highlights.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/highlights.module.css";

/** Keeps the numbers on the line of the words, and a full stop with them. */
const WORD_JOINER = "\u2060";

interface PhraseNumbersProps {
  readonly phrases: readonly PhraseHighlight[];
  /** Of the sentence. */
  readonly text: string;
  /** Number of each family in this text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly chosenPhrase: string | null;
  readonly onPhrase: (phrase: PhraseHighlight, isByKeyboard: boolean) => void;
}

/** The numbers of the phrases that end here; a number shows where else its phrase stands. */
export function PhraseNumbers({ phrases, text, numbers, chosenPhrase, onPhrase }: PhraseNumbersProps) {
  if (phrases.length === 0) return null;
  return (
    <span className={styles.numbers}>
      {WORD_JOINER}
      {phrases.map((phrase) => (
        <button
          key={phrase.id}
          type="button"
          className={styles.number}
          data-anchor={phrase.id}
          aria-label={translate("reader.phraseMark", { number: numbers.get(phrase.id) ?? 0, phrase: text.slice(phrase.start, phrase.end) })}
          aria-pressed={phrase.id === chosenPhrase}
          onClick={(event) => {
            event.stopPropagation();
            onPhrase(phrase, event.detail === 0);
          }}
        >
          {numbers.get(phrase.id)}
        </button>
      ))}
      {WORD_JOINER}
    </span>
  );
}
