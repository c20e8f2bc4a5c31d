import { FUNCTION_WORDS } from "#core/taxonomy/function-words.ts";
import { respellWord } from "#core/text/normalise.ts";
import { tokenise } from "#core/text/tokenise.ts";

interface Word {
  /** What makes two words one. */
  readonly norm: string;
  /** As written in the query. */
  readonly written: string;
}

const readWords = (text: string): Word[] =>
  tokenise(text).map(({ norm, start, end }) => ({
    norm: respellWord(norm),
    // An acronym is read as one word by the stop after its last letter.
    written: `${text.slice(start, end)}${norm.includes(".") ? "." : ""}`,
  }));

const write = (words: readonly Word[]): string => words.map(({ written }) => written).join(" ");
const keyOf = (words: readonly Word[]): string => words.map(({ norm }) => norm).join(" ");

/** The longest common subsequence (dynamic programming), in the words of `a`. */
function findCommon(a: readonly Word[], b: readonly Word[]): readonly Word[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a[i]?.norm === b[j]?.norm;
      const [down = 0, right = 0, both = 0] = [lengths[(i + 1) * width + j], lengths[i * width + j + 1], lengths[(i + 1) * width + j + 1]];
      lengths[i * width + j] = isSame ? both + 1 : Math.max(down, right);
    }
  }
  const common: Word[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const word = a[i];
    if (word !== undefined && word.norm === b[j]?.norm) {
      common.push(word);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return common;
}

/** What stands before each of the fixed words in a wording, and after the last. */
function splitAt(words: readonly Word[], fixed: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let from = 0;
  for (const { norm } of fixed) {
    const at = words.findIndex((word, index) => index >= from && word.norm === norm);
    parts.push(words.slice(from, at));
    from = at + 1;
  }
  return [...parts, words.slice(from)];
}

/** Each sequence of words once, as it is written first. */
const distinct = (sequences: readonly (readonly Word[])[]): (readonly Word[])[] =>
  sequences.filter((words, at) => words.length > 0 && sequences.findIndex((other) => keyOf(other) === keyOf(words)) === at);

const isFull = (fillings: readonly (readonly Word[])[]): boolean => fillings.some((filling) => filling.length > 0);

function writeSlot(fillings: readonly (readonly Word[])[]): string {
  const choices = distinct(fillings).map(write);
  if (choices.length === 0) return "";
  const inner = choices.join(" | ");
  return fillings.some((filling) => filling.length === 0) ? `[${inner}]` : `(${inner})`;
}

/**
 * The wordings of a formula as a query: words that all have, in order, stay; what stands between them becomes alternatives, in
 * brackets where a wording has nothing there. "by coercion", "by force" give `by (coercion | force)`. It finds all of the wordings
 * and every combination of what fills the slots. A function word between two slots joins them to one slot; wordings with no
 * other word in common are listed (`writeWordings`). "" where no text has a word.
 */
export function writeFormula(texts: readonly string[]): string {
  const wordings = distinct(texts.map(readWords));
  const [first, ...rest] = wordings;
  if (first === undefined) return "";
  const common = rest.reduce(findCommon, first);
  const around = wordings.map((words) => splitAt(words, common));
  const isSlot = [...common.keys(), common.length].map((at) => isFull(around.map((parts) => parts[at] ?? [])));
  const fixed = common.filter(({ norm }, at) => !FUNCTION_WORDS.has(norm) || !(isSlot[at] ?? false) || !(isSlot[at + 1] ?? false));
  if (fixed.every(({ norm }) => FUNCTION_WORDS.has(norm))) return writeWordings(texts);
  const parts = wordings.map((words) => splitAt(words, fixed));
  return [...fixed.keys(), fixed.length]
    .flatMap((at) => [writeSlot(parts.map((fillings) => fillings[at] ?? [])), fixed[at]?.written ?? ""])
    .filter((part) => part !== "")
    .join(" ");
}

/** The wordings as quoted alternatives: a query that finds these words and no others. */
export const writeWordings = (texts: readonly string[]): string => distinct(texts.map(readWords)).map((words) => `"${write(words)}"`).join(" | ");
