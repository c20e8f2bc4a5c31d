import type { Part } from "#core/domain/issue-forms.ts";
import { type DateMention, findDates, readDateLine } from "#core/ingest/find-dates.ts";
import type { Paragraph } from "#core/ingest/build-paragraphs.ts";
import { FURNITURE, PUBLISHER_LINE, RELEASE_NUMBER, SERIAL_NUMBER } from "#core/taxonomy/furniture.ts";

/** A paragraph with what it is on the page. */
export type Block = Paragraph &
  (
    /** `beginsReadout`: it was parted from the paragraph of another meeting; `telling`: the sentence as it tells of this one alone. */
    | { readonly kind: "text"; readonly beginsReadout?: boolean; readonly telling?: string }
    /** `isNumbered`: a section of one readout, as against the title of one. */
    | { readonly kind: "heading"; readonly isNumbered: boolean }
    | { readonly kind: "date"; readonly date: DateMention }
    | { readonly kind: "publisher" }
    /** The head of a newsletter, with its date where it says one. */
    | { readonly kind: "masthead"; readonly date: DateMention | null }
    | { readonly kind: "omitted"; readonly reason: Part }
  );

const NUMBERED = /^(?:\d{1,2}(?:\.\s*|\)\s*|\s+)|[IVX]{1,4}\.\s+|#{1,6}\s)(?=\S)/u;
const ENDS_SENTENCE = /(?:[.!?:;。！？]["'”’»)\]*_]*|[;,]\s(?:and|or)|,)$/u;
/** An item of a list, however short. */
const BULLETED = /^(?:[•·●○◦▪■]\s*|[*–—-]\s+)\S/u;
const LONGEST_HEADING = 240;
const HEAD_OF_PAGE = 6;

const isProse = (text: string): boolean => {
  const body = text.replace(NUMBERED, "");
  // "between Japan and the U.S." is prose, the heading "Forces of the U.S." is not worth the difference.
  return ENDS_SENTENCE.test(body) || body.length > LONGEST_HEADING;
};

/** "AA" or "A A": a picture's text and its caption, run together. */
const undouble = (text: string): string => /^(.{4,}?)\s?\1+$/u.exec(text)?.[1] ?? text;

function classifyLine(paragraph: Paragraph, index: number): Block {
  const { text } = paragraph;
  const furniture = FURNITURE.find(({ pattern }) => pattern.test(text));
  if (furniture) return { ...paragraph, kind: "omitted", reason: furniture.kind };
  const date = readDateLine(text);
  if (date) return { ...paragraph, kind: "date", date };
  if (PUBLISHER_LINE.test(text)) return { ...paragraph, kind: "publisher" };
  if (paragraph.headingLevel !== null) return { ...paragraph, kind: "heading", isNumbered: NUMBERED.test(text) };
  const isShort = !isProse(text);
  if (isShort && /\s\|\s/u.test(text)) return { ...paragraph, kind: "omitted", reason: "page-title" };
  if (isShort && index < HEAD_OF_PAGE && (SERIAL_NUMBER.test(text) || RELEASE_NUMBER.test(text))) {
    return { ...paragraph, kind: "masthead", date: findDates(text).find(({ year }) => year !== null) ?? null };
  }
  if (isShort && !BULLETED.test(text)) return { ...paragraph, kind: "heading", isNumbered: NUMBERED.test(text) };
  return { ...paragraph, kind: "text" };
}

/** Captions: a line that says once more what stood as a heading, or that stands twice in a row below one. */
function omitCaptions(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    if (block.kind !== "heading" || block.isNumbered) return block;
    const label = undouble(block.text);
    const isBelowHeading = blocks[index - 1]?.kind === "heading";
    const next = blocks[index + 1];
    const isRepeatedAtOnce = next?.kind === "heading" && undouble(next.text) === label;
    if (seen.has(label) || label !== block.text || (isBelowHeading && isRepeatedAtOnce)) {
      seen.add(label);
      return { ...block, kind: "omitted", reason: "caption" };
    }
    seen.add(label);
    return block;
  });
}

const isListMember = (block: Block | undefined): boolean => block?.kind === "heading" && block.isNumbered && block.headingLevel === null;

/** Numbered short lines in a row are a list within the text; a heading has text below it. */
function readLists(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    isListMember(block) && (isListMember(blocks[index - 1]) || isListMember(blocks[index + 1])) && !isAboveText(blocks, index)
      ? { text: block.text, start: block.start, end: block.end, line: block.line, headingLevel: null, kind: "text" }
      : block,
  );
}

const isAboveText = (blocks: readonly Block[], index: number): boolean =>
  blocks[index + 1]?.kind === "text" && !isListMember(blocks[index - 1]);

/** Short lines below the last text are no headings. */
function omitTrailing(blocks: readonly Block[]): Block[] {
  const lastText = blocks.findLastIndex(({ kind }) => kind === "text");
  return blocks.map((block, index) =>
    lastText !== -1 && index > lastText && block.kind === "heading" ? { ...block, kind: "omitted", reason: "below-the-text" } : block,
  );
}

/** The name of a body below the first text and all dates is that of a section, or of people of it. */
function readBodiesBelow(blocks: readonly Block[]): Block[] {
  const firstText = blocks.findIndex(({ kind }) => kind === "text");
  const lastOfHead = Math.max(firstText, blocks.findLastIndex(({ kind }) => kind === "date" || kind === "masthead"));
  return blocks.map((block, index) => (block.kind === "publisher" && firstText !== -1 && index > lastOfHead ? { ...block, kind: "heading", isNumbered: false } : block));
}

/** Says of each paragraph of a page what it is. As many blocks as paragraphs, in their order. */
export const classifyBlocks = (paragraphs: readonly Paragraph[]): Block[] =>
  omitTrailing(omitCaptions(readBodiesBelow(readLists(paragraphs.map(classifyLine)))));
