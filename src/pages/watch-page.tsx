import { useId, useMemo } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { tidyQuery } from "#core/text/query-parse.ts";
import { familyOfQuery } from "#core/views/query-family.ts";
import { viewWatchlist } from "#core/views/watchlist.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { QueryAnswer } from "#features/watchlist/query-answer.tsx";
import { QueryField } from "#features/watchlist/query-field.tsx";
import { QueryFault } from "#features/watchlist/query-fault.tsx";
import { WatchQueryButton } from "#features/watchlist/watch-query-button.tsx";
import { translate } from "#i18n/translate.ts";
import { FamilyParts } from "#pages/family-parts.tsx";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Notice } from "#ui/notice.tsx";
import { useTitle } from "#pages/use-title.ts";
import styles from "#pages/watch-page.module.css";
import "#i18n/parts/phrases.ts";
import "#i18n/parts/watchlist.ts";

function Answer({ corpus, query }: { readonly corpus: Corpus; readonly query: string }) {
  const filter = useUrlStore((state) => state.filter);
  const [row] = useMemo(() => viewWatchlist(corpus, filter, { list: [{ query, name: null }] }).rows, [corpus, filter, query]);
  const family = useMemo(() => familyOfQuery(corpus, query), [corpus, query]);
  const factsId = useId();
  if (row === undefined) return null;
  return (
    <>
      <QueryField query={query} isWrong={row.error !== null} faultId={factsId} />
      <p id={factsId} className={styles.facts} aria-live="polite">
        {row.error === null ? <QueryAnswer corpus={corpus} row={row} hasLink={false} /> : <QueryFault source={query} error={row.error} />}
        {row.error === null && <WatchQueryButton query={query} />}
      </p>
      {family !== null && family.variants.length > 0 && <FamilyParts corpus={corpus} family={family} />}
    </>
  );
}

/** One query: what it finds, in which wordings, when and with whom, where in the texts, every hit in context, and where it is not. */
export function Page() {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const query = useUrlStore((state) => tidyQuery(new URLSearchParams(state.search).get("q") ?? ""));
  useTitle(query === "" ? translate("page.watch") : query);
  return (
    <>
      <nav className={`${styles.crumbs} no-print`} aria-label={translate("phrase.crumbs")}>
        <Link to={pathToPage(filter, "/phrases")}>{translate("watch.back")}</Link>
      </nav>
      <h1 className={styles.title}>{query === "" ? translate("page.watch") : query}</h1>
      {query === "" ? (
        <>
          <QueryField query="" isWrong={false} faultId="" />
          <Notice>{translate("watch.noQuery")}</Notice>
        </>
      ) : ( 
        <Answer corpus={corpus} query={query} />
      )}
    </>
  );
}
