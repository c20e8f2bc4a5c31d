import { useState } from "react";
import { useNavigate } from "react-router-dom";
import "#i18n/parts/briefing.ts";
import { translate } from "#i18n/translate.ts";
import { BriefingNotices } from "#pages/briefing/briefing-notices.tsx";
import { BriefingRow } from "#pages/briefing/briefing-row.tsx";
import { DamagedList } from "#pages/briefing/damaged-list.tsx";
import { ImportButton } from "#pages/briefing/import-button.tsx";
import { startBriefing } from "#pages/briefing/put-in-briefing.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import { useBriefings } from "#state/briefings/use-briefings.ts";
import { useCurrentBriefingStore } from "#state/briefings/current-briefing-store.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#pages/briefing/briefings.module.css";

interface Deleted {
  readonly title: string;
  readonly restore: () => void;
}

/** All briefings kept in this browser. */
export function Page() {
  const store = useBriefingStore();
  const { isLoaded, briefings, damaged } = useBriefings();
  const chosen = useCurrentBriefingStore((state) => state.id);
  const navigate = useNavigate();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [said, setSaid] = useState("");
  const begin = (): void => {
    void navigate(`/briefings/${startBriefing(store).id}`);
  };
  const current = briefings.find(({ id }) => id === chosen) ?? briefings[0];
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.heading}>{translate("page.briefings")}</h1>
        <div className={styles.tools}>
          <button type="button" className={styles.primary} onClick={begin}>
            {translate("briefings.new")}
          </button>
          <ImportButton onSay={setSaid} />
        </div>
      </div>
      <p className={styles.lead}>{translate("briefings.lead")}</p>
      <BriefingNotices />
      <p role="status" className={said === "" && deleted === null ? "visually-hidden" : styles.status}>
        {deleted === null ? said : translate("briefings.deleted", { title: deleted.title })}
        {deleted !== null && (
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              deleted.restore();
              setSaid(translate("briefings.restored", { title: deleted.title }));
              setDeleted(null);
            }}
          >
            {translate("briefing.undo")}
          </button>
        )}
      </p>
      {!isLoaded && <Notice>{translate("briefings.loading")}</Notice>}
      {isLoaded && briefings.length === 0 && (
        <Notice action={{ label: translate("briefings.new"), onClick: begin }}>{translate("briefings.empty")}</Notice>
      )}
      {briefings.length > 0 && (
        <ul className={styles.list} aria-label={translate("briefings.list")}>
          {briefings.map((briefing) => (
            <BriefingRow
              key={briefing.id}
              briefing={briefing}
              isCurrent={briefing.id === current?.id}
              onDelete={() => {
                const restore = store.remove(briefing.id);
                if (restore !== null) setDeleted({ title: briefing.title, restore });
              }}
            />
          ))}
        </ul>
      )}
      {damaged.length > 0 && <DamagedList damaged={damaged} />}
    </>
  );
}
