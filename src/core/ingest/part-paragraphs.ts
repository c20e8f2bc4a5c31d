import type { Block } from "#core/ingest/classify-blocks.ts";
import { readAnchor, tellsOfMeeting } from "#core/ingest/read-lead.ts";
import { countLineBreaks } from "#core/text/count-line-breaks.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

/** Where a new date may begin: after a stop, with or without a space, or after ", " within a sentence. */
const CUT = /(?<=[.:!?]["'”’»)]{0,2}\s{0,3})(?:On|From)\s|(?<=,\s)and\s(?:on|from)\s/gu;

function tellsOfAnother(rest: string): boolean {
  const [first] = splitSentences(rest);
  if (!first) return false;
  const sentence = collapseWhiteSpace(rest.slice(first.start, first.end));
  return readAnchor(sentence)?.isAtStart === true && tellsOfMeeting(sentence);
}

/**
 * Parts a newsletter's paragraph where it turns to another meeting ("… On July 10th, the minister received …", "…, and on
 * July 6th, the general had …"), so that each meeting has words of its own. Other blocks stay as they are.
 */
export function partParagraph(source: string, block: Block): Block[] {
  if (block.kind !== "text") return [block];
  const raw = source.slice(block.start, block.end);
  const cuts = Array.from(raw.matchAll(CUT), ({ index }) => index).filter((index) => index > 0 && tellsOfAnother(raw.slice(index)));
  return [0, ...cuts].map((from, index) => {
    const piece = raw.slice(from, cuts[index] ?? raw.length).trimEnd();
    const start = block.start + from;
    return { ...block, text: collapseWhiteSpace(piece), start, end: start + piece.length, line: block.line + countLineBreaks(raw.slice(0, from)) };
  });
}
