import "#i18n/parts/briefing-page.ts";
import { findEmbedded } from "#data/embedded.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#pages/briefing/briefings.module.css";

/** What must be known of briefings in a page that was written to show one; nothing elsewhere. */
export const HeldNote = () =>
  findEmbedded("briefing") !== null && (
    <div role="note" className={styles.trouble}>
      <p>{translate("briefingPage.held")}</p>
    </div>
  );
