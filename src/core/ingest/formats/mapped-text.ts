import type { Span } from "#core/domain/span.ts";

/** A text that was taken out of a source, and where in the source each part of it stands. */
export interface MappedText {
  readonly text: string;
  /** The stretch of the source that a span of the text was taken from. Whatever was left out within it is part of it. */
  readonly toSource: (span: Span) => Span;
}

export interface TextWriter {
  /** Takes a stretch of the source over; `text`, where given, stands for it character by character. */
  readonly copy: (start: number, end: number, text?: string) => void;
  /** Writes what a stretch of the source stands for: the character of an entity, the line break of `<br>`. */
  readonly replace: (start: number, end: number, text: string) => void;
  /** Writes what the source does not have: a blank line between blocks, the number of a list's item. */
  readonly add: (text: string) => void;
  /** Of what is written so far. */
  readonly length: () => number;
  readonly finish: () => MappedText;
}

const identity = (span: Span): Span => span;

/** A text that is its own source. */
export const mapToItself = (text: string): MappedText => ({ text, toSource: identity });

/** Index of the last value that is not above `value`, in ascending `values`; -1 where there is none. */
export function findLastNotAbove(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Writes a text piece by piece and remembers where each piece comes from. A span of the text is led back to the source
 * from its first to its last piece that comes from there; an empty span, or one of added text alone, to an empty stretch.
 */
export function createTextWriter(source: string): TextWriter {
  const parts: string[] = [];
  // One entry a piece that comes from the source: where it begins in the text, how long it is, and where it stands.
  const textStarts: number[] = [];
  const textEnds: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  let length = 0;

  const push = (start: number, end: number, text: string): void => {
    if (text === "") return;
    textStarts.push(length);
    sourceStarts.push(start);
    sourceEnds.push(end);
    parts.push(text);
    length += text.length;
    textEnds.push(length);
  };

  const isCopied = (piece: number): boolean =>
    (textEnds[piece] ?? 0) - (textStarts[piece] ?? 0) === (sourceEnds[piece] ?? 0) - (sourceStarts[piece] ?? 0);

  const toSource = ({ start, end }: Span): Span => {
    const at = findLastNotAbove(textStarts, start);
    const first = start < (textEnds[at] ?? 0) ? at : at + 1;
    const last = findLastNotAbove(textStarts, end - 1);
    const from = (sourceStarts[first] ?? source.length) + (isCopied(first) ? Math.max(0, start - (textStarts[first] ?? 0)) : 0);
    if (end <= start || last < first) return { start: from, end: from };
    const isWhole = end >= (textEnds[last] ?? 0) || !isCopied(last);
    const to = isWhole ? (sourceEnds[last] ?? from) : (sourceStarts[last] ?? 0) + end - (textStarts[last] ?? 0);
    return { start: from, end: to };
  };

  return {
    copy: (start, end, text = source.slice(start, end)) => push(start, end, text),
    replace: push,
    add: (text) => {
      parts.push(text);
      length += text.length;
    },
    length: () => length,
    finish: () => ({ text: parts.join(""), toSource }),
  };
}
