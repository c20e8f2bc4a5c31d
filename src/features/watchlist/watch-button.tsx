import { useMemo } from "react";
import { familyToQuery } from "#core/analysis/family-query.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { parseQuery, tidyQuery } from "#core/text/query-parse.ts";
import { WatchQueryButton } from "#features/watchlist/watch-query-button.tsx";

interface WatchButtonProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

/** Puts a family on the watchlist kept in this browser, as a query; then leads there. */
export function WatchButton({ corpus, family }: WatchButtonProps) {
  const query = useMemo(() => tidyQuery(familyToQuery(corpus, family)), [corpus, family]);
  // A formula of many long wordings can be more than the language takes.
  return parseQuery(query).kind === "error" ? null : <WatchQueryButton query={query} />;
}
