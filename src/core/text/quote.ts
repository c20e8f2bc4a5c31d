import type { Span } from "#core/domain/span.ts";

export interface Quote extends Span {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * The part of a sentence to quote around some spans: whole words, at most `margin` characters beyond the outermost spans on
 * each side. Without spans, or where less than a third of the margin would be cut, or nothing is parted by spaces, the end is not cut.
 */
export function quoteAround(text: string, spans: readonly Span[], margin: number): Quote {
  const first = Math.min(...spans.map((span) => span.start), text.length);
  const last = Math.max(...spans.map((span) => span.end), 0);
  if (spans.length === 0) return { start: 0, end: text.length, isCutBefore: false, isCutAfter: false };
  const slack = margin / 3;
  const spaceBefore = first - margin > slack ? text.indexOf(" ", first - margin) : -1;
  const spaceAfter = text.length - (last + margin) > slack ? text.lastIndexOf(" ", last + margin) : -1;
  const start = Math.min(spaceBefore + 1, first);
  const end = spaceAfter === -1 ? text.length : Math.max(spaceAfter, last);
  return { start, end, isCutBefore: start > 0, isCutAfter: end < text.length };
}

/** The beginning of some words, cut between two of them and with an ellipsis where they are longer than `longest` characters. */
export const shortenQuote = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return `${text.slice(0, end > 0 ? end : longest).replace(/[,;:\s\p{Cs}]+$/u, "")} …`;
};
