import type { Span } from "#core/domain/span.ts";
import type { HighlightsBySentence, Layer } from "#core/views/readout-highlights.ts";

/** What the reader walks through: a phrase family, a topic, or a person, place or organisation. */
export interface WalkTarget {
  readonly layer: Layer;
  readonly id: string;
}

/** One place to stop at. */
export interface Stop extends Span {
  readonly sentence: number;
}

/**
 * The places to step through, in the order of the text. For a phrase or a name these are its occurrences; for a topic, the
 * first coded words of each sentence, since a mention is a sentence. Without a target, every highlighted place of the
 * given layers, once, also where several highlights cover the same words.
 */
export function listStops(highlights: HighlightsBySentence, target: WalkTarget | null, layers: readonly Layer[]): Stop[] {
  return highlights.flatMap((inSentence, sentence) => {
    const wanted = inSentence.filter(({ layer, id }) => (target === null ? layers.includes(layer) : layer === target.layer && id === target.id));
    const places = new Map(wanted.map(({ start, end }) => [`${start}–${end}`, { sentence, start, end }]));
    const stops = [...places.values()];
    return target?.layer === "topics" ? stops.slice(0, 1) : stops;
  });
}

/** The stop to go to from a place in the text: the first at or after the sentence, else the first of all. -1 where there is none. */
export function findStopFrom(stops: readonly Stop[], sentence: number): number {
  const at = stops.findIndex((stop) => stop.sentence >= sentence);
  return at < 0 ? Math.min(0, stops.length - 1) : at;
}
