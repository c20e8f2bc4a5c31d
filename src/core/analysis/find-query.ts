import type { Corpus } from "#core/domain/corpus.ts";
import type { Occurrence } from "#core/domain/dataset.ts";
import { buildPositionalIndex, type PositionalIndex } from "#core/analysis/positional-index.ts";
import { searchIndex } from "#core/analysis/search-index.ts";
import type { QueryError } from "#core/text/query-lexemes.ts";
import { parseQuery } from "#core/text/query-parse.ts";

/** Where a query stands in a corpus: in the order of the corpus, then of the text. Second accounts add nothing. */
export interface FoundQuery {
  readonly kind: "found";
  readonly occurrences: readonly Occurrence[];
  /** The same by readout; readouts without a hit are not in it. */
  readonly byReadout: ReadonlyMap<string, readonly Occurrence[]>;
}

/** Answers kept for a corpus, the latest asked for last. */
const MOST_KEPT = 64;

interface SearchedCorpus {
  readonly index: PositionalIndex;
  /** Of each text of the index. */
  readonly places: readonly { readonly meeting: string; readonly sentence: number }[];
  readonly answers: Map<string, FoundQuery | QueryError>;
}

const searched = new WeakMap<Corpus, SearchedCorpus>();

function openCorpus(corpus: Corpus): SearchedCorpus {
  const known = searched.get(corpus);
  if (known) return known;
  const places = corpus.readouts.flatMap(({ id, sentences }) => sentences.map((_, sentence) => ({ meeting: id, sentence })));
  const index = buildPositionalIndex(corpus.readouts.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const opened = { index, places, answers: new Map() };
  searched.set(corpus, opened);
  return opened;
}

function answer({ index, places }: SearchedCorpus, source: string): FoundQuery | QueryError {
  const query = parseQuery(source);
  if (query.kind === "error") return query;
  const result = searchIndex(index, query);
  if (result.kind === "error") return result;
  const occurrences = result.hits.flatMap(({ text, start, end }) => {
    const place = places[text];
    return place ? [{ ...place, start, end }] : [];
  });
  const byReadout = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const here = byReadout.get(occurrence.meeting);
    if (here) here.push(occurrence);
    else byReadout.set(occurrence.meeting, [occurrence]);
  }
  return { kind: "found", occurrences, byReadout };
}

/**
 * Where a query of the watchlist (`parseQuery` describes the language) stands in the whole corpus, or what is wrong with it. The
 * corpus is indexed when it is first searched; the last answers are kept, since a row, its strip and its evidence ask the same.
 */
export function findQuery(corpus: Corpus, source: string): FoundQuery | QueryError {
  const opened = openCorpus(corpus);
  const known = opened.answers.get(source);
  const found = known ?? answer(opened, source);
  opened.answers.delete(source);
  opened.answers.set(source, found);
  const [oldest] = opened.answers.keys();
  if (opened.answers.size > MOST_KEPT && oldest !== undefined) opened.answers.delete(oldest);
  return found;
}
