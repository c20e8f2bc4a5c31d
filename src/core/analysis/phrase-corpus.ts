import { type Acronyms, learnAcronyms, readAcronym } from "#core/analysis/acronyms.ts";
import { isCountryName, readCountry } from "#core/analysis/country-words.ts";
import { learnPersonNames, markPeople, type TokenisedSentence } from "#core/analysis/person-names.ts";
import { classifyKey, describeWord, type WordClass, type WordFacts } from "#core/analysis/word-classes.ts";
import type { Span } from "#core/domain/span.ts";
import { endOfWord } from "#core/text/end-of-word.ts";
import { type Token, tokenise } from "#core/text/tokenise.ts";

/** How a word hangs on the one before it. */
export const LINK = { loose: 0, adjacent: 1, hyphen: 2 } as const;

/** A kind of word: all inflected forms and spellings of it, or all names of a country. */
export interface Lexeme extends WordClass {
  readonly key: string;
  readonly isCountry: boolean;
}

/**
 * The meaningful words of all sentences in one sequence, by columns. Function words are left out, as gaps between the
 * words; sentence ends and words that no phrase reaches across are separators, each a symbol of its own.
 */
export interface PhraseCorpus {
  readonly sentences: readonly (TokenisedSentence & { readonly meeting: number; readonly index: number })[];
  readonly lexemes: readonly Lexeme[];
  /** Below `lexemes.length` a lexeme, else a separator. */
  readonly symbols: Int32Array;
  readonly meetingOf: Int32Array;
  /** Index into `sentences`. */
  readonly sentenceOf: Int32Array;
  /** Offsets into the text of the sentence. */
  readonly startOf: Int32Array;
  readonly endOf: Int32Array;
  /** The function words between a word and the one before it, joined by spaces. */
  readonly gapBefore: readonly string[];
  readonly linkBefore: Uint8Array;
  /** Whether the word as written begins with a capital or a digit. */
  readonly isCapitalised: Uint8Array;
}

export interface PhraseSource {
  readonly sentences: readonly string[];
}

/** A word of a sentence as it will stand in the sequence; null is a separator. */
interface Word extends Span {
  readonly key: string;
  readonly isCountry: boolean;
  readonly gap: string;
  readonly link: number;
}

/** Every word of the corpus, folded. */
type Vocabulary = ReadonlyMap<string, WordFacts>;

