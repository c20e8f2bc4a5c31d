import type { Span } from "#core/domain/span.ts";

/** One word for matching: `norm` is folded (case, quotes, hyphens, accents); the span points at the original. */
export interface Token extends Span {
  readonly norm: string;
}

/** One word of a text, its accents written apart from their letters or not; use it with `matchAll`. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)?(?:\.(?=\p{L}\.)\p{L})*/gu;

const ASCII = /^[\0-\x7f]*$/u;
/** Texts whose letters are those of English, with the usual quotation marks and dashes: most of them, and read in half the time. */
const PLAIN = /^[\0-\x7f\xa0\u2000-\u206f]*$/u;
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’](?=[A-Za-z])[A-Za-z]+)?(?:\.(?=[A-Za-z]\.)[A-Za-z])*/g;

/** Folds what does not distinguish wordings: case, accents and curly apostrophes. */
export const foldWord = (word: string): string =>
  ASCII.test(word)
    ? word.toLowerCase()
    : word
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/[’‘ʼ]/gu, "'")
        .toLowerCase();

/**
 * Splits a text into words for matching. Hyphens, slashes and all other punctuation part words and are dropped
 * ("status-quo" and "status quo" give the same two tokens); "U.S." is one token `u.s`; "Japan's" is one token.
 * An empty text gives no tokens.
 */
export function tokenise(text: string): Token[] {
  const word = PLAIN.test(text) ? PLAIN_WORD : WORD;
  const tokens: Token[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    tokens.push({ norm: foldWord(match[0]), start: match.index, end: word.lastIndex });
  }
  return tokens;
}

/** Words between white space: the denominator of every rate. An empty text has none. */
export const countTokens = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
