import type { Meeting } from "#core/domain/dataset.ts";
import { findInference } from "#core/domain/inference.ts";
import { nameInference } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#ui/inferred-mark.module.css";

/** As in the legends that explain it. */
const ASTERISK = "*";

interface InferredMarkProps {
  readonly meeting: Meeting;
  readonly field: string;
}

/** An asterisk behind a fact that the source does not state, with what it was inferred from; nothing behind one that it does. */
export function InferredMark({ meeting, field }: InferredMarkProps) {
  const from = findInference(meeting, field);
  if (from === null) return null;
  const how = translate("inferred.from", { from: nameInference(from) });
  return (
    <sup className={styles.mark} title={how}>
      <span aria-hidden="true">{ASTERISK}</span>
      <span className="visually-hidden">{` (${how})`}</span>
    </sup>
  );
}
