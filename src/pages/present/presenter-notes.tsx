import { translate } from "#i18n/translate.ts";
import { NOTES_SIZES, usePresentStore } from "#state/present-store.ts";
import styles from "#pages/present/presenter.module.css";

/** The notes of the slide on screen, in the size that the speaker can read from where they stand. */
export function PresenterNotes({ notes }: { readonly notes: string }) {
  const { notesSize, stepNotesSize } = usePresentStore();
  return (
    <section className={styles.notes} aria-labelledby="present-notes">
      <div className={styles.notesHead}>
        <h2 id="present-notes">{translate("present.notes")}</h2>
        <button type="button" aria-label={translate("present.smaller")} aria-disabled={notesSize === NOTES_SIZES[0]} onClick={() => { stepNotesSize(-1); }}>
          {translate("present.smallerSign")}
        </button>
        <button type="button" aria-label={translate("present.larger")} aria-disabled={notesSize === NOTES_SIZES.at(-1)} onClick={() => { stepNotesSize(1); }}>
          {translate("present.largerSign")}
        </button>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long notes scroll, by keyboard too */}
      <div className={styles.words} tabIndex={0} role="region" aria-label={translate("present.notes")}>
        <p style={{ fontSize: notesSize, lineHeight: 1.42 }}>{notes === "" ? translate("present.noNotes") : notes}</p>
      </div>
    </section>
  );
}
