import { type Token, tokenise } from "#core/text/tokenise.ts";

/** One word of a sentence with what stands before it. */
export interface Word extends Token {
  /** Between the word before and this one. */
  readonly gap: string;
  /** A comma or a stronger mark parts it from the word before. */
  readonly isParted: boolean;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
}

const BREAK = /[,;:()[\]—–"“”]|\s-\s/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE_END = /^['’](?:s\b)?(?!\p{L})/u;
const LAST_ASCII = 0x7f;

const isCapitalAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit <= LAST_ASCII ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
};

const isPossessiveAt = (text: string, { norm, end }: Token): boolean => {
  if (norm.endsWith("'s")) return true;
  const next = text[end];
  return (next === "'" || next === "’") && norm.endsWith("s") && POSSESSIVE_END.test(text.slice(end, end + 2));
};

/** The words of a sentence; without words it has none. */
export function readWords(text: string): Word[] {
  let before = 0;
  return tokenise(text).map((token) => {
    const { norm, start, end } = token;
    const gap = text.slice(before, start);
    before = end;
    return { norm, start, end, gap, isParted: gap !== " " && BREAK.test(gap), isCapital: isCapitalAt(text, start), isPossessive: isPossessiveAt(text, token) };
  });
}

/** Whether a comma or a stronger mark parts the word from the one before; so it does what is no word. */
export const hasBreakBefore = (word: Word | undefined): boolean => word?.isParted ?? true;
