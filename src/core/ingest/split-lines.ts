import type { Span } from "#core/domain/span.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

/** A line of a source. The span leaves out white space at both ends. */
export interface SourceLine extends Span {
  /** From 1; of the text that is split, unless it was taken out of a source. */
  readonly number: number;
  /** 1 to 6 where the source marks the line as a heading, else null. */
  readonly headingLevel: number | null;
  /** Without white space at the ends, and with single spaces within. */
  readonly text: string;
  /** White space characters before the text. */
  readonly indent: number;
}

const LINE = /([^\n\r\f\u2028\u2029]*)(\r\n|[\n\r\f\u2028\u2029]|$)/gu;

/** Cuts a text into lines at any kind of line break; blank lines have an empty text. An empty text has one blank line. */
export function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const match of text.matchAll(LINE)) {
    const raw = match[1] ?? "";
    const indent = raw.length - raw.trimStart().length;
    const start = match.index + indent;
    const end = Math.max(start, match.index + raw.trimEnd().length);
    lines.push({ number: lines.length + 1, start, end, headingLevel: null, text: collapseWhiteSpace(raw), indent });
    if (match[2] === "") break;
  }
  return lines;
}
