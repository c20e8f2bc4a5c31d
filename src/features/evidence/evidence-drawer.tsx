import { useEffect, useMemo, useRef } from "react";
import { collectEvidence, type EvidenceQuery } from "#core/domain/evidence.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { countEvidence, titleEvidence } from "#features/evidence/evidence-words.ts";
import { EvidenceList } from "#features/evidence/evidence-list.tsx";
import { nameReadout } from "#i18n/names.ts";
import { formatList } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import styles from "#features/evidence/evidence-drawer.module.css";

/** What the mark last clicked counts, and its sentences. Open while the address says what to show. */
export function EvidenceDrawer() {
  const query = useUrlStore((state) => state.evidence);
  return query === null ? null : <OpenDrawer query={query} />;
}

function useReturnFocus(): React.RefObject<HTMLElement | null> {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      const focused = document.activeElement;
      if (opener instanceof HTMLElement || opener instanceof SVGElement) {
        if (opener.isConnected && (focused === null || focused === document.body)) opener.focus();
      }
    };
  }, []);
  return drawer;
}

function OpenDrawer({ query }: { readonly query: EvidenceQuery }) {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const { showEvidence } = useUrlActions();
  const drawer = useReturnFocus();
  const evidence = useMemo(() => collectEvidence(corpus, filter, query), [corpus, filter, query]);
  const lacking = query.without || query.kind === "meetings" ? [] : evidence.searched.filter((readout) => !evidence.readouts.includes(readout));

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) showEvidence(null);
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [showEvidence]);

  return (
    <aside ref={drawer} className={`${styles.drawer} no-print`} aria-label={translate("evidence.label")}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <div aria-live="polite">
            <p className={styles.kicker}>{translate("evidence.for")}</p>
            <h2 className={styles.title}>{titleEvidence(corpus, query)}</h2>
            <p className={styles.summary}>{countEvidence(evidence, query)}</p>
          </div>
          <button
            type="button"
            className={styles.close}
            onClick={() => {
              showEvidence(null);
            }}
          >
            {translate("evidence.close")} <kbd aria-hidden="true">{translate("key.escape")}</kbd>
          </button>
        </div>
        {evidence.readouts.length === 0 ? (
          <p className={styles.none}>{translate("evidence.nothing")}</p>
        ) : (
          <EvidenceList corpus={corpus} evidence={evidence} query={query} />
        )}
        {lacking.length > 0 && (
          <p className={styles.lacking}>
            {translate("evidence.notIn", { count: lacking.length, readouts: formatList(lacking.map(({ meeting }) => nameReadout(meeting, "full", "short"))) })}
          </p>
        )}
      </div>
    </aside>
  );
}