const LONGEST_GAP = 5;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** A stop or a slash without a space parts the words of an address, which are no phrase. */
const BREAKS = /^\.$|\/|[;:!?—]|\s[-–]\s|[.,]\s*["”]\s/u;

/** Words written as one elsewhere ("cybersecurity") and as two here. */
function joinsNext(sentence: TokenisedSentence, i: number, vocabulary: Vocabulary): boolean {
  const [here, next] = [sentence.tokens[i], sentence.tokens[i + 1]];
  if (!here || !next || here.norm.length < 3 || next.norm.length < 3) return false;
  if (vocabulary.get(here.norm)?.isFunction || vocabulary.get(next.norm)?.isFunction) return false;
  return vocabulary.has(here.norm + next.norm) && /^[\s-]$/u.test(sentence.text.slice(here.end, next.start));
}

function linkBetween(text: string, left: Token | undefined, right: Token): number {
  if (!left) return LINK.loose;
  const between = text.slice(left.end, right.start);
  if (between === " ") return LINK.adjacent;
  if (/^[-‐‑–/]$/u.test(between)) return LINK.hyphen;
  return /^\.?\s+$/u.test(between) ? LINK.adjacent : LINK.loose;
}

function isBroken(text: string, left: Token, right: Token): boolean {
  const between = text.slice(left.end, right.start);
  return between !== " " && BREAKS.test(between);
}

/** What is known of the corpus as a whole before its words are read. */
interface Knowledge {
  readonly people: ReadonlySet<string>;
  readonly acronyms: Acronyms;
  readonly vocabulary: Vocabulary;
}

/** The lexeme that begins at token `i`, and its last token. */
function readLexeme(sentence: TokenisedSentence, i: number, { acronyms, vocabulary }: Knowledge): { key: string; last: number } {
  const norm = sentence.tokens[i]?.norm ?? "";
  const keyOf = (word: string): string => vocabulary.get(word)?.key ?? word;
  const full = readAcronym(sentence, i, acronyms);
  if (full) return { key: keyOf(full.acronym), last: full.last };
  if (!joinsNext(sentence, i, vocabulary)) return { key: keyOf(norm), last: i };
  return { key: keyOf(norm + (sentence.tokens[i + 1]?.norm ?? "")), last: i + 1 };
}

function readWords(sentence: TokenisedSentence, knowledge: Knowledge): (Word | null)[] {
  const { text, tokens } = sentence;
  const isPerson = markPeople(sentence, knowledge.people);
  const words: (Word | null)[] = [];
  let gap: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1];
    if (before && isBroken(text, before, token)) words.push(null);
    const country = isPerson[i] ? undefined : readCountry(sentence, i);
    const facts = knowledge.vocabulary.get(token.norm) ?? describeWord(token.norm);
    if (!country && (isPerson[i] || facts.isFrame)) {
      words.push(null);
      gap = [];
      continue;
    }
    if (!country && facts.isFunction) {
      gap.push(facts.norm);
      continue;
    }
    if (gap.length > LONGEST_GAP) words.push(null);
    const { key, last } = country ? { key: `@${country.code}`, last: country.last } : readLexeme(sentence, i, knowledge);
    words.push({
      key,
      isCountry: country !== undefined,
      start: token.start,
      end: endOfWord(text, tokens[last] ?? token),
      gap: gap.join(" "),
      link: gap.length > 0 ? LINK.loose : linkBetween(text, before, token),
    });
    gap = [];
    i = last;
  }
  return words;
}

function readVocabulary(sentences: readonly TokenisedSentence[]): Vocabulary {
  const vocabulary = new Map<string, WordFacts>();
  for (const { tokens } of sentences) {
    for (const { norm } of tokens) if (!vocabulary.has(norm)) vocabulary.set(norm, describeWord(norm));
  }
  return vocabulary;
}

/** Lays out the sentences of all meetings for the search for recurring phrases. */
export function encodePhrases(sources: readonly PhraseSource[]): PhraseCorpus {
  const sentences = sources.flatMap((source, meeting) =>
    source.sentences.map((text, index) => ({ text, tokens: tokenise(text), meeting, index })),
  );
  const knowledge = {
    people: learnPersonNames(sentences, isCountryName),
    acronyms: learnAcronyms(sentences),
    vocabulary: readVocabulary(sentences),
  };
  const words: (Word | null)[] = [];
  const sentenceOf: number[] = [];
  sentences.forEach((sentence, index) => {
    for (const word of [...readWords(sentence, knowledge), null]) {
      words.push(word);
      sentenceOf.push(index);
    }
  });

  const idOf = new Map<string, number>();
  const lexemes: Lexeme[] = [];
  for (const word of words) {
    if (!word || idOf.has(word.key)) continue;
    idOf.set(word.key, lexemes.length);
    lexemes.push({ key: word.key, isCountry: word.isCountry, ...classifyKey(word.key) });
  }
  let separator = lexemes.length;
  return {
    sentences,
    lexemes,
    symbols: Int32Array.from(words, (word) => (word ? (idOf.get(word.key) ?? 0) : separator++)),
    meetingOf: Int32Array.from(sentenceOf, (sentence) => sentences[sentence]?.meeting ?? 0),
    sentenceOf: Int32Array.from(sentenceOf),
    startOf: Int32Array.from(words, (word) => word?.start ?? 0),
    endOf: Int32Array.from(words, (word) => word?.end ?? 0),
    gapBefore: words.map((word) => word?.gap ?? ""),
    linkBefore: Uint8Array.from(words, (word) => word?.link ?? LINK.loose),
    isCapitalised: Uint8Array.from(words, (word, at) => Number(word !== null && CAPITAL.test(sentences[sentenceOf[at] ?? 0]?.text.slice(word.start, word.end) ?? ""))),
  };
}
