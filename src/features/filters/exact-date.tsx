import { useId } from "react";
import { translate } from "#i18n/translate.ts";
import { isCalendarDate } from "#state/url-state.ts";
import { useDraft } from "#ui/use-draft.ts";
import styles from "#features/filters/filter-bar.module.css";

interface ExactDateProps {
  readonly label: string;
  readonly value: string | null;
  /** What stands there while no limit is set. */
  readonly shown: string;
  readonly onChange: (value: string | null) => void;
}

/** A date typed as YYYY-MM-DD, taken over with Enter or on leaving; emptied, it sets no limit. */
export function ExactDate({ label, value, shown, onChange }: ExactDateProps) {
  const help = useId();
  const { draft, isWrong, ...handlers } = useDraft(isCalendarDate, (typed) => {
    const next = typed === "" ? null : typed;
    if (next !== value && next !== shown) onChange(next);
    if (next === shown && value !== null) onChange(null);
  });

  return (
    <span className={styles.exactDate}>
      <input
        className={styles.date}
        type="text"
        inputMode="numeric"
        placeholder={translate("filters.dateFormat")}
        size={10}
        maxLength={10}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? help : undefined}
        value={draft ?? value ?? shown}
        {...handlers}
      />
      {isWrong && (
        <span id={help} className={styles.dateHelp} role="alert">
          {translate("filters.dateHelp")}
        </span>
      )}
    </span>
  );
}
