import "#i18n/parts/offline.ts";
import { useState } from "react";
import { translate } from "#i18n/translate.ts";
import { type OfflineStatus, useOfflineStore } from "#state/offline-store.ts";
import styles from "#app/offline/offline-notice.module.css";

/** That the app works without a network stands at the foot of the page; a new version is said where it is seen, and can be put off. */
export function OfflineNotice({ status }: { readonly status: Exclude<OfflineStatus, null> }) {
  const update = useOfflineStore((state) => state.update);
  const [isPutOff, setIsPutOff] = useState(false);
  if (status === "kept") {
    return (
      <p role="status" className="no-print">
        {translate("offline.kept")}
      </p>
    );
  }
  if (isPutOff) return null;
  return (
    <div role="status" className={`${styles.newer} no-print`}>
      <p>{translate("offline.newer")}</p>
      <button type="button" className={styles.update} onClick={update}>
        {translate("offline.update")}
      </button>
      <button type="button" onClick={() => { setIsPutOff(true); }}>
        {translate("offline.later")}
      </button>
    </div>
  );
}
