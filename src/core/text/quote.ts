import type { Span } from "#core/domain/span.ts";

export interface Quote extends Span {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * The part of a sentence to quote around some spans: whole words, at most `margin` characters beyond the outermost spans on
 * each side. Without spans, or where less than a third of the margin would be cut, the end is not cut.
 */
export function quoteAround(text: string, spans: readonly Span[], margin: number): Quote {
  const first = Math.min(...spans.map((span) => span.start), text.length);
  const last = Math.max(...spans.map((span) => span.end), 0);
  if (spans.length === 0) return { start: 0, end: text.length, isCutBefore: false, isCutAfter: false };
  const slack = margin / 3;
  const isCutBefore = first - margin > slack;
  const isCutAfter = text.length - (last + margin) > slack;
  const start = isCutBefore ? text.indexOf(" ", first - margin) + 1 : 0;
  const end = isCutAfter ? text.lastIndexOf(" ", last + margin) : text.length;
  return { start: Math.min(start, first), end: Math.max(end, last), isCutBefore, isCutAfter };
}

/** The beginning of some words, cut between two of them and with an ellipsis where they are longer than `longest` characters. */
export const shortenQuote = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(" ", longest);
  return `${text.slice(0, end > 0 ? end : longest).replace(/[,;:\s]+$/u, "")} …`;
};
