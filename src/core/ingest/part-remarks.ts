import type { Block } from "#core/ingest/classify-blocks.ts";
import { PARTY_CHAIN } from "#core/ingest/read-parties.ts";
import { countLineBreaks } from "#core/text/count-line-breaks.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

const FIRST_PERSON = /\b(?:I|we|We|my|our)\b/u;

const nameMeeting = (sentence: string): string | null => Array.from(sentence.matchAll(PARTY_CHAIN), ([chain]) => chain)[0] ?? null;

/**
 * Parts what somebody says of several meetings in one paragraph ("First, a Japan-Australia-ROK … Meeting was convened …
 * After that, at the Japan-Fiji … Meeting, I …"), so that each has the sentences from the first that names it to the next.
 * Anything else stays one block.
 */
export function partRemarks(source: string, block: Block): Block[] {
  if (block.kind !== "text" || !FIRST_PERSON.test(block.text)) return [block];
  const raw = source.slice(block.start, block.end);
  const told = new Set<string>();
  const cuts = splitSentences(raw).flatMap(({ start, end }) => {
    const name = nameMeeting(collapseWhiteSpace(raw.slice(start, end)));
    if (name === null || told.has(name)) return [];
    told.add(name);
    return [start];
  });
  if (cuts.length < 2) return [block];
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  return starts.map((from, index) => {
    const piece = raw.slice(from, starts[index + 1] ?? raw.length).trimEnd();
    const start = block.start + from;
    const line = block.line + countLineBreaks(raw.slice(0, from));
    return { ...block, text: collapseWhiteSpace(piece), start, end: start + piece.length, line, beginsReadout: cuts.includes(from) };
  });
}
