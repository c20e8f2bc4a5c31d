import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPage, pathToPhrase } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#features/phrases/phrase-crumbs.module.css";

interface PhraseCrumbsProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

/** Back to the list, and on to its neighbours in rank. */
export function PhraseCrumbs({ corpus, family }: PhraseCrumbsProps) {
  const filter = useUrlStore((state) => state.filter);
  const at = corpus.families.indexOf(family);
  const [previous, next] = [corpus.families[at - 1], corpus.families[at + 1]];
  return (
    <nav aria-label={translate("phrase.crumbs")} className={`${styles.crumbs} no-print`}>
      <Link to={pathToPage(filter, "/phrases")}>{translate("page.phrases")}</Link>
      <span>{translate("phrase.rank", { rank: at + 1, total: corpus.families.length })}</span>
      {previous !== undefined && <Link to={pathToPhrase(filter, previous.id)}>{translate("phrase.previous")}</Link>}
      {next !== undefined && <Link to={pathToPhrase(filter, next.id)}>{translate("phrase.next")}</Link>}
    </nav>
  );
}
