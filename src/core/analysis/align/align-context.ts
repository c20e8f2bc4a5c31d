import { describeWord } from "#core/analysis/word-classes.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { TITLES } from "#core/taxonomy/ceremony.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

/** What a word weighs in an alignment, and what the corpus knows of its sentences. One is made per corpus and used for all pairs. */
export interface AlignContext {
  /** The words of a text; two that the corpus also writes as one ("cyber security") are one. */
  readonly readWords: (text: string) => Token[];
  /** Which word it is, inflected forms being one, and how much it tells: a whole number, so that sums do not depend on their order. */
  readonly weighWord: (folded: string, isName: boolean) => WeighedWord;
  /** How much a topic tells: more for one that few sentences have. */
  readonly weighTopic: (topic: string) => number;
  /** Families that occur in each sentence of a readout's counted account, with the words of each. */
  readonly familiesOf: (readout: string) => ReadonlyMap<number, ReadonlyMap<string, number>>;
}

export interface WeighedWord {
  /** A number of its own for each inflection key. */
  readonly key: number;
  readonly weight: number;
}

const SCALE = 100;
/** Function words and the frame ("The Ministers affirmed") say little of the matter; they keep a part of their rarity. */
const FUNCTION_SHARE = 0.15;
const FRAME_SHARE = 0.35;

/** Shorter words make others by chance ("to day", "in to"). */
const SHORTEST_IN_COMPOUND = 4;

const noFamilies: ReadonlyMap<number, ReadonlyMap<string, number>> = new Map();

const joinCompounds = (tokens: readonly Token[], vocabulary: ReadonlySet<string>): Token[] =>
  tokens.reduce<Token[]>((joined, token) => {
    const before = joined.at(-1);
    const isLong = before !== undefined && Math.min(before.norm.length, token.norm.length) >= SHORTEST_IN_COMPOUND;
    if (isLong && vocabulary.has(before.norm + token.norm)) joined[joined.length - 1] = { norm: before.norm + token.norm, start: before.start, end: token.end };
    else joined.push(token);
    return joined;
  }, []);

function placeFamilies(corpus: Pick<Corpus, "families">): Map<string, Map<number, Map<string, number>>> {
  const byReadout = new Map<string, Map<number, Map<string, number>>>();
  for (const { id, variants } of corpus.families) {
    for (const { text, occurrences } of variants) {
      const words = tokenise(text).length;
      for (const { meeting, sentence } of occurrences) {
        const inReadout = byReadout.get(meeting) ?? new Map<number, Map<string, number>>();
        const inSentence = inReadout.get(sentence) ?? new Map<string, number>();
        inSentence.set(id, Math.max(words, inSentence.get(id) ?? 0));
        byReadout.set(meeting, inReadout.set(sentence, inSentence));
      }
    }
  }
  return byReadout;
}

/**
 * Prepares a corpus for `alignReadouts`. A word weighs ln(1 + (S+1)/(df+1)), the inverse document frequency over the S
 * sentences of the counted accounts of which df have it (K. Spärck Jones 1972, "A statistical interpretation of term
 * specificity", J. Documentation 28: 11–21), times 100 and rounded; inflected forms count as one word, function words
 * for 15 %, verbs of reporting and "the Ministers" for 35 % of it. Topics are weighed alike. In an empty corpus no
 * word is rarer than another. Time and memory grow with the words of the corpus.
 */
export function createAlignContext(corpus: Pick<Corpus, "readouts" | "families">): AlignContext {
  const wordHolders: number[] = [];
  const topicHolders = new Map<string, number>();
  const known = new Map<string, { readonly key: number; readonly share: number }>();
  const numbers = new Map<string, number>();
  const classify = (folded: string): { readonly key: number; readonly share: number } => {
    const before = known.get(folded);
    if (before) return before;
    const { norm, key, isFunction, isFrame } = describeWord(folded);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const fresh = { key: number, share: isFunction ? FUNCTION_SHARE : isFrame || TITLES.has(norm) ? FRAME_SHARE : 1 };
    known.set(folded, fresh);
    return fresh;
  };
  const sentences = corpus.readouts.flatMap((readout) => readout.sentences.map(({ text, topics }) => ({ tokens: tokenise(text), topics })));
  const vocabulary = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)));
  const weighRarity = (holders = 0): number => SCALE * Math.log(1 + (sentences.length + 1) / (holders + 1));
  for (const { tokens, topics } of sentences) {
    for (const key of new Set(joinCompounds(tokens, vocabulary).map(({ norm }) => classify(norm).key))) wordHolders[key] = (wordHolders[key] ?? 0) + 1;
    for (const id of new Set(topics.map((topic) => topic.id))) topicHolders.set(id, (topicHolders.get(id) ?? 0) + 1);
  }
  const families = placeFamilies(corpus);
  return {
    readWords: (text) => joinCompounds(tokenise(text), vocabulary),
    weighWord: (folded, isName) => {
      const { key, share } = classify(folded);
      const told = isName ? Math.min(share, FRAME_SHARE) : share;
      return { key, weight: Math.max(1, Math.round(told * weighRarity(wordHolders[key]))) };
    },
    weighTopic: (topic) => Math.max(1, Math.round(weighRarity(topicHolders.get(topic)))),
    familiesOf: (readout) => families.get(readout) ?? noFamilies,
  };
}

const contexts = new WeakMap<Pick<Corpus, "readouts" | "families">, AlignContext>();

/** The context of a corpus, made when it is first asked for. */
export function alignContextOf(corpus: Pick<Corpus, "readouts" | "families">): AlignContext {
  const known = contexts.get(corpus) ?? createAlignContext(corpus);
  contexts.set(corpus, known);
  return known;
}
