import { useMemo, useRef } from "react";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { locateFamily } from "#core/views/family-places.ts";
import { PhraseStrip } from "#features/reader/phrase-strip.tsx";
import { summariseFamily } from "#features/reader/phrase-words.ts";
import { useNotePlaces } from "#features/reader/use-note-places.ts";
import { translate } from "#i18n/translate.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/reader/phrase-notes.module.css";

interface PhraseNotesProps {
  readonly corpus: Corpus;
  readonly readout: Readout;
  /** The families of the text in the order in which they appear: note 1, note 2, … */
  readonly families: readonly PhraseFamily[];
  readonly isInMargin: boolean;
  /** Changes whenever the text is set anew, so that the notes find their places again. */
  readonly setting: unknown;
  readonly onChoose: (family: PhraseFamily, isByKeyboard: boolean) => void;
}

/** A note for each recurring phrase: in the margin beside its first occurrence, or as a list below the text. */
export function PhraseNotes({ corpus, readout, families, isInMargin, setting, onChoose }: PhraseNotesProps) {
  const column = useRef<HTMLElement>(null);
  const ids = useMemo(() => families.map(({ id }) => id), [families]);
  const located = useMemo(() => families.map((family) => ({ family, places: locateFamily(corpus, family) })), [corpus, families]);
  const { tops, height } = useNotePlaces(column, ids, isInMargin, setting);
  return (
    <aside
      ref={column}
      className={isInMargin ? styles.margin : styles.below}
      aria-label={translate("reader.notes")}
      style={isInMargin ? { minHeight: height } : undefined}
    >
      {!isInMargin && (
        <>
          <h2 className={styles.title}>{translate("reader.notes")}</h2>
          <p className={styles.how}>{translate(families.length === 0 ? "reader.notesNone" : "reader.notesHow", { n: corpus.readouts.length })}</p>
        </>
      )}
      <ol>
        {located.map(({ family, places }, index) => {
          const { here, rest } = summariseFamily(corpus, places, readout);
          return (
            <li key={family.id} data-note={family.id} className={styles.note} style={isInMargin ? { top: tops.get(family.id) ?? 0 } : undefined}>
              <span className={styles.no}>{index + 1}</span>
              <button
                type="button"
                className={styles.label}
                onClick={(event) => {
                  onChoose(family, event.detail === 0);
                }}
              >
                <PhraseLabel label={family.label} />
              </button>
              <PhraseStrip corpus={corpus} places={places} readoutId={readout.id} />
              <span className={styles.when}>
                {here !== null && <strong>{here}</strong>}
                {here !== null && ", "}
                {rest}
              </span>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
