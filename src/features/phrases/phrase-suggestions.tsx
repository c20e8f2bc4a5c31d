import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { hasWords } from "#core/views/phrase-list.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import { Section } from "#ui/section.tsx";
import styles from "#features/phrases/phrase-suggestions.module.css";

const MOST = 8;

interface PhraseSuggestionsProps {
  readonly corpus: Corpus;
  readonly find: string;
}

/** Families that have the words of a link that leads nowhere: a rebuild may have found a longer formula around them. */
export function PhraseSuggestions({ corpus, find }: PhraseSuggestionsProps) {
  const filter = useUrlStore((state) => state.filter);
  const families = corpus.families.filter((family) => hasWords(family, find)).slice(0, MOST);
  if (families.length === 0) return null;
  return (
    <Section title={translate("phrase.similar")}>
      <ul className={styles.list}>
        {families.map(({ id, label }) => (
          <li key={id}>
            <Link to={pathToPhrase(filter, id)}>
              <PhraseLabel label={label} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
