import { Link } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import { useBriefings } from "#state/briefings/use-briefings.ts";
import { HeldNote } from "#pages/briefing/held-note.tsx";
import styles from "#pages/briefing/briefings.module.css";

/** What the user must know of the store: that it does not keep, and what other tabs did. */
export function BriefingNotices() {
  const store = useBriefingStore();
  const { trouble, news } = useBriefings();
  return (
    <>
      <HeldNote />
      {trouble !== null && (
        <div role="alert" className={styles.trouble}>
          <p>{translate(`briefingTrouble.${trouble.reason}`, { detail: trouble.message })}</p>
          {trouble.reason !== "unavailable" && (
            <button type="button" className={styles.link} onClick={() => void store.saveAgain()}>
              {translate("briefingTrouble.again")}
            </button>
          )}
        </div>
      )}
      {news.map((item) => (
        <div key={`${item.kind}${item.id}${item.title}`} role="alert" className={styles.trouble}>
          <p>{translate(`briefingNews.${item.kind}`, { title: item.title })}</p>
          {item.kind === "kept-apart" && (
            <Link to={`/briefings/${item.mine}`} className={styles.link}>
              {translate("briefingNews.open")}
            </Link>
          )}
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              store.dismissNews(item);
            }}
          >
            {translate("briefingNews.dismiss")}
          </button>
        </div>
      ))}
    </>
  );
}
