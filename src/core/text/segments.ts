import type { Span } from "#core/domain/span.ts";

/** A run of text over which the same spans apply. */
export interface Segment<T extends Span> extends Span {
  /** The spans that cover the run, in the order in which they were given; empty for plain text. */
  readonly active: readonly T[];
}

interface Boundary {
  readonly offset: number;
  readonly opens: number[];
  readonly closes: number[];
}

function assertInside(span: Span, length: number): void {
  const isInside = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.end <= length;
  if (!isInside || span.start > span.end) {
    throw new RangeError(`span ${span.start}–${span.end} does not lie in a text of ${length} characters`);
  }
}

function boundariesOf(length: number, spans: readonly Span[]): Boundary[] {
  const byOffset = new Map<number, Boundary>();
  const at = (offset: number): Boundary => {
    const known = byOffset.get(offset);
    if (known) return known;
    const fresh = { offset, opens: [], closes: [] };
    byOffset.set(offset, fresh);
    return fresh;
  };
  at(0);
  at(length);
  spans.forEach((span, index) => {
    assertInside(span, length);
    if (span.start === span.end) return;
    at(span.start).opens.push(index);
    at(span.end).closes.push(index);
  });
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

/**
 * Cuts a text of `length` UTF-16 units into flat runs at every start and end of the overlapping `spans`, so that
 * highlights which overlap can be drawn without nesting. Runs are in order, never empty, and join again to the whole
 * text: the first starts at 0, each starts where the one before it ends, the last ends at `length`.
 *
 * A span of no length covers nothing and is left out. An empty text gives no runs. A span that does not lie in the
 * text throws a RangeError that names it.
 */
export function segmentSpans<T extends Span>(length: number, spans: readonly T[]): Segment<T>[] {
  const boundaries = boundariesOf(length, spans);
  const open = new Set<number>();
  const segments: Segment<T>[] = [];
  boundaries.forEach((boundary, i) => {
    for (const index of boundary.closes) open.delete(index);
    for (const index of boundary.opens) open.add(index);
    const next = boundaries[i + 1];
    if (!next) return;
    const active = [...open].sort((a, b) => a - b).flatMap((index) => spans[index] ?? []);
    segments.push({ start: boundary.offset, end: next.offset, active });
  });
  return segments;
}
