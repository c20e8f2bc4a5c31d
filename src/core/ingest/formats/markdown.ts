import { parser, Table } from "@lezer/markdown";
import type { SyntaxNodeRef } from "@lezer/common";
import { decodeHTML } from "entities";
import type { Span } from "#core/domain/span.ts";
import { readFrontMatter } from "#core/ingest/formats/front-matter.ts";
import { writeHtmlPart } from "#core/ingest/formats/html.ts";
import { reportTextLeftOut } from "#core/ingest/formats/left-out.ts";
import { createTextWriter, type TextWriter } from "#core/ingest/formats/mapped-text.ts";
import type { Readable } from "#core/ingest/formats/readable.ts";
import { createLineFinder } from "#core/ingest/formats/source-lines.ts";
import { type Finding, warning } from "#core/ingest/source-document.ts";

const tableParser = parser.configure(Table);

/** Blocks that hold words; whatever else stands between them is layout. */
const LEAF = /^(?:Paragraph|CodeBlock|FencedCode|TableHeader|TableRow|(?:ATX|Setext)Heading[1-6])$/u;
/** Signs of the markup, with all that they hold. */
const SIGN = /^(?:HeaderMark|QuoteMark|EmphasisMark|CodeMark|CodeInfo|LinkTitle|TableDelimiter|Comment|ProcessingInstruction)$/u;
const LONGEST_HEADING = 240;
/** A longer stretch without a blank line is no paragraph of a page, and the parser may take very long over it. */
const LONGEST_STRETCH = 16_384;
const BLANK_LINE = /\n[ \t]*\r?\n|\r[ \t]*\r/u;
/** A line that its own sign makes an item of a list, though not in Markdown. */
const BEGINS_ITEM = /^[ \t]*(?:[•·●○◦▪■]|\([a-z0-9]{1,2}\)\s)/u;
const LINE_BREAK = /\r\n|[\n\r]/gu;
const DEFINITION = /^[ >]*\[[^\]\n]+\]:/mu;

const hasEndlessStretch = (text: string): boolean => text.length > LONGEST_STRETCH && text.split(BLANK_LINE).some(({ length }) => length > LONGEST_STRETCH);

interface Body {
  readonly source: string;
  /** Where the body begins in the source. */
  readonly offset: number;
  readonly writer: TextWriter;
  readonly lineAt: (offset: number) => number;
  readonly headingLevels: Map<number, number>;
  readonly findings: Finding[];
  /** Labels for which the text says where they lead. */
  readonly labels: ReadonlySet<string>;
}

const toLabel = (brackets: string): string => brackets.replace(/^\[|\]$/gu, "").replace(/\s+/gu, " ").toLowerCase();

function findLabels(body: string, tree: ReturnType<typeof parser.parse>): Set<string> {
  const labels = new Set<string>();
  if (!DEFINITION.test(body)) return labels;
  tree.iterate({
    enter: ({ name, node, from, to }) => {
      if (name === "LinkLabel" && node.parent?.name === "LinkReference") labels.add(toLabel(body.slice(from, to)));
    },
  });
  return labels;
}

/** `[sic]` is a link only where something says where it leads. */
function isLink({ node }: SyntaxNodeRef, { source, offset, labels }: Body): boolean {
  if (node.getChild("URL")) return true;
  const { from, to } = node.getChild("LinkLabel") ?? node;
  return labels.has(toLabel(source.slice(from + offset, to + offset)));
}

/** Line breaks within a paragraph are spaces, unless the next line begins an item. */
function copyText({ source, offset, writer }: Body, from: number, to: number): void {
  const raw = source.slice(from + offset, to + offset);
  const text = raw.replace(LINE_BREAK, (line, at: number) => (BEGINS_ITEM.test(raw.slice(at + line.length, at + line.length + 8)) ? "\n" : " ").padEnd(line.length));
  writer.copy(from + offset, to + offset, text);
}

/** The number or bullet of an item, as the source has it; written before its first words, so that an item without words gives none. */
interface ItemMark extends Span {
  readonly text: string;
}

