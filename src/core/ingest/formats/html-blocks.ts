import { Parser } from "htmlparser2";
import type { Part } from "#core/domain/issue-forms.ts";
import type { Span } from "#core/domain/span.ts";
import { BLOCK_ELEMENTS, isHeader, isMain, readHeadingLevel, readOmission } from "#core/ingest/formats/html-elements.ts";
import { BULLET, createListMarkers } from "#core/ingest/formats/html-lists.ts";

/** A stretch of text in the source, with the text that it stands for. */
export interface HtmlPiece extends Span {
  readonly text: string;
}

/** A line of a page's text. */
export interface HtmlBlock {
  readonly pieces: readonly HtmlPiece[];
  readonly headingLevel: number | null;
  /** The number or bullet that a browser would draw before it, with a space behind it; else "". */
  readonly marker: string;
  /** All of it leads elsewhere. */
  readonly isLink: boolean;
  readonly isInHeader: boolean;
  readonly isInMain: boolean;
  /** Counts the page's outermost articles from 1; 0 outside them. */
  readonly article: number;
}

/** An element that is not shown as text, or is furniture. */
export interface OmittedPart {
  readonly kind: Part;
  readonly start: number;
  readonly text: string;
}

export interface HtmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface HtmlParts {
  readonly blocks: readonly HtmlBlock[];
  readonly omitted: readonly OmittedPart[];
  /** `meta`, `link` and `time` elements. */
  readonly tags: readonly HtmlTag[];
  /** Of the `title` element. */
  readonly title: string;
  /** Where reading stopped because elements lie in each other too deeply; null where it did not. */
  readonly stoppedAt: number | null;
}

/** Browsers stop at 512. */
const DEEPEST = 1000;
const LONGEST_OMITTED = 400;

interface Context {
  readonly name: string;
  readonly omission: Part | null;
  readonly headingLevel: number | null;
  readonly isLink: boolean;
  readonly isPreformatted: boolean;
  readonly isInHeader: boolean;
  readonly isInMain: boolean;
  readonly article: number;
  /** Of a table that has header cells: its cells stand side by side. */
  readonly isDataTable: { current: boolean } | null;
}

const OUTSIDE: Context = {
  name: "",
  omission: null,
  headingLevel: null,
  isLink: false,
  isPreformatted: false,
  isInHeader: false,
  isInMain: false,
  article: 0,
  isDataTable: null,
};

/** White space in the source is layout: one character for one, so that offsets stay. */
const flatten = (text: string): string => text.replace(/[\n\r\t\f\u2028\u2029]/gu, " ");

const isBlank = (text: string): boolean => !/\S/u.test(text);

/**
 * Reads HTML into lines of text as a browser would draw them: block elements and `<br>` part lines, list items have their
 * numbers, cells of a table with header cells stand side by side. Nothing is executed, and nothing of the markup is kept.
 */
export function readHtmlParts(source: string): HtmlParts {
  const blocks: HtmlBlock[] = [];
  const omitted: { kind: Part; start: number; text: string }[] = [];
  const tags: HtmlTag[] = [];
  const stack: Context[] = [OUTSIDE];
  const lists = createListMarkers();
  let title = "";
  let pieces: HtmlPiece[] = [];
  let hasPlainText = false;
  let articles = 0;
  let stoppedAt: number | null = null;

  const here = (): Context => stack.at(-1) ?? OUTSIDE;

  const flush = (): void => {
    if (pieces.some(({ text }) => !isBlank(text))) {
      const { headingLevel, isInHeader, isInMain, article, isDataTable } = here();
      // A row of a table is no heading, however short.
      const marker = lists.take(pieces) || (isDataTable?.current === true && headingLevel === null ? BULLET : "");
      blocks.push({ pieces, headingLevel, marker, isLink: !hasPlainText, isInHeader, isInMain, article });
    }
    pieces = [];
    hasPlainText = false;
  };

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const parent = here();
    if (BLOCK_ELEMENTS.has(name) && parent.omission === null) {
      const isCell = (name === "td" || name === "th") && parent.isDataTable?.current === true;
      if (!isCell) flush();
      else pieces.push({ start: parser.startIndex, end: parser.endIndex + 1, text: " " });
    }
    const omission = parent.omission ?? readOmission(name, attributes);
    if (omission !== null && parent.omission === null) omitted.push({ kind: omission, start: parser.startIndex, text: "" });
    if (name === "article" && parent.article === 0 && omission === null) articles += 1;
    if (name === "th" && parent.isDataTable) parent.isDataTable.current = true;
    if (omission === null) lists.open(name, attributes);
    stack.push({
      name,
      omission,
      headingLevel: readHeadingLevel(name, attributes) ?? parent.headingLevel,
      isLink: parent.isLink || (name === "a" && "href" in attributes),
      isPreformatted: parent.isPreformatted || name === "pre",
      isInHeader: parent.isInHeader || isHeader(name, attributes),
      isInMain: parent.isInMain || isMain(name, attributes),
      article: parent.article === 0 && name === "article" ? articles : parent.article,
      isDataTable: name === "table" ? { current: false } : parent.isDataTable,
    });
    if (name === "meta" || name === "link" || (name === "time" && omission === null)) tags.push({ name, attributes });
    if (name === "br" && omission === null) pieces.push({ start: parser.startIndex, end: parser.endIndex + 1, text: "\n" });
    if (stack.length > DEEPEST) {
      stoppedAt = parser.startIndex;
      parser.pause();
    }
  };

  const close = (name: string): void => {
    if (BLOCK_ELEMENTS.has(name) && here().omission === null) {
      const isCell = (name === "td" || name === "th") && here().isDataTable?.current === true;
      if (!isCell) flush();
    }
    if (here().omission === null) lists.close(name);
    stack.pop();
  };

  const addText = (text: string): void => {
    const context = here();
    const [start, end] = [parser.startIndex, parser.endIndex + 1];
    if (context.omission === null && context.name === "title") title += text;
    else if (context.omission !== null) {
      const part = omitted.at(-1);
      if (part && part.text.length < LONGEST_OMITTED) part.text += text;
    } else {
      pieces.push({ start, end, text: context.isPreformatted ? text : flatten(text) });
      if (!context.isLink && !isBlank(text)) hasPlainText = true;
    }
  };

  const parser = new Parser({ onopentag: open, onclosetag: close, ontext: addText });
  parser.end(source);
  flush();
  return { blocks, omitted: omitted.filter(({ text }) => !isBlank(text)), tags, title: title.trim(), stoppedAt };
}
