import type { Corpus } from "#core/domain/corpus.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { formatDate } from "#i18n/format.ts";
import { quote } from "#i18n/names.ts";
import styles from "#features/findings/findings.module.css";

interface FindingStepsProps {
  readonly corpus: Corpus;
  readonly finding: Finding;
}

/** The steps of a matter that is said differently by and by, each with its date. */
export function FindingSteps({ corpus, finding: { change } }: FindingStepsProps) {
  if (change.kind !== "scope" && change.kind !== "applied") return null;
  return (
    <ol className={styles.steps}>
      {change.steps.map(({ meeting, words }) => (
        <li key={meeting}>
          <span className={styles.stepDate}>{formatDate(corpus.readoutById.get(meeting)?.meeting.date ?? null)}</span>
          <span className={styles.stepWords}>{quote(words)}</span>
        </li>
      ))}
    </ol>
  );
}
