import { LINK, type PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { PREPOSITIONS } from "#core/taxonomy/function-words.ts";

/** What a matcher asks of a corpus again and again, by columns. */
export interface PhrasePostings {
  /** The places of lexeme s, ascending: `postings` from `firstPosting[s]` to before `firstPosting[s + 1]`. */
  readonly firstPosting: Int32Array;
  readonly postings: Int32Array;
  /** The stretch between separators that a place lies in, half-open; of a separator nothing. */
  readonly stretchStart: Int32Array;
  readonly stretchEnd: Int32Array;
  /** The prepositions between a word and the one before it, numbered; 0 for none. */
  readonly prepositions: Int32Array;
  /** 1 where a comma or a conjunction parts a word from the one before it ("food and security", not "food security"). */
  readonly isListed: Uint8Array;
}

const CONJUNCTION = /(?:^| )(?:and|or|nor|but)(?: |$)/u;

function numberPrepositions(gaps: readonly string[]): Int32Array {
  const numbers = new Map<string, number>([["", 0]]);
  const known = new Map<string, number>();
  const numberOf = (gap: string): number => {
    const words = gap
      .split(" ")
      .filter((word) => PREPOSITIONS.has(word))
      .join(" ");
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    known.set(gap, number);
    return number;
  };
  return Int32Array.from(gaps, (gap) => known.get(gap) ?? numberOf(gap));
}

/** Reads off a corpus where each of its lexemes stands, between which separators, and after which prepositions. Linear. */
export function listPostings({ symbols, lexemes, gapBefore, linkBefore }: PhraseCorpus): PhrasePostings {
  const size = symbols.length;
  const firstPosting = new Int32Array(lexemes.length + 1);
  const stretchStart = new Int32Array(size);
  const stretchEnd = new Int32Array(size);
  let start = 0;
  symbols.forEach((symbol, position) => {
    if (symbol < lexemes.length) {
      firstPosting[symbol + 1] = (firstPosting[symbol + 1] ?? 0) + 1;
      stretchStart[position] = start;
      return;
    }
    stretchEnd.fill(position, start, position);
    start = position + 1;
  });
  stretchEnd.fill(size, start);
  for (let symbol = 0; symbol < lexemes.length; symbol++) firstPosting[symbol + 1] = (firstPosting[symbol + 1] ?? 0) + (firstPosting[symbol] ?? 0);
  const next = firstPosting.slice();
  const postings = new Int32Array(firstPosting[lexemes.length] ?? 0);
  symbols.forEach((symbol, position) => {
    if (symbol >= lexemes.length) return;
    const at = next[symbol] ?? 0;
    postings[at] = position;
    next[symbol] = at + 1;
  });
  const isListed = Uint8Array.from(gapBefore, (gap, position) => Number(gap === "" ? linkBefore[position] === LINK.loose : CONJUNCTION.test(gap)));
  return { firstPosting, postings, stretchStart, stretchEnd, prepositions: numberPrepositions(gapBefore), isListed };
}
