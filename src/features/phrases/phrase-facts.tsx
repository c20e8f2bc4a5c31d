import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { formatDate, formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/phrases/phrase-facts.module.css";

interface PhraseFactsProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

/** How often, in how many, since when, until when. */
export function PhraseFacts({ corpus, family }: PhraseFactsProps) {
  const filter = useUrlStore((state) => state.filter);
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence } = useUrlActions();
  const query = evidenceOf("phrase", family.id);
  const { hits, readouts, searched } = collectEvidence(corpus, filter, query);
  const n = searched.length;
  return (
    <ul className={styles.facts} aria-live="polite">
      <li>
        {hits === 0 ? (
          <>
            <strong>{formatInteger(hits)}</strong> {translate("phrase.occurrences", { hits })}
          </>
        ) : (
          <CountButton query={query} name={translate("phrases.countName", { hits, readouts: readouts.length, n })} shown={shown} onEvidence={showEvidence}>
            {formatInteger(hits)} {translate("phrase.occurrences", { hits })}
          </CountButton>
        )}
      </li>
      <li>
        <strong>{formatInteger(readouts.length)}</strong> {translate("phrase.readouts", { n })}
      </li>
      <li>
        {translate("phrase.first")} <strong>{formatDate(family.first)}</strong>
      </li>
      <li>
        {translate("phrase.last")} <strong>{formatDate(family.last)}</strong>
      </li>
    </ul>
  );
}
