import { type Token, tokenise } from "#core/text/tokenise.ts";

/** One word of a sentence with what stands before it. */
export interface Word extends Token {
  /** Between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE_END = /^['’](?:s\b)?(?!\p{L})/u;

/** The words of a sentence; without words it has none. */
export function readWords(text: string): Word[] {
  let before = 0;
  return tokenise(text).map((token) => {
    const gap = text.slice(before, token.start);
    before = token.end;
    const isPossessive = token.norm.endsWith("'s") || (token.norm.endsWith("s") && POSSESSIVE_END.test(text.slice(token.end, token.end + 2)));
    return { ...token, gap, isCapital: CAPITAL.test(text.slice(token.start, token.start + 2)), isPossessive };
  });
}

const BREAK = /[,;:()[\]—–"“”]|\s-\s/u;

/** Whether a comma or a stronger mark parts the word from the one before. */
export const hasBreakBefore = (word: Word | undefined): boolean => word === undefined || BREAK.test(word.gap);
