import { tidyQuery } from "#core/text/query-parse.ts";

/** A query that an analyst watches. */
export interface WatchedQuery {
  /** As `tidyQuery` leaves it. */
  readonly query: string;
  /** What the analyst calls it; null for the query itself. */
  readonly name: string | null;
}

/** More than these are not kept. */
export const MOST_WATCHED = 40;

/** A name as it is kept: none of the signs that part a watchlist's text; null where nothing is left. */
export const tidyName = (name: string): string | null => tidyQuery(name).slice(0, 80) || null;

/** Adds a query at the end; a list that has it, or is full, comes back as it is, and so it does for a query without words. */
export function addWatched(list: readonly WatchedQuery[], source: string): readonly WatchedQuery[] {
  const query = tidyQuery(source);
  const isKnown = list.some((watched) => watched.query === query);
  return query === "" || isKnown || list.length >= MOST_WATCHED ? list : [...list, { query, name: null }];
}

/** `taiwan strait;Force:by (force | coercion)`: the queries in order, a name before its query. None of the signs between has a meaning within a query. */
export const writeWatchlist = (list: readonly WatchedQuery[]): string =>
  list.map(({ query, name }) => (name === null ? query : `${name}:${query}`)).join(";");

/** Reads what `writeWatchlist` wrote, or a person did. Entries without a query, and queries given twice, are left out. */
export function readWatchlist(text: string): readonly WatchedQuery[] {
  return text.split(";").reduce<readonly WatchedQuery[]>((list, entry) => {
    const colon = entry.indexOf(":");
    const longer = addWatched(list, entry.slice(colon + 1));
    const added = longer.at(-1);
    if (longer === list || added === undefined) return list;
    return [...list, { query: added.query, name: colon < 0 ? null : tidyName(entry.slice(0, colon)) }];
  }, []);
}
