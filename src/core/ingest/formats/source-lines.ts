import { findLastNotAbove } from "#core/ingest/formats/mapped-text.ts";

const LINE_BREAK = /\r\n|[\n\r\f\u2028\u2029]/gu;

/** Gives for an offset of a source the number of its line, from 1. */
export function createLineFinder(source: string): (offset: number) => number {
  const starts = [0, ...Array.from(source.matchAll(LINE_BREAK), (match) => match.index + match[0].length)];
  return (offset) => findLastNotAbove(starts, offset) + 1;
}
