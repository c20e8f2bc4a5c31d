import { compareText } from "#core/domain/compare.ts";
import { respellWord } from "#core/text/normalise.ts";
import { endOfWord } from "#core/text/end-of-word.ts";
import { foldWord, WORD } from "#core/text/tokenise.ts";

/**
 * Where every word of a collection of texts stands. A *term* is a folded word (see `foldWord`), numbered from 0 in order of its
 * first appearance; a *position* counts the words of all texts through, from 0.
 */
export interface PositionalIndex {
  /** Folded words by term. */
  readonly words: readonly string[];
  /** The terms of an American spelling (see `respellWord`): all that count as one word. */
  readonly termsBySpelling: ReadonlyMap<string, readonly number[]>;
  /** Every word in both spellings, sorted by code unit; `formTerms` has the term of each. */
  readonly forms: readonly string[];
  readonly formTerms: Uint32Array;
  /** The term at each position, and where its word stands in its text (UTF-16, half-open), with the last stop of "U.S.". */
  readonly termAt: Uint32Array;
  readonly startAt: Uint32Array;
  readonly endAt: Uint32Array;
  /** The first position of each text, and at the end the number of positions. */
  readonly firstOfText: Uint32Array;
  /** The positions of term t, ascending: `postings` from `firstPosting[t]` to before `firstPosting[t + 1]`. */
  readonly firstPosting: Uint32Array;
  readonly postings: Uint32Array;
}

/** A typed array that grows by doubling. */
class Numbers {
  private held = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.held.length) {
      const wider = new Uint32Array(this.held.length * 2);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  toArray(): Uint32Array {
    return this.held.slice(0, this.length);
  }
}

interface Vocabulary {
  readonly words: readonly string[];
  /** The term of a word as it stands in a text. */
  readonly termOf: (written: string) => number;
}

/** Numbers words. What a word folds to is worked out once for each way of writing it. */
function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const byFolded = new Map<string, number>();
  const byWritten = new Map<string, number>();
  const addFolded = (folded: string): number => {
    const known = byFolded.get(folded);
    if (known !== undefined) return known;
    byFolded.set(folded, words.length);
    return words.push(folded) - 1;
  };
  const termOf = (written: string): number => {
    const known = byWritten.get(written);
    if (known !== undefined) return known;
    const term = addFolded(foldWord(written));
    byWritten.set(written, term);
    return term;
  };
  return { words, termOf };
}

function sortForms(words: readonly string[]): Pick<PositionalIndex, "termsBySpelling" | "forms" | "formTerms"> {
  const termsBySpelling = new Map<string, number[]>();
  const entries: { readonly form: string; readonly term: number }[] = [];
  words.forEach((word, term) => {
    const spelling = respellWord(word);
    const same = termsBySpelling.get(spelling);
    if (same) same.push(term);
    else termsBySpelling.set(spelling, [term]);
    entries.push({ form: word, term });
    if (spelling !== word) entries.push({ form: spelling, term });
  });
  entries.sort((a, b) => compareText(a.form, b.form));
  return { termsBySpelling, forms: entries.map(({ form }) => form), formTerms: Uint32Array.from(entries, ({ term }) => term) };
}

/** Counting sort of the positions by their term. */
function listPostings(termAt: Uint32Array, terms: number): Pick<PositionalIndex, "firstPosting" | "postings"> {
  const firstPosting = new Uint32Array(terms + 1);
  for (const term of termAt) firstPosting[term + 1] = (firstPosting[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term += 1) firstPosting[term + 1] = (firstPosting[term + 1] ?? 0) + (firstPosting[term] ?? 0);
  const next = firstPosting.slice();
  const postings = new Uint32Array(termAt.length);
  termAt.forEach((term, position) => {
    const at = next[term] ?? 0;
    postings[at] = position;
    next[term] = at + 1;
  });
  return { firstPosting, postings };
}

/**
 * Indexes texts, each of which is searched by itself: give sentences, and no hit crosses the end of a sentence. Words are those
 * of `tokenise`. Time and memory grow with the words: 16 bytes each, and the vocabulary. No texts, or texts without words, give
 * an index in which nothing is found.
 */
export function buildPositionalIndex(texts: Iterable<string>): PositionalIndex {
  const { words, termOf } = createVocabulary();
  const [terms, starts, ends, firsts] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  for (const text of texts) {
    firsts.push(terms.length);
    for (const { 0: written, index } of text.matchAll(WORD)) {
      terms.push(termOf(written));
      starts.push(index);
      ends.push(endOfWord(text, { start: index, end: index + written.length }));
    }
  }
  firsts.push(terms.length);
  const termAt = terms.toArray();
  return {
    words,
    ...sortForms(words),
    termAt,
    startAt: starts.toArray(),
    endAt: ends.toArray(),
    firstOfText: firsts.toArray(),
    ...listPostings(termAt, words.length),
  };
}

/** How often a term stands in the texts. */
export const countPostings = ({ firstPosting }: PositionalIndex, term: number): number => (firstPosting[term + 1] ?? 0) - (firstPosting[term] ?? 0);

/** The text that a position belongs to. */
export function textOfPosition({ firstOfText }: PositionalIndex, position: number): number {
  let low = 0;
  let high = firstOfText.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstOfText[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}
