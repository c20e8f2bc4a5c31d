import { useMemo } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { tidyQuery } from "#core/text/query-parse.ts";
import { familyOfQuery } from "#core/views/query-family.ts";
import { viewWatchlist } from "#core/views/watchlist.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { QueryAnswer } from "#features/watchlist/query-answer.tsx";
import { QueryFault } from "#features/watchlist/query-fault.tsx";
import { translate } from "#i18n/translate.ts";
import { ConcordancePart } from "#pages/concordance-part.tsx";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/url-store.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#pages/watch-page.module.css";

function Answer({ corpus, query }: { readonly corpus: Corpus; readonly query: string }) {
  const filter = useUrlStore((state) => state.filter);
  const [row] = useMemo(() => viewWatchlist(corpus, filter, { list: [{ query, name: null }] }).rows, [corpus, filter, query]);
  const family = useMemo(() => familyOfQuery(corpus, query), [corpus, query]);
  if (row === undefined) return null;
  return (
    <>
      <p className={styles.facts} aria-live="polite">
        {row.error === null ? <QueryAnswer corpus={corpus} row={row} hasLink={false} /> : <QueryFault source={query} error={row.error} />}
      </p>
      {family !== null && <ConcordancePart corpus={corpus} family={family} />}
    </>
  );
}

/** One query: what it finds, and every hit in its sentence. */
export function Page() {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const query = useUrlStore((state) => tidyQuery(new URLSearchParams(state.search).get("q") ?? ""));
  return (
    <>
      <nav className={`${styles.crumbs} no-print`} aria-label={translate("phrase.crumbs")}>
        <Link to={pathToPage(filter, "/phrases")}>{translate("watch.back")}</Link>
      </nav>
      <h1 className={styles.title}>{query === "" ? translate("page.watch") : query}</h1>
      {query === "" ? <Notice>{translate("watch.noQuery")}</Notice> : <Answer corpus={corpus} query={query} />}
    </>
  );
}
