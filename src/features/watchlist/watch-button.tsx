import { useEffect, useState } from "react";
import { familyToQuery } from "#core/analysis/family-query.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { parseQuery, tidyQuery } from "#core/text/query-parse.ts";
import { WatchQueryButton } from "#features/watchlist/watch-query-button.tsx";

interface WatchButtonProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

interface Written {
  readonly family: PhraseFamily;
  readonly query: string;
}

/**
 * Puts a family on the watchlist kept in this browser, as a query; then leads there. It is written as a query after the page is drawn,
 * since that may have to index the whole corpus first.
 */
export function WatchButton({ corpus, family }: WatchButtonProps) {
  const [written, setWritten] = useState<Written | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWritten({ family, query: tidyQuery(familyToQuery(corpus, family)) });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [corpus, family]);
  // A formula of many long wordings can be more than the language takes.
  if (written === null || written.family !== family || parseQuery(written.query).kind === "error") return null;
  return <WatchQueryButton query={written.query} />;
}
