import { useState } from "react";
import type { Readout } from "#core/domain/corpus.ts";
import { formatList } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/evidence/evidence-drawer.module.css";

/** More are named when they are asked for. */
const MOST_NAMES = 12;

interface LackingProps {
  readonly readouts: readonly Readout[];
  readonly kind: "notIn" | "notStatedIn";
}

/** The readouts that were searched and do not have it. */
export function Lacking({ readouts, kind }: LackingProps) {
  const [isWhole, setWhole] = useState(false);
  if (readouts.length === 0) return null;
  const named = isWhole ? readouts : readouts.slice(0, MOST_NAMES);
  const rest = readouts.length - named.length;
  const names = named.map(({ meeting }) => nameReadout(meeting, "full", "short"));
  return (
    <p className={styles.lacking}>
      {translate(`evidence.${kind}`, { count: readouts.length, readouts: formatList(rest === 0 ? names : [...names, translate("evidence.others", { count: rest })]) })}{" "}
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setWhole(true);
          }}
        >
          {translate("evidence.nameAll")}
        </button>
      )}
    </p>
  );
}
