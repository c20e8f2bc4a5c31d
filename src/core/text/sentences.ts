import type { Span } from "#core/domain/span.ts";
import { ALWAYS_FOLLOWED, FOLLOWED_BY_FIGURE, LAST_IN_LIST, SENTENCE_OPENERS, SOMETIMES_LAST } from "#core/taxonomy/abbreviations.ts";

/** A stop with what closes after it, and white space or the start of a new word. */
const STOP = /([.!?]+|[。！？]+)(["'”’»)\]」』]*)/gu;
const WORD_BEFORE = /[\p{L}\p{N}.&’'-]*$/u;
const OPENING = /^["'“‘«([「『]*/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** An office whose first word may open a sentence too. */
const OPENS_OFFICE = /^(?:Under|First|Second|Third)[ -]\p{Lu}/u;

/** The stretch before a stop that may hold the abbreviation; longer words are none. */
const LONGEST_WORD = 40;

function readWordBefore(text: string, stop: number): string {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, stop - LONGEST_WORD), stop))?.[0] ?? "";
  const afterHyphen = word.slice(word.lastIndexOf("-") + 1);
  return afterHyphen.replace(/^['’.]+/u, "");
}

function readWordAfter(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST_WORD).replace(OPENING, "");
  return /^[\p{L}\p{N}-]+/u.exec(rest)?.[0] ?? rest.slice(0, 1);
}

const beginsLikeSentence = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);

/** A single stop after a word: is it the stop of an abbreviation, so that the sentence goes on? */
function isWithinSentence(before: string, after: string): boolean {
  if (ALWAYS_FOLLOWED.has(before)) return true;
  if (FOLLOWED_BY_FIGURE.has(before)) return /^\p{N}/u.test(after);
  if (LAST_IN_LIST.has(before)) return false;
  const isInitial = /^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  return (isInitial || SOMETIMES_LAST.has(before)) && !SENTENCE_OPENERS.has(after);
}

function endsSentence(text: string, stop: RegExpMatchArray, start: number, end: number): boolean {
  const mark = stop[1] ?? "";
  if (/[。！？]/u.test(mark)) return true;
  const gap = /^\s+/u.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
  const after = readWordAfter(text, end + gap);
  if (!beginsLikeSentence(after)) return false;
  const before = readWordBefore(text, start);
  // A space lost between two sentences ("the region.The Ministers"), as against "U.S.-Japan", "No.133" or "1.5".
  if (gap === 0) return mark === "." && /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
  if (mark !== ".") return true;
  // "Delfin. N. Lorenzana": an initial goes on with a name.
  if (/^\p{Lu}\.\s\p{Lu}/u.test(text.slice(end + gap, end + gap + 4)) && /^\p{Lu}/u.test(before)) return false;
  // "U.S. Under Secretary": a capital that is not due to a sentence.
  if (OPENS_OFFICE.test(text.slice(end + gap, end + gap + LONGEST_WORD)) && SOMETIMES_LAST.has(before)) return false;
  return !isWithinSentence(before, after);
}

function trimSpan(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  if (!LETTER_OR_DIGIT.test(piece)) return null;
  return { start: start + (piece.length - piece.trimStart().length), end: end - (piece.length - piece.trimEnd().length) };
}

/**
 * Splits one paragraph into sentences by its stops. A stop after an abbreviation ends a sentence only where the next word
 * has a capital for no other reason than that a sentence begins (`taxonomy/abbreviations.ts`). White space at the edges
 * belongs to no sentence, and a piece without letter or digit to none either; everything else to exactly one, in order.
 * A text without words has no sentences.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimSpan(text, start, end);
    if (span) sentences.push(span);
    start = end;
  };
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end < text.length && endsSentence(text, stop, stop.index, end)) close(end);
  }
  close(text.length);
  return sentences;
}