function beginLeaf(body: Body, name: string, from: number, to: number): void {
  body.writer.add("\n\n");
  const isOneLine = to - from <= LONGEST_HEADING && !/[\n\r]/u.test(body.source.slice(from + body.offset, to + body.offset).replace(/\s*[\n\r][=-]*\s*$/u, ""));
  const level = /Heading(\d)$/u.exec(name)?.[1];
  if (level !== undefined && isOneLine) body.headingLevels.set(body.writer.length(), Number(level));
}

/** What an inline element gives instead of its characters; null where they are text. */
function readInline(node: SyntaxNodeRef, body: Body): { readonly text: string } | null {
  const { name, from, to } = node;
  const raw = (): string => body.source.slice(from + body.offset, to + body.offset);
  if (SIGN.test(name)) return { text: name === "TableDelimiter" ? " " : "" };
  if (name === "HardBreak") return { text: "\n" };
  if (name === "HTMLTag") return { text: /^<br\b/iu.test(raw()) ? "\n" : "" };
  if (name === "Entity") return { text: decodeHTML(raw()) };
  const parent = node.node.parent;
  if (name === "LinkMark" && parent?.name === "Autolink") return { text: "" };
  if (["LinkMark", "URL", "LinkLabel"].includes(name) && parent?.name === "Link" && isLink(parent, body)) return { text: "" };
  return null;
}

/** Writes the words of every block of a parsed body. */
function writeBody(body: Body, tree: ReturnType<typeof parser.parse>): void {
  const { source, offset, writer, lineAt, findings } = body;
  let at = 0;
  let mark: ItemMark | null = null;
  let isInLeaf = false;
  const writeMark = (words: string): void => {
    if (mark === null || words.trim() === "") return;
    writer.replace(mark.start, mark.end, mark.text);
    mark = null;
  };
  const copyUpTo = (to: number): void => {
    writeMark(source.slice(at + offset, to + offset));
    copyText(body, at, to);
  };
  const skipTo = (from: number, to: number): void => {
    copyUpTo(from);
    at = to;
  };
  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      const raw = source.slice(from + offset, to + offset);
      if (name === "ListMark") mark = { start: from + offset, end: to + offset, text: /\d/u.test(raw) ? `${raw} ` : "• " };
      if (name === "HTMLBlock") findings.push(...writeHtmlPart(writer, raw, from + offset, lineAt));
      if (LEAF.test(name)) {
        beginLeaf(body, name, from, to);
        [at, isInLeaf] = [from, true];
        return true;
      }
      if (!isInLeaf) return name !== "LinkReference" && name !== "HTMLBlock";
      if (name === "Image") {
        findings.push(reportTextLeftOut("picture", lineAt(from + offset), raw));
        skipTo(from, to);
        return false;
      }
      if (name === "Escape") skipTo(from, from + 1);
      const inline = readInline(node, body);
      if (!inline) return true;
      skipTo(from, to);
      writeMark(inline.text);
      writer.replace(from + offset, to + offset, inline.text);
      return false;
    },
    leave: ({ name, to }) => {
      if (name === "ListItem") mark = null;
      if (!LEAF.test(name)) return;
      copyUpTo(to);
      isInLeaf = false;
    },
  });
}

/**
 * Reads Markdown (CommonMark and tables) with front matter: the words of its blocks, without the signs of emphasis, links,
 * code, quotations, headings and HTML, with escapes and entities resolved. Pictures are left out and said. The stretch of
 * source that a sentence points to, read as Markdown once more, is the sentence, but for white space.
 */
export function readMarkdown(source: string): Readable {
  const frontMatter = readFrontMatter(source);
  const offset = frontMatter.end;
  const text = source.slice(offset);
  const findings: Finding[] = [...frontMatter.findings];
  const writer = createTextWriter(source);
  const headingLevels = new Map<number, number>();
  const isEndless = hasEndlessStretch(text);
  if (isEndless) {
    findings.push(warning("markdown-not-read", null));
    writer.copy(offset, source.length);
  } else {
    const tree = tableParser.parse(text);
    writeBody({ source, offset, writer, lineAt: createLineFinder(source), headingLevels, findings, labels: findLabels(text, tree) }, tree);
  }
  return { ...writer.finish(), layout: isEndless ? "lines" : "blocks", headingLevels, metadata: frontMatter.metadata, findings };
}
