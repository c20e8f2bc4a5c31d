import type { Part } from "#core/domain/issue-forms.ts";
import { type HtmlBlock, type HtmlParts, readHtmlParts } from "#core/ingest/formats/html-blocks.ts";
import { readHtmlMetadata } from "#core/ingest/formats/html-metadata.ts";
import { reportTextLeftOut } from "#core/ingest/formats/left-out.ts";
import { createTextWriter, type TextWriter } from "#core/ingest/formats/mapped-text.ts";
import type { Readable } from "#core/ingest/formats/readable.ts";
import { createLineFinder } from "#core/ingest/formats/source-lines.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";
import { type Finding, warning } from "#core/ingest/source-document.ts";

/** Characters that make a `main` or `article` element worth trusting over the page around it. */
const LEAST_TEXT = 100;
const ENDS_SENTENCE = /[.!?。！？]["'”’»)\]」』]*$/u;

const textOf = ({ pieces }: HtmlBlock): string => collapseWhiteSpace(pieces.map(({ text }) => text).join(""));

const lengthOf = (blocks: readonly HtmlBlock[]): number => blocks.reduce((sum, block) => sum + textOf(block).length, 0);

/** Which blocks may be the page's text: those in `main`, else those in its only article, else all. */
function findScope(blocks: readonly HtmlBlock[]): (block: HtmlBlock) => boolean {
  const inMain = blocks.filter(({ isInMain }) => isInMain);
  if (lengthOf(inMain) >= LEAST_TEXT) return ({ isInMain }) => isInMain;
  const inArticle = blocks.filter(({ article }) => article > 0);
  const isOnly = inArticle.every(({ article }) => article === 1);
  if (isOnly && lengthOf(inArticle) >= LEAST_TEXT) return ({ article }) => article > 0;
  return () => true;
}

/** Why a block is no text of the page; null where it is. */
function readFurniture(block: HtmlBlock, isInScope: (block: HtmlBlock) => boolean): Part | null {
  if (!isInScope(block)) return "outside-main";
  if (block.isInHeader && !block.isInMain && block.article === 0) return "page-header";
  if (block.isLink && block.headingLevel === null && !ENDS_SENTENCE.test(textOf(block))) return "link";
  return null;
}

interface JudgedBlock {
  readonly block: HtmlBlock;
  readonly furniture: Part | null;
}

function judgeBlocks(blocks: readonly HtmlBlock[]): JudgedBlock[] {
  const isInScope = findScope(blocks);
  const judged = blocks.map((block) => ({ block, furniture: readFurniture(block, isInScope) }));
  // The title of a page may stand above its text, in the header or beside the article.
  const hasTitle = judged.some(({ block, furniture }) => furniture === null && block.headingLevel === 1);
  return hasTitle ? judged : judged.map((one) => (one.block.headingLevel === 1 ? { ...one, furniture: null } : one));
}

/** Writes one line of text behind a blank line; gives the offset at which it begins. */
function writeBlock(writer: TextWriter, { pieces, marker }: HtmlBlock, offset: number): number {
  writer.add("\n\n");
  const start = writer.length();
  writer.add(marker);
  for (const { start: from, end, text } of pieces) {
    if (text.length === end - from) writer.copy(from + offset, end + offset, text);
    else writer.replace(from + offset, end + offset, text);
  }
  return start;
}

const reportParts = (parts: HtmlParts, judged: readonly JudgedBlock[], lineAt: (offset: number) => number): Finding[] => [
  ...parts.omitted.map(({ kind, start, text }) => reportTextLeftOut(kind, lineAt(start), text)),
  ...judged.flatMap(({ block, furniture }) => (furniture === null ? [] : [reportTextLeftOut(furniture, lineAt(block.pieces[0]?.start ?? 0), textOf(block))])),
  ...(parts.stoppedAt === null ? [] : [warning("nested-too-deeply", lineAt(parts.stoppedAt))]),
];

/**
 * Reads a page: its text in blocks, its headings, what its head says of it. Furniture (navigation, headers, footers,
 * captions, scripts, what is hidden, what lies outside the main part, lines that only lead elsewhere) is left out, each
 * with its kind and its words. The stretch of source that a sentence points to, without tags, left-out elements and
 * comments, and with entities decoded, is the sentence, but for white space.
 */
export function readHtml(source: string): Readable {
  const parts = readHtmlParts(source);
  const judged = judgeBlocks(parts.blocks);
  const kept = judged.filter(({ furniture }) => furniture === null).map(({ block }) => block);
  const writer = createTextWriter(source);
  const headingLevels = new Map<number, number>();
  for (const block of kept) {
    const start = writeBlock(writer, block, 0);
    if (block.headingLevel !== null) headingLevels.set(start, block.headingLevel);
  }
  const headings = kept.filter(({ headingLevel }) => headingLevel !== null).map(textOf);
  return {
    ...writer.finish(),
    layout: "blocks",
    headingLevels,
    metadata: readHtmlMetadata(parts.tags, parts.title, headings),
    findings: reportParts(parts, judged, createLineFinder(source)),
  };
}

/** Writes a piece of HTML that stands in a text of another format; gives what was left out. `lineAt` is for offsets of the whole. */
export function writeHtmlPart(writer: TextWriter, html: string, offset: number, lineAt: (offset: number) => number): Finding[] {
  const parts = readHtmlParts(html);
  for (const block of parts.blocks) writeBlock(writer, block, offset);
  return reportParts(parts, [], (at) => lineAt(at + offset));
}
