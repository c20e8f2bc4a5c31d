import type { Span } from "#core/domain/span.ts";
import { countPostings, textOfPosition, type PositionalIndex } from "#core/analysis/positional-index.ts";
import { planAnchors, type Anchor } from "#core/analysis/query-anchors.ts";
import { findTerms } from "#core/analysis/query-terms.ts";
import { searchWords } from "#core/analysis/search-words.ts";
import { compileProgram } from "#core/text/match-program.ts";
import type { PatternNode, WordNode } from "#core/text/match-parse.ts";
import { queryError, type QueryError } from "#core/text/query-lexemes.ts";
import type { Query } from "#core/text/query-parse.ts";

/** One hit: the span runs from the first letter of its first word to the end of its last (`endOfWord`). */
export interface QueryHit extends Span {
  /** Which of the texts, from 0. */
  readonly text: number;
}

export interface QueryHits {
  readonly kind: "hits";
  /** In the order of the texts, then of the words; none overlaps another. */
  readonly hits: readonly QueryHit[];
}

/** Places looked at and words held against steps, together, before a search gives up: a second or so on a slow machine. */
export const MOST_WORK = 60_000_000;

/** A set of terms as a table, for terms are asked for at every place. */
function tableOf(terms: readonly number[], size: number): Uint8Array {
  const table = new Uint8Array(size);
  for (const term of terms) table[term] = 1;
  return table;
}

const isTermOf = (terms: readonly number[], size: number): ((term: number) => boolean) => {
  if (terms.length <= 3) return (term) => terms.includes(term);
  const table = tableOf(terms, size);
  return (term) => table[term] === 1;
};

/** The places where a hit can begin: a first word of the query, as far before an anchor as the query allows, in the same text. Null where looking takes too much work. */
function findBeginnings(index: PositionalIndex, anchors: readonly Anchor[], firstTerms: readonly number[]): { readonly places: Uint32Array; readonly work: number } | null {
  const isFirst = tableOf(firstTerms, index.words.length);
  const places: number[] = [];
  let work = 0;
  for (const { terms, minBefore, maxBefore } of anchors) {
    for (const term of terms) {
      const end = index.firstPosting[term + 1] ?? 0;
      for (let at = index.firstPosting[term] ?? 0; at < end; at += 1) {
        const anchor = index.postings[at] ?? 0;
        work += maxBefore - minBefore + 1;
        if (work > MOST_WORK) return null;
        for (let place = Math.max(anchor - maxBefore, 0); place <= anchor - minBefore; place += 1) {
          if (isFirst[index.termAt[place] ?? 0] === 1) places.push(place);
        }
      }
    }
  }
  return { places: Uint32Array.from(places).sort(), work };
}

/** The words of a query that is nothing but words in a row; null for any other. */
function readWords(node: PatternNode): WordNode[] | null {
  const items = node.kind === "sequence" ? node.items : [node];
  const words = items.flatMap((item) => (item.kind === "word" ? [item] : []));
  return words.length === items.length ? words : null;
}

/**
 * All hits of a query: from left to right, each as long as it can be (the rule of POSIX), the next one after its end. The
 * query's rarest words are looked up in the postings, and the automaton of match-program.ts is run, over terms instead of
 * strings, from every place around them where a hit can begin; it never looks beyond the text. Nothing is tried twice, and the
 * work is counted: a query that would take longer than `MOST_WORK` gives the error `too-much-work` on any machine. Words in a row,
 * which most queries are, need no automaton (`searchWords`).
 */
export function searchIndex(index: PositionalIndex, { node, source }: Query): QueryHits | QueryError {
  const size = index.words.length;
  const known = new Map<WordNode, readonly number[]>();
  const termsOf = (word: WordNode): readonly number[] => {
    const terms = known.get(word) ?? findTerms(index, word);
    known.set(word, terms);
    return terms;
  };
  const words = readWords(node);
  if (words) return { kind: "hits", hits: searchWords(index, words.map(termsOf)) };
  const program = compileProgram<number>(node, (word) => isTermOf(termsOf(word), size));
  const anchors = planAnchors(node, termsOf, (term) => countPostings(index, term));
  const tooMuch = (): QueryError => queryError("too-much-work", 0, source.length);
  const beginnings = findBeginnings(index, anchors, program.firstWords.flatMap(termsOf));
  if (beginnings === null) return tooMuch();

  const hits: QueryHit[] = [];
  let next = 0;
  for (const place of beginnings.places) {
    if (place < next) continue;
    next = place + 1;
    const text = textOfPosition(index, place);
    const end = program.run(index.termAt, place, index.firstOfText[text + 1]);
    if (beginnings.work + program.countWork() > MOST_WORK) return tooMuch();
    if (end < 0) continue;
    hits.push({ text, start: index.startAt[place] ?? 0, end: index.endAt[end - 1] ?? 0 });
    next = end;
  }
  return { kind: "hits", hits };
}
