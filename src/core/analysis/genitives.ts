import { LINK, type PhraseCorpus } from "#core/analysis/phrase-corpus.ts";

/** How a word hangs on the one before it: not as a genitive, "the harbour's lights", or "lights of the harbour". */
export const GENITIVE = { none: 0, possessive: 1, of: 2 } as const;

/** Whether two neighbours are one a genitive with 's and the other one with "of". */
export const isOtherGenitive = (a: number, b: number): boolean => a + b === GENITIVE.possessive + GENITIVE.of;

/** A sequence of lexemes that several meetings have when "X's Y" and "Y of X" count as the same, with 's. */
export interface GenitiveRepeat {
  readonly pattern: readonly number[];
  /** Where it stands as it is. */
  readonly start: number;
  readonly meetings: number;
}

const OF = /^of(?: the)?$/u;
const POSSESSIVE = /['’]s$/u;
/** Of a pair in either form so many places are held against one another. */
const MOST_PLACES = 40;
const MIN_MEETINGS = 2;

/**
 * For the second word of each pair of neighbours whether the two are a genitive. Both end the noun phrase, so that what is owned is
 * its head ("Japan's defense", not "Japan's defense plans") and the owner is named in full. Linear.
 */
export function markGenitives({ symbols, lexemes, sentences, sentenceOf, startOf, endOf, gapBefore, linkBefore }: PhraseCorpus): Uint8Array {
  const isWord = (at: number): boolean => (symbols[at] ?? lexemes.length) < lexemes.length;
  const isPossessive = (at: number): boolean => {
    const text = sentences[sentenceOf[at] ?? 0]?.text ?? "";
    const [start, end] = [startOf[at] ?? 0, endOf[at] ?? 0];
    return POSSESSIVE.test(text.slice(start, end)) || (/s$/u.test(text.slice(start, end)) && /^['’]\s/u.test(text.slice(end, end + 2)));
  };
  return Uint8Array.from(symbols, (_symbol, at) => {
    if (at === 0 || !isWord(at) || !isWord(at - 1)) return GENITIVE.none;
    if (isWord(at + 1) && linkBefore[at + 1] !== LINK.loose) return GENITIVE.none;
    if (OF.test(gapBefore[at] ?? "")) return GENITIVE.of;
    return linkBefore[at] === LINK.adjacent && isPossessive(at - 1) ? GENITIVE.possessive : GENITIVE.none;
  });
}

interface Pair {
  readonly possessive: number[];
  readonly of: number[];
}

/** Places of the second words, by owner and owned; pairs that stand in one form only are left out. */
function collectPairs(corpus: PhraseCorpus, genitives: Uint8Array): Pair[] {
  const { symbols, lexemes } = corpus;
  const pairs = new Map<number, Pair>();
  genitives.forEach((form, at) => {
    if (form === GENITIVE.none) return;
    const [before, here] = [symbols[at - 1] ?? 0, symbols[at] ?? 0];
    const key = form === GENITIVE.possessive ? before * lexemes.length + here : here * lexemes.length + before;
    const pair = pairs.get(key) ?? { possessive: [], of: [] };
    const places = form === GENITIVE.possessive ? pair.possessive : pair.of;
    if (places.length < MOST_PLACES) places.push(at);
    pairs.set(key, pair);
  });
  return [...pairs.values()].filter(({ possessive, of }) => possessive.length > 0 && of.length > 0);
}

/**
 * The longest word sequences around "X's Y" that stand around "Y of X" too, in other meetings: neither form need recur by itself.
 * Near-linear: pairs of words that have both forms are few, and of each a limited number of places is looked at.
 */
export function findGenitiveRepeats(corpus: PhraseCorpus): GenitiveRepeat[] {
  const { symbols, meetingOf } = corpus;
  const found = new Map<string, { readonly pattern: readonly number[]; readonly start: number; readonly meetings: Set<number> }>();
  // Separators are each a symbol of their own, so that no common run reaches across one.
  const countAlike = (a: number, b: number, step: number): number => {
    let count = 0;
    while (symbols[a + count * step] !== undefined && symbols[a + count * step] === symbols[b + count * step]) count++;
    return count;
  };
  for (const { possessive, of } of collectPairs(corpus, markGenitives(corpus))) {
    for (const a of possessive) {
      for (const b of of) {
        if (meetingOf[a] === meetingOf[b]) continue;
        const start = a - 1 - countAlike(a - 2, b - 2, -1);
        const pattern = Array.from(symbols.subarray(start, a + 1 + countAlike(a + 1, b + 1, 1)));
        const name = pattern.join(" ");
        const known = found.get(name) ?? { pattern, start, meetings: new Set() };
        known.meetings.add(meetingOf[a] ?? 0).add(meetingOf[b] ?? 0);
        found.set(name, known);
      }
    }
  }
  return [...found.values()].flatMap(({ meetings, ...repeat }) => (meetings.size < MIN_MEETINGS ? [] : [{ ...repeat, meetings: meetings.size }]));
}
