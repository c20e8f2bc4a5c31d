import type { ReactNode } from "react";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { linkKeys } from "#charts/marks/link-keys.ts";
import { isShown } from "#charts/chart.ts";
import styles from "#charts/marks/count-button.module.css";

interface CountButtonProps {
  readonly query: EvidenceQuery;
  /** The count with its noun and its denominator. */
  readonly name: string;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
  readonly children: ReactNode;
}

/** A number that leads to what it counts. */
export function CountButton({ query, name, shown, onEvidence, children }: CountButtonProps) {
  return (
    <button
      type="button"
      className={styles.count}
      {...linkKeys(query)}
      aria-label={name}
      aria-pressed={isShown(shown, query)}
      onClick={() => {
        onEvidence(query);
      }}
    >
      {children}
    </button>
  );
}
