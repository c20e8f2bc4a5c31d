import type { Span } from "#core/domain/span.ts";

/** What can be wrong with a query; the words for it are the interface's. */
export type QueryFault =
  | "empty"
  | "missing-word"
  | "unclosed"
  | "stray-close"
  | "bare-wildcard"
  | "gap-size"
  | "gap-at-edge"
  | "all-optional"
  | "too-long"
  | "too-deep"
  | "too-complex"
  | "too-much-work";

/** A query that cannot be read or answered, and the characters of it that are to blame (UTF-16, half-open). */
export interface QueryError extends Span {
  readonly kind: "error";
  readonly code: QueryFault;
}

export const queryError = (code: QueryFault, start: number, end: number): QueryError => ({ kind: "error", code, start, end });

/** A gap is of at most so many words. */
export const MOST_GAP = 20;

export interface QueryLexeme extends Span {
  readonly kind: "word" | "phrase" | "gap" | "(" | ")" | "[" | "]" | "|";
  /** The word, the words within the quotes, the digits of a gap. */
  readonly text: string;
}

const LEXEME = /["“”„](?<phrase>[^"“”„]*)(?<closing>["“”„]?)|~(?<gap>\d*)|(?<sign>[()[\]|])|(?<word>[\p{L}\p{N}\p{M}*'’ʼ.]+)/gu;
const HAS_WORD = /[\p{L}\p{N}*]/u;

const BRACKETS = ["(", ")", "[", "]", "|"] as const;

/** Reads the signs and words of a query. Every character that is none of them parts words, as punctuation does in a text. */
export function readQueryLexemes(source: string): readonly QueryLexeme[] | QueryError {
  const lexemes: QueryLexeme[] = [];
  for (const { index: start, 0: whole, groups = {} } of source.matchAll(LEXEME)) {
    const end = start + whole.length;
    const { phrase, closing, gap, word } = groups;
    const sign = BRACKETS.find((bracket) => bracket === groups.sign);
    if (phrase !== undefined) {
      if (closing === "") return queryError("unclosed", start, start + 1);
      lexemes.push({ kind: "phrase", text: phrase, start, end });
    } else if (gap !== undefined) {
      const words = Number(gap);
      if (words < 1 || words > MOST_GAP) return queryError("gap-size", start, end);
      lexemes.push({ kind: "gap", text: gap, start, end });
    } else if (sign !== undefined) lexemes.push({ kind: sign, text: sign, start, end });
    else if (word !== undefined && HAS_WORD.test(word)) lexemes.push({ kind: "word", text: word, start, end });
  }
  return lexemes;
}
