import type { Sentence } from "#core/domain/dataset.ts";

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over UTF-16 code units, in base 36: short enough for an address, and no defence against forgery. */
export function hashText(text: string): string {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
}

/** A link's name for a sentence: its number from 1 and a hash of its text, so that the link outlives a rebuild. */
export const writeSentenceRef = (index: number, text: string): string => `${index + 1}-${hashText(text)}`;

/**
 * The index of the sentence that a link means: the one of that number where its text is unchanged, else the one with that text.
 * null where neither is there; a bare number is taken at its word.
 */
export function findSentence(ref: string, sentences: readonly Pick<Sentence, "text">[]): number | null {
  const parts = /^(\d{1,6})(?:-([0-9a-z]{1,8}))?$/u.exec(ref);
  if (!parts) return null;
  const [, number = "", hash] = parts;
  const index = Number(number) - 1;
  const text = sentences[index]?.text;
  if (hash === undefined) return text === undefined ? null : index;
  if (text !== undefined && hashText(text) === hash) return index;
  const moved = sentences.findIndex((sentence) => hashText(sentence.text) === hash);
  return moved < 0 ? null : moved;
}
