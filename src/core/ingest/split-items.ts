import { splitSentences } from "#core/text/sentences.ts";
import { findMeetingHeadings, namesMeeting } from "#core/ingest/find-meeting-headings.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import type { Part } from "#core/domain/issue-forms.ts";
import type { Block } from "#core/ingest/classify-blocks.ts";
import { type Anchor, readAnchor, tellsOfMeeting } from "#core/ingest/read-lead.ts";

/** The sentence with which a readout begins. */
export interface Lead {
  readonly sentence: string;
  /** The whole paragraph that it stands in. */
  readonly paragraph: string;
  readonly anchor: Anchor | null;
  readonly line: number;
}

/** One readout within a document. */
export interface Item {
  readonly lead: Lead;
  /** The sentence at the head of a page on several meetings, which may say when and where all of them were; else null. */
  readonly introduction: Lead | null;
  /** The heading that it has for itself; null where it has none, or shares one with others. */
  readonly title: Block | null;
  /** The heading above it, shared or not. */
  readonly heading: Block | null;
  /** The heading stands above further readouts. */
  readonly isHeadingShared: boolean;
  /** What stands between the readout before and this one: dates, flags, labels. */
  readonly head: readonly Block[];
  /** Headings and texts, in order. */
  readonly body: readonly Block[];
}

export interface SplitDocument {
  readonly items: readonly Item[];
  /** Texts that belong to no readout, with the reason. */
  readonly leftOver: readonly { readonly block: Block; readonly reason: Part }[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenItem = Mutable<Omit<Item, "body">> & { body: Block[] };

function readLead(block: Block): Lead | null {
  const paragraph = block.text.replace(LIST_MARKER, "");
  if (block.kind === "text" && block.telling !== undefined) return { sentence: block.telling, paragraph, anchor: readAnchor(block.telling), line: block.line };
  const sentence = splitSentences(paragraph)
    .map(({ start, end }) => paragraph.slice(start, end))
    .find((candidate) => block.kind === "text" && (block.beginsReadout === true || tellsOfMeeting(candidate)));
  return sentence === undefined ? null : { sentence, paragraph, anchor: readAnchor(sentence), line: block.line };
}

const isTitle = (block: Block): boolean => block.kind === "heading" && !block.isNumbered;

/** "Recent Conferences", "Chief of Staff's Teleconferences": over many meetings, the name of none. */
const RUBRIC = /^[^.:]{0,50}\b(?:conferences|meetings|teleconferences|visits|talks|calls)$/iu;

const isMeetingHeading = (block: Block): boolean => block.kind === "heading" && namesMeeting(block.text);

/** A newsletter's readouts each begin with their day; a page of its own has one, unless a new title and day follow. */
function beginsItem(lead: Lead | null, isParted: boolean, hasOpenItem: boolean, isNewsletter: boolean, between: readonly Block[]): lead is Lead {
  if (!lead) return false;
  if (isParted) return true;
  if (!hasOpenItem) return lead.anchor !== null || !isNewsletter;
  if (isNewsletter) return lead.anchor?.isAtStart === true;
  const titles = between.filter(isMeetingHeading);
  // A numbered heading is a section, unless it names a meeting and the text below begins with its day.
  return lead.anchor !== null && (titles.some(isTitle) || (titles.length > 0 && lead.anchor.isAtStart));
}

/** A page whose title names a meeting is its readout, though no sentence tells of it. */
function takeWholePage(blocks: readonly Block[], title: Block | null, pageTitle: string | null): Item | null {
  const first = blocks.findIndex(({ kind }) => kind === "text");
  const lead = blocks[first];
  if (!lead || !namesMeeting(pageTitle ?? title?.text ?? "")) return null;
  const body = blocks.slice(first).filter(({ kind }) => kind === "text" || kind === "heading");
  const [sentence] = splitSentences(lead.text).map(({ start, end }) => lead.text.slice(start, end));
  if (sentence === undefined) return null;
  const anchor = readAnchor(sentence);
  return { lead: { sentence, paragraph: lead.text, anchor, line: lead.line }, introduction: null, title, heading: title, isHeadingShared: false, head: blocks.slice(0, first), body };
}

/** A heading over several readouts is the title of none, nor is a newsletter's rubric that names no meeting. */
function withOwnTitles(items: readonly OpenItem[], isNewsletter: boolean): Item[] {
  const uses = new Map<Block, number>();
  for (const { title } of items) if (title) uses.set(title, (uses.get(title) ?? 0) + 1);
  const isOwn = (title: Block): boolean => uses.get(title) === 1 && (!isNewsletter || (isMeetingHeading(title) && !RUBRIC.test(title.text)));
  return items.map((item) => ({
    ...item,
    title: item.title && isOwn(item.title) ? item.title : null,
    isHeadingShared: item.title !== null && (uses.get(item.title) ?? 0) > 1,
  }));
}

/**
 * Parts the blocks of a document into readouts. In a newsletter a readout begins where a paragraph gives a day and tells of
 * a meeting; articles that do not are left over. On any other page the first such paragraph begins the readout; where
 * there is none, a title that names a meeting makes the whole page one.
 */
export function splitItems(blocks: readonly Block[], isNewsletter: boolean, pageTitle: string | null): SplitDocument {
  const items: OpenItem[] = [];
  const leftOver: { block: Block; reason: Part }[] = [];
  let open: OpenItem | null = null;
  let title: Block | null = null;
  let between: Block[] = [];
  // On a page with a heading for each of its meetings, what stands above the first introduces them.
  const meetingHeadings = isNewsletter ? new Set<Block>() : findMeetingHeadings(blocks);
  const hasOwnHeading = (above: readonly Block[]): boolean => above.some((other) => meetingHeadings.has(other));
  let introduction: Lead | null = null;
  for (const block of blocks) {
    if (block.kind !== "text") {
      between.push(block);
      const namesOne = (other: Block): boolean => isMeetingHeading(other) && !(isNewsletter && RUBRIC.test(other.text));
      if (namesOne(block) || (isTitle(block) && (title === null || !between.some(namesOne)))) title = block;
      continue;
    }
    const hasNewHeading = between.some(isTitle);
    const lead = readLead(block);
    if (meetingHeadings.size > 0 && items.length === 0 && !hasOwnHeading(between)) {
      introduction ??= lead;
      leftOver.push({ block, reason: "introduction" });
    } else if (lead && hasOwnHeading(between)) {
      const head = between.filter((other) => other.kind !== "heading");
      open = { lead, introduction, title: between.find((other) => meetingHeadings.has(other)) ?? null, heading: title, isHeadingShared: false, head, body: [block] };
      items.push(open);
    } else if (beginsItem(lead, block.beginsReadout === true, open !== null, isNewsletter, between)) {
      // What stands above the first sentence of a page's only readout belongs to it.
      const early = isNewsletter || items.length > 0 ? [] : leftOver.splice(0).map((left) => left.block);
      open = { lead, introduction, title, heading: title, isHeadingShared: false, head: between, body: [...early, block] };
      items.push(open);
    } else if (isNewsletter && (open === null || hasNewHeading)) {
      open = null;
      leftOver.push({ block, reason: "not-a-readout" });
    } else if (open === null) {
      leftOver.push({ block, reason: "not-a-readout" });
    } else {
      open.body.push(...between.filter(({ kind }) => kind === "heading"), block);
    }
    between = [];
  }
  const only = items.length === 0 && !isNewsletter ? takeWholePage(blocks, title, pageTitle) : null;
  return only ? { items: [only], leftOver: [] } : { items: withOwnTitles(items, isNewsletter), leftOver };
}
