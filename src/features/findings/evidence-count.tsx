import type { FindingRow } from "#core/views/findings.ts";
import { isShown } from "#charts/chart.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/findings/findings.module.css";

interface EvidenceCountProps {
  readonly row: FindingRow;
  readonly title: string;
  /** With the number of readouts, and set apart. */
  readonly isLead?: boolean;
}

/** How many sentences a finding rests on: opens exactly those. */
export function EvidenceCount({ row: { evidence, sentences, readouts }, title, isLead = false }: EvidenceCountProps) {
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence } = useUrlActions();
  return (
    <button
      type="button"
      className={isLead ? styles.leadCount : styles.count}
      aria-label={translate("findings.evidenceOf", { sentences, readouts, finding: title })}
      aria-pressed={isShown(shown, evidence)}
      onClick={() => {
        showEvidence(evidence);
      }}
    >
      {translate(isLead ? "findings.evidence" : "findings.sentences", { sentences, readouts })}
    </button>
  );
}
