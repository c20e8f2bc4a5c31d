import { readFrontMatter } from "#core/ingest/formats/front-matter.ts";
import { readHtml } from "#core/ingest/formats/html.ts";
import { readMarkdown } from "#core/ingest/formats/markdown.ts";
import { readPlainText } from "#core/ingest/formats/plain.ts";
import type { Readable } from "#core/ingest/formats/readable.ts";

const HTML_NAME = /\.x?html?$/iu;
const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;
const TEXT_NAME = /\.txt$/iu;

export const isHtmlFile = (file: string): boolean => HTML_NAME.test(file);

/** Whether the name of a file says that it can be read. */
export const isReadableFile = (file: string): boolean => [HTML_NAME, MARKDOWN_NAME, TEXT_NAME].some((name) => name.test(file));

/** Reads a decoded source by the format that its name says; a text that begins with front matter is Markdown whatever its name. */
export function readFormat(file: string, source: string): Readable {
  if (isHtmlFile(file)) return readHtml(source);
  if (MARKDOWN_NAME.test(file) || readFrontMatter(source).end > 0) return readMarkdown(source);
  return readPlainText(source);
}
