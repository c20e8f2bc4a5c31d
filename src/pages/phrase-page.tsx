import { useMemo } from "react";
import { Link } from "react-router-dom";
import { findFamily } from "#core/analysis/find-family.ts";
import { findSourceNotes } from "#core/analysis/source-notes.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { PhraseCrumbs } from "#features/phrases/phrase-crumbs.tsx";
import { PhraseFacts } from "#features/phrases/phrase-facts.tsx";
import { PhraseSuggestions } from "#features/phrases/phrase-suggestions.tsx";
import { PhraseTitle } from "#features/phrases/phrase-title.tsx";
import { WatchButton } from "#features/watchlist/watch-button.tsx";
import { translate } from "#i18n/translate.ts";
import { FamilyParts } from "#pages/family-parts.tsx";
import { usePageParam } from "#state/page-param.ts";
import { pathToPage, pathToPhraseMap } from "#state/paths.ts";
import { useGoTo } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { NoteText } from "#ui/note-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { useTitle } from "#pages/use-title.ts";
import styles from "#pages/phrase-page.module.css";
import "#i18n/parts/phrases.ts";
import "#i18n/parts/watchlist.ts";

function NoSuchFamily({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const filter = useUrlStore((state) => state.filter);
  const goTo = useGoTo();
  const goToAll = { label: translate("phrase.goneAction"), onClick: () => { goTo(pathToPage(filter, "/phrases")); } };
  return (
    <>
      <h1 className={styles.gone}>{translate("page.phrase")}</h1>
      <Notice action={goToAll}>{translate("phrase.gone", { id })}</Notice>
      <PhraseSuggestions corpus={corpus} find={id} />
    </>
  );
}

/** One family: its wordings, when and with whom, where in the texts, every occurrence in context, and where it is not. */
export function Page() {
  const corpus = useCorpus();
  const id = usePageParam("id");
  const family = useMemo(() => findFamily(corpus, id), [corpus, id]);
  const filter = useUrlStore((state) => state.filter);
  useTitle(family?.label ?? translate("page.phrase"));
  if (family === null) return <NoSuchFamily corpus={corpus} id={id} />;
  return (
    <>
      <PhraseCrumbs corpus={corpus} family={family} />
      <div className={styles.head}>
        <PhraseTitle label={family.label} />
        <PhraseFacts corpus={corpus} family={family} />
      </div>
      <p className={styles.note}>
        {family.id !== id && <>{translate("phrase.resolved", { ref: id })} </>}
        {translate("phrase.note")} <Link to={pathToPhraseMap(filter, family.id)}>{translate("phrase.onMap")}</Link> <WatchButton corpus={corpus} family={family} />
      </p>
      {findSourceNotes(corpus, family).map((note) => (
        <p key={note} className={styles.sourceNote}>
          <NoteText text={note} />
        </p>
      ))}
      <FamilyParts corpus={corpus} family={family} />
    </>
  );
}
