import { isTooFewToHalve, type Halves } from "#core/views/topic-order.ts";
import { formatDate } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/topics/halves-note.module.css";

/** What "most changed" compares: the two halves of the readouts shown. */
export function HalvesNote({ halves }: { readonly halves: Halves | null }) {
  return (
    <p className={styles.note}>
      {halves === null
        ? translate("topics.halvesNone")
        : translate("topics.halves", {
            first: halves.first.length,
            second: halves.second.length,
            from: formatDate(halves.from),
            isFew: String(isTooFewToHalve(halves)),
          })}
    </p>
  );
}
