import type { Filter } from "#core/domain/filter.ts";
import { filterSearch, writeSetting } from "#state/url-state.ts";

export interface Path {
  readonly pathname: string;
  readonly search: string;
}

interface ReadoutPlace {
  /** As written by `writeSentenceRef`. */
  readonly sentence?: string | null;
  /** A phrase family to walk through. */
  readonly phrase?: string | null;
  /** A topic to walk through. */
  readonly topic?: string | null;
  /** Which account of the meeting; 1, the counted one, unless said. */
  readonly account?: number;
}

/** The reader, opened at a sentence; the filter goes along. */
export function pathToReadout(filter: Filter, id: string, { sentence = null, phrase = null, topic = null, account = 1 }: ReadoutPlace = {}): Path {
  const settings = [["s", sentence], ["phrase", phrase], ["subject", topic], ["account", account === 1 ? null : String(account)]] as const;
  const search = settings.reduce((before, [name, value]) => writeSetting(before, name, value), filterSearch(filter));
  return { pathname: `/meetings/${encodeURIComponent(id)}`, search };
}

/** The page of a phrase family. */
export const pathToPhrase = (filter: Filter, id: string): Path => ({ pathname: `/phrases/${encodeURIComponent(id)}`, search: filterSearch(filter) });

/** The page of a query of the watchlist. */
export const pathToQuery = (filter: Filter, query: string): Path => ({ pathname: "/phrases/watch", search: writeSetting(filterSearch(filter), "q", query) });

/** A page without parameters of its own. */
export const pathToPage = (filter: Filter, pathname: string): Path => ({ pathname, search: filterSearch(filter) });

/** Two texts compared, the earlier first, by what `writeTextRef` writes. */
export const pathToCompare = (filter: Filter, a: string, b: string): Path => ({ pathname: "/compare", search: writeSetting(writeSetting(filterSearch(filter), "a", a), "b", b) });

/** The map, sized by the occurrences of a family. */
export const pathToPhraseMap = (filter: Filter, family: string): Path => ({ pathname: "/map", search: writeSetting(writeSetting(filterSearch(filter), "size", "phrase"), "family", family) });

/** The formulas with one counterpart. */
export const pathToLedger = (filter: Filter, party: string): Path => ({ pathname: "/ledger", search: writeSetting(filterSearch(filter), "party", party) });
