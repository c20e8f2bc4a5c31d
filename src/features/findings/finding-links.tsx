import { Link } from "react-router-dom";
import { STRENGTH_KINDS, type Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { pathToPage, pathToPhrase } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/findings/findings.module.css";

/** Families led to; of more, the first. */
const MOST = 4;

interface FindingLinksProps {
  readonly corpus: Corpus;
  readonly finding: Finding;
}

/** The ways to the families that a finding speaks of, and, where it rests on how strong verbs are, to the ladder that says so, with whose it is. */
export function FindingLinks({ corpus, finding: { change, families } }: FindingLinksProps) {
  const filter = useUrlStore((state) => state.filter);
  const moved = useLadderStore((state) => state.ladder.size);
  const known = families.flatMap((id) => corpus.familyById.get(id) ?? []);
  const [only] = known;
  const isMeasured = STRENGTH_KINDS.has(change.kind);
  if (only === undefined && !isMeasured) return null;
  return (
    <p className={styles.links}>
      {known.length === 1 && only !== undefined && (
        <Link to={pathToPhrase(filter, only.id)} aria-label={translate("findings.familyOf", { label: only.label })}>
          {translate("findings.family")}
        </Link>
      )}
      {known.length > 1 && <span>{translate("findings.families", { left: Math.max(0, known.length - MOST) })}</span>}
      {known.length > 1 &&
        known.slice(0, MOST).map(({ id, label }) => (
          <Link key={id} to={pathToPhrase(filter, id)} title={label}>
            <PhraseLabel label={label} />
          </Link>
        ))}
      {isMeasured && <Link to={pathToPage(filter, "/statements")}>{translate("findings.ladder", { moved })}</Link>}
    </p>
  );
}
