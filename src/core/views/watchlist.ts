import { recogniseFamily } from "#core/analysis/family-query.ts";
import { findQuery } from "#core/analysis/find-query.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts, type Selection } from "#core/domain/filter.ts";
import type { WatchedQuery } from "#core/domain/watchlist.ts";
import type { View, ViewOf } from "#core/views/view.ts";
import type { QueryError } from "#core/text/query-lexemes.ts";

export interface WatchRow {
  readonly watched: WatchedQuery;
  /** Why the query is not answered; it counts nothing then. */
  readonly error: QueryError | null;
  /** In the readouts that the filter leaves. */
  readonly hits: number;
  readonly readouts: number;
  readonly n: number;
  readonly byReadout: readonly { readonly readout: Readout; readonly hits: number }[];
  /** Dates of the whole set, whatever the filter; null where nothing dated has a hit. */
  readonly first: string | null;
  readonly last: string | null;
  /** No readout of the whole set has it. */
  readonly isNowhere: boolean;
  /** The family whose occurrences it finds exactly. */
  readonly family: PhraseFamily | null;
}

export interface WatchlistOptions {
  readonly list: readonly WatchedQuery[];
}

export const evidenceOfWatched = ({ query }: WatchedQuery): EvidenceQuery => evidenceOf("query", query);

function toRow(corpus: Corpus, watched: WatchedQuery, { readouts, base }: Selection): WatchRow {
  const found = findQuery(corpus, watched.query);
  const n = base.length;
  if (found.kind === "error") {
    return { watched, error: found, hits: 0, readouts: 0, n, byReadout: [], first: null, last: null, isNowhere: false, family: null };
  }
  const byReadout = readouts.map((readout) => ({ readout, hits: found.byReadout.get(readout.id)?.length ?? 0 }));
  const dates = corpus.readouts.flatMap(({ id, meeting }) => (found.byReadout.has(id) && meeting.date !== null ? [meeting.date] : []));
  return {
    watched,
    error: null,
    hits: byReadout.reduce((sum, { hits }) => sum + hits, 0),
    readouts: byReadout.filter(({ hits }) => hits > 0).length,
    n,
    byReadout,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    isNowhere: found.occurrences.length === 0,
    family: recogniseFamily(corpus, watched.query),
  };
}

/** Every query of a watchlist, in its order, also those without a hit and those that cannot be read; the counts follow the filter. */
export const viewWatchlist: ViewOf<WatchRow, WatchlistOptions> = (corpus, filter, { list }): View<WatchRow> => {
  const selection = selectReadouts(corpus, filter);
  const countOf = (count: (row: WatchRow) => number) => (row: WatchRow) => (row.error === null ? count(row) : null);
  return {
    rows: list.map((watched) => toRow(corpus, watched, selection)),
    n: selection.base.length,
    columns: [
      { id: "watchName", kind: "text", value: ({ watched }) => watched.name },
      { id: "query", kind: "text", value: ({ watched }) => watched.query },
      { id: "hits", kind: "integer", value: countOf(({ hits }) => hits), evidence: ({ watched }) => evidenceOfWatched(watched) },
      { id: "readoutsWith", kind: "integer", value: countOf(({ readouts }) => readouts), evidence: ({ watched }) => evidenceOfWatched(watched) },
      { id: "n", kind: "integer", value: (row) => row.n },
      { id: "firstInSet", kind: "date", value: (row) => row.first },
      { id: "lastInSet", kind: "date", value: (row) => row.last },
    ],
  };
};
