import { Link, useNavigate } from "react-router-dom";
import type { Briefing } from "#core/domain/briefing.ts";
import { formatMoment } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { saveBriefingFile } from "#pages/briefing/save-briefing-file.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import { useCurrentBriefingStore } from "#state/briefings/current-briefing-store.ts";
import styles from "#pages/briefing/briefings.module.css";

interface BriefingRowProps {
  readonly briefing: Briefing;
  /** What is added goes into it. */
  readonly isCurrent: boolean;
  readonly onDelete: () => void;
}

/** One briefing of the list: what it is, and what can be done with it without opening it. */
export function BriefingRow({ briefing, isCurrent, onDelete }: BriefingRowProps) {
  const store = useBriefingStore();
  const choose = useCurrentBriefingStore((state) => state.choose);
  const navigate = useNavigate();
  const { id, handling, slides, changedAt, keptApartAt } = briefing;
  const title = briefing.title === "" ? translate("briefing.untitled") : briefing.title;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h2 className={styles.title}>
          <Link to={`/briefings/${id}`}>{title}</Link>
        </h2>
        <p className={styles.facts}>
          <span>{translate("briefings.slides", { count: slides.length })}</span>
          <span>{translate("briefings.changed", { moment: formatMoment(changedAt) })}</span>
          {handling !== "" && <strong>{handling}</strong>}
        </p>
        {keptApartAt !== null && <p className={styles.apart}>{translate("briefings.keptApart", { moment: formatMoment(keptApartAt) })}</p>}
      </div>
      <div className={styles.actions}>
        {isCurrent ? (
          <span className={styles.current}>{translate("briefings.current")}</span>
        ) : (
          <button
            type="button"
            aria-label={translate("briefings.makeCurrentOf", { title })}
            onClick={() => {
              choose(id);
            }}
          >
            {translate("briefings.makeCurrent")}
          </button>
        )}
        {slides.length > 0 && (
          <Link to={`/present/${id}`} aria-label={translate("briefings.presentOf", { title })}>
            {translate("briefings.present")}
          </Link>
        )}
        <button
          type="button"
          aria-label={translate("briefings.duplicateOf", { title })}
          onClick={() => {
            const copy = store.duplicate(id);
            if (copy !== null) void navigate(`/briefings/${copy.id}`);
          }}
        >
          {translate("briefings.duplicate")}
        </button>
        <button
          type="button"
          aria-label={translate("briefings.saveOf", { title })}
          onClick={() => {
            saveBriefingFile(briefing);
          }}
        >
          {translate("briefings.save")}
        </button>
        <button type="button" aria-label={translate("briefings.deleteOf", { title })} onClick={onDelete}>
          {translate("briefings.delete")}
        </button>
      </div>
    </li>
  );
}
