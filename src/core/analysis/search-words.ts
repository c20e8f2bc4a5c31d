import type { QueryHit } from "#core/analysis/search-index.ts";
import { countPostings, type PositionalIndex } from "#core/analysis/positional-index.ts";

/** The places of some terms together, ascending. */
function listPlaces({ firstPosting, postings }: PositionalIndex, terms: readonly number[]): Uint32Array {
  const parts = terms.map((term) => postings.subarray(firstPosting[term], firstPosting[term + 1]));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const places = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const part of parts) {
    places.set(part, filled);
    filled += part.length;
  }
  return places.sort();
}

/** The text of a position that is not before text `from`: in steps that double, then by halves, since the next hit is seldom far. */
function findText(firstOfText: Uint32Array, from: number, position: number): number {
  let [low, step] = [from, 1];
  while (low + step < firstOfText.length - 1 && (firstOfText[low + step] ?? 0) <= position) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, firstOfText.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstOfText[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * All hits of words in a row, each given by the terms that it may be: from left to right, none overlapping the one before, none
 * across the end of a text. The places of the rarest word are gone through once; the time grows with them and with the hits.
 * A word without terms, or no word, has no hits.
 */
export function searchWords(index: PositionalIndex, words: readonly (readonly number[])[]): QueryHit[] {
  const { termAt, firstOfText, startAt, endAt } = index;
  const counts = words.map((terms) => terms.reduce((sum, term) => sum + countPostings(index, term), 0));
  const rarest = counts.indexOf(Math.min(...counts));
  const size = words.length;
  /** The term of a word that has one; -1 for those that have several. */
  const termOf = Int32Array.from(words, (terms) => (terms.length === 1 ? (terms[0] ?? -1) : -1));
  const hits: QueryHit[] = [];
  let [text, next] = [0, 0];
  for (const position of listPlaces(index, words[rarest] ?? [])) {
    const place = position - rarest;
    if (place < next) continue;
    let i = 0;
    while (i < size) {
      const term = termAt[place + i] ?? -1;
      const wanted = termOf[i] ?? -1;
      if (wanted >= 0 ? term !== wanted : words[i]?.includes(term) !== true) break;
      i += 1;
    }
    if (i < size) continue;
    text = findText(firstOfText, text, place);
    if (place + size > (firstOfText[text + 1] ?? 0)) continue;
    hits.push({ text, start: startAt[place] ?? 0, end: endAt[place + size - 1] ?? 0 });
    next = place + size;
  }
  return hits;
}
