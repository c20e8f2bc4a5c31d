import type { Readout } from "#core/domain/corpus.ts";
import type { Span } from "#core/domain/span.ts";
import { findSentence, writeSentenceRef } from "#core/text/sentence-ref.ts";

/** A sentence of a readout, and the words in it that are meant. */
export interface SentencePlace {
  readonly meeting: string;
  /** Index in the readout, from 0. */
  readonly sentence: number;
  readonly spans: readonly Span[];
}

type ReadoutsById = ReadonlyMap<string, Readout>;

/**
 * Sentences as one text for an address: `2021-01-24-usa.7-k3j2h1.103-141~…`, each by its number from 1 and a hash of its words, so
 * that the list outlives a rebuild, then the offsets of the words meant. A place that names no sentence is left out.
 */
export const writeSentenceList = (readoutById: ReadoutsById, places: readonly SentencePlace[]): string =>
  places
    .flatMap(({ meeting, sentence, spans }) => {
      const text = readoutById.get(meeting)?.sentences[sentence]?.text;
      return text === undefined ? [] : [[meeting, writeSentenceRef(sentence, text), ...spans.map(({ start, end }) => `${start}-${end}`)].join(".")];
    })
    .join("~");

function readSpan(text: string, length: number): Span[] {
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/u.exec(text) ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end && span.end <= length ? [span] : [];
}

/** Reads what `writeSentenceList` wrote. A sentence that is no longer there is left out, and so is a span that does not lie in it. */
export const readSentenceList = (readoutById: ReadoutsById, list: string): SentencePlace[] =>
  list.split("~").flatMap((entry) => {
    const [meeting = "", ref = "", ...spans] = entry.split(".");
    const sentences = readoutById.get(meeting)?.sentences ?? [];
    const sentence = findSentence(ref, sentences);
    if (sentence === null) return [];
    const { length } = sentences[sentence]?.text ?? "";
    return [{ meeting, sentence, spans: spans.flatMap((span) => readSpan(span, length)) }];
  });
