import type { Block } from "#core/ingest/classify-blocks.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import { tellsOfMeeting } from "#core/ingest/read-lead.ts";
import { findParties } from "#core/taxonomy/find-parties.ts";
import { splitSentences } from "#core/text/sentences.ts";

const NAMES_MEETING =
  /\b(?:readouts?|meetings?|(?:tele|video)?conferences?|telephone|phone|calls?|talks|conversations?|visits?|travels?|forum|dialogue|summit|roundtable|participation)\b|\b(?:meets|hosts|welcomes|receives|speaks (?:with|to))\b.{0,80}\b(?:Minister|Secretary|President|Chancellor|Chief|General|Ambassador|counterparts?)\b|会談/iu;

/** Whether a title names a meeting, call or visit. */
export const namesMeeting = (title: string): boolean => NAMES_MEETING.test(title);

const partiesOf = (title: string): string => [...new Set(findParties(title).map(({ code }) => code))].sort().join();

/** Whether the text right below a heading tells of a meeting. */
function standsAboveMeeting(blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1).find(({ kind }) => kind === "text" || kind === "heading");
  if (below?.kind !== "text") return false;
  const text = below.text.replace(LIST_MARKER, "");
  return splitSentences(text).some(({ start, end }) => tellsOfMeeting(text.slice(start, end)));
}

/**
 * The headings of a page on several meetings of one occasion, numbered or not: each names a meeting with its parties, and the
 * text below tells of it. Empty unless there are two with other parties.
 */
export function findMeetingHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const headings = blocks.filter((block, index) => block.kind === "heading" && namesMeeting(block.text) && partiesOf(block.text) !== "" && standsAboveMeeting(blocks, index));
  return new Set(headings.map(({ text }) => partiesOf(text))).size > 1 ? new Set(headings) : new Set();
}
