import type { Corpus } from "#core/domain/corpus.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { shortenQuote } from "#core/text/quote.ts";
import { nameVoice } from "#features/findings/finding-words.ts";
import { formatDate, formatSequence } from "#i18n/format.ts";
import { quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/findings/findings.module.css";

/** Formulae in common that are quoted, and the most signs of each. */
const MOST_WORDS = 4;
const LONGEST = 60;

interface FindingStepsProps {
  readonly corpus: Corpus;
  readonly finding: Finding;
}

/** The steps of a matter that is said differently by and by, each with its date; or the words that are shared, or new. */
export function FindingSteps({ corpus, finding: { change } }: FindingStepsProps) {
  if (change.kind === "spread" || change.kind === "template" || change.kind === "names" || change.kind === "news") {
    const words = change.kind === "names" ? change.names : change.words;
    const named = words.slice(0, MOST_WORDS).map((one) => quote(shortenQuote(one, LONGEST)));
    return <p className={styles.shared}>{formatSequence(words.length > MOST_WORDS ? [...named, translate("findings.others", { count: words.length - MOST_WORDS })] : named)}</p>;
  }
  if (change.kind !== "scope" && change.kind !== "applied" && change.kind !== "speaker" && change.kind !== "verb") return null;
  return (
    <ol className={styles.steps}>
      {change.steps.map((step, index) => (
        <li key={index}>
          <span className={styles.stepDate}>{formatDate(corpus.readoutById.get(step.meeting)?.meeting.date ?? null)}</span>
          <span>
            {"voice" in step && <span className={styles.stepVoice}>{nameVoice(step)} </span>}
            <span className={styles.stepWords}>{quote(step.words)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
