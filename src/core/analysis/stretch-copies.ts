import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import type { PhrasePostings } from "#core/analysis/phrase-postings.ts";

/** Stretches that are word for word the same, so that what fits one fits all. */
export interface StretchCopies {
  /** The places of lexeme s in the first copy of each stretch, ascending: `places` from `first[s]` to before `first[s + 1]`. */
  readonly first: Int32Array;
  readonly places: Int32Array;
  /** By index into `places`, the number of the stretch: 0, 1, … in the order of the text. */
  readonly stretchOf: Int32Array;
  readonly stretches: number;
  /** Where the further copies of a stretch begin, by where its first one does, ascending; nothing where it stands once. */
  readonly further: ReadonlyMap<number, readonly number[]>;
}

const NONE = -1;
const CONJUNCTION_ALONE = /^(?:and|or)$/u;

/** A number for each place, the same where a matcher can see no difference: lexeme, prepositions, conjunctions and genitive. */
function numberKinds({ symbols, gapBefore }: PhraseCorpus, { prepositions, isListed }: PhrasePostings, genitives: Uint8Array): Int32Array {
  const links = new Map<string, number>();
  const kinds = new Map<number, number>();
  return Int32Array.from(symbols, (symbol, at) => {
    const link = `${String(prepositions[at])} ${String(isListed[at])} ${String(genitives[at])} ${String(CONJUNCTION_ALONE.test(gapBefore[at] ?? ""))}`;
    const linkNumber = links.get(link) ?? links.size;
    links.set(link, linkNumber);
    const key = linkNumber * 2 ** 32 + symbol;
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    return kind;
  });
}

/** Finds the stretches of a corpus that stand in it several times, as whole sentences and clauses of readouts do. Linear. */
export function findStretchCopies(corpus: PhraseCorpus, places: PhrasePostings, genitives: Uint8Array): StretchCopies {
  const { firstPosting, postings, stretchStart, stretchEnd } = places;
  const kinds = numberKinds(corpus, places, genitives);
  const firstOf = new Map<string, number>();
  const further = new Map<number, number[]>();
  /** By where a stretch begins its number, none for a further copy. */
  const numberAt = new Int32Array(kinds.length).fill(NONE);
  for (let start = 0; start < kinds.length; start++) {
    const end = stretchEnd[start] ?? 0;
    if (end <= start) continue;
    const name = kinds.subarray(start, end).join(" ");
    const known = firstOf.get(name);
    if (known === undefined) {
      numberAt[start] = firstOf.size;
      firstOf.set(name, start);
    } else {
      const copies = further.get(known);
      if (copies) copies.push(start);
      else further.set(known, [start]);
    }
    start = end;
  }
  const first = new Int32Array(firstPosting.length);
  const [kept, stretchOf] = [new Int32Array(postings.length), new Int32Array(postings.length)];
  let count = 0;
  for (let symbol = 0; symbol + 1 < firstPosting.length; symbol++) {
    first[symbol] = count;
    for (let at = firstPosting[symbol] ?? 0; at < (firstPosting[symbol + 1] ?? 0); at++) {
      const position = postings[at] ?? 0;
      const number = numberAt[stretchStart[position] ?? 0] ?? NONE;
      if (number === NONE) continue;
      kept[count] = position;
      stretchOf[count++] = number;
    }
  }
  first[firstPosting.length - 1] = count;
  return { first, places: kept.slice(0, count), stretchOf: stretchOf.slice(0, count), stretches: firstOf.size, further };
}
