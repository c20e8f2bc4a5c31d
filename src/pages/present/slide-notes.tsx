import { translate } from "#i18n/translate.ts";
import styles from "#pages/present/presentation.module.css";

interface SlideNotesProps {
  readonly notes: string;
  readonly onClose: () => void;
}

/** The speaker's notes over the slide, for one who has but one screen. */
export function SlideNotes({ notes, onClose }: SlideNotesProps) {
  return (
    <aside className={styles.notes} aria-label={translate("present.notes")}>
      <p>{notes === "" ? translate("present.noNotes") : notes}</p>
      <button type="button" onClick={onClose}>
        {translate("present.close")}
      </button>
    </aside>
  );
}
