import { translate } from "#i18n/translate.ts";
import { NOTES_SIZES, usePresentStore } from "#state/present-store.ts";
import styles from "#pages/present/presenter.module.css";

/** The notes of the slide on screen, in the size that the speaker can read from where they stand. */
export function PresenterNotes({ notes }: { readonly notes: string }) {
  const { notesSize, stepNotesSize } = usePresentStore();
  return (
    <div className={styles.notes}>
      <div className={styles.notesHead}>
        <h2 id="present-notes">{translate("present.notes")}</h2>
        <button type="button" aria-disabled={notesSize === NOTES_SIZES[0]} onClick={() => { stepNotesSize(-1); }}>
          {translate("present.smallerSign")} <span className="visually-hidden">{translate("present.smaller")}</span>
        </button>
        <button type="button" aria-disabled={notesSize === NOTES_SIZES.at(-1)} onClick={() => { stepNotesSize(1); }}>
          {translate("present.largerSign")} <span className="visually-hidden">{translate("present.larger")}</span>
        </button>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long notes scroll, by keyboard too */}
      <div className={styles.words} tabIndex={0} role="region" aria-labelledby="present-notes">
        <p style={{ fontSize: notesSize, lineHeight: 1.42 }}>{notes === "" ? translate("present.noNotes") : notes}</p>
      </div>
    </div>
  );
}
