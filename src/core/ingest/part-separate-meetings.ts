import type { Span } from "#core/domain/span.ts";
import type { Block } from "#core/ingest/classify-blocks.ts";
import { findPeople, type PersonMention } from "#core/ingest/find-people.ts";
import { tellsOfMeeting } from "#core/ingest/read-lead.ts";
import { countLineBreaks } from "#core/text/count-line-breaks.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

/** Words that say of several people that each was met alone. */
const SEPARATELY =
  /\b(?:separate(?:ly)?|individual(?:ly)?|successive|back-to-back|bilateral\s(?:\p{L}+\s){0,3}(?:meetings|calls|conversations|teleconferences))\b/iu;
const BEFORE_OBJECT = /\b(?:with|to|met|received|hosted|welcomed|called)\s(?:the\s|his\s|her\s)?$/u;
const BETWEEN_OBJECTS = /^,?\s(?:and\s|as\swell\sas\s)?(?:with\s)?(?:the\s|his\s|her\s)?$/u;

/** Those who were met, one after the other, each of another country; none where the sentence is built otherwise. */
function findRow(sentence: string): PersonMention[] {
  const people = findPeople(sentence);
  const first = people.findIndex(({ start }) => BEFORE_OBJECT.test(sentence.slice(0, start)));
  if (first === -1) return [];
  const row = people.slice(first);
  const isRow = row.every((person, index) => {
    const before = row[index - 1];
    return person.country !== null && (before === undefined || BETWEEN_OBJECTS.test(sentence.slice(before.end, person.start)));
  });
  return isRow && new Set(row.map(({ country }) => country)).size === row.length ? row : [];
}

interface SeparateMeeting extends Span {
  /** The sentence as it would tell of this meeting alone. */
  readonly telling: string;
}

/** The stretches of a sentence on two or more meetings, each from where it turns to whom; empty where it tells of one. */
function partSentence(sentence: string): SeparateMeeting[] {
  if (!SEPARATELY.test(sentence) || !tellsOfMeeting(sentence)) return [];
  const row = findRow(sentence);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2) return [];
  return row.map((person, index) => ({
    start: index === 0 ? 0 : (row[index - 1]?.end ?? 0),
    end: row[index + 1] ? person.end : sentence.length,
    telling: collapseWhiteSpace(sentence.slice(0, first.start) + sentence.slice(person.start, person.end) + sentence.slice(last.end)),
  }));
}

const SEPARATOR = /^[,\s]+/u;

/**
 * Parts a paragraph in which one sentence tells of several meetings ("held separate meetings with General A of X and Mr. B
 * of Y"), so that each is a meeting and no word stands in two: what follows the sentence stays with the last. Any other
 * block stays as it is.
 */
export function partSeparateMeetings(source: string, block: Block): Block[] {
  if (block.kind !== "text" || !SEPARATELY.test(block.text)) return [block];
  const raw = source.slice(block.start, block.end);
  for (const span of splitSentences(raw)) {
    const parts = partSentence(raw.slice(span.start, span.end));
    if (parts.length === 0) continue;
    return parts.map(({ start, telling }, index) => {
      const from = index === 0 ? 0 : span.start + start + (SEPARATOR.exec(raw.slice(span.start + start))?.[0].length ?? 0);
      const next = parts[index + 1];
      const piece = raw.slice(from, next ? span.start + next.start : raw.length).trimEnd();
      const line = block.line + countLineBreaks(raw.slice(0, from));
      const begin = block.start + from;
      return { ...block, text: collapseWhiteSpace(piece), start: begin, end: begin + piece.length, line, beginsReadout: true, telling };
    });
  }
  return [block];
}
