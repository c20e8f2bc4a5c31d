import { useNavigate } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import styles from "#pages/briefing/builder.module.css";

/** A briefing without slides: how the first comes in. */
export function EmptyBriefing({ onSection }: { readonly onSection: () => void }) {
  const navigate = useNavigate();
  return (
    <div className={styles.empty}>
      <p>{translate("builder.empty")}</p>
      <div className={styles.emptyActions}>
        <button type="button" className={styles.button} onClick={() => void navigate("/")}>
          {translate("builder.toOverview")}
        </button>
        <button type="button" className={styles.button} onClick={onSection}>
          {translate("builder.addSection")}
        </button>
      </div>
    </div>
  );
}
