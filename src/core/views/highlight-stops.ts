import type { Span } from "#core/domain/span.ts";
import type { Highlight, HighlightsBySentence, Layer } from "#core/views/readout-highlights.ts";

/** What the reader walks through: a phrase family, a topic, a person, place or organisation, or what one side says. */
export interface WalkTarget {
  readonly layer: Layer;
  readonly id: string;
}

/** One place to stop at. */
export interface Stop extends Span {
  readonly sentence: number;
}

/** One stops at what is said and not at the name of who says it. */
const isPlace = (highlight: Highlight): boolean => highlight.layer !== "statements" || highlight.part === "verb";

/**
 * The places to step through, in the order of the text. For a phrase or a name these are its occurrences, for a side its verbs; for a topic or
 * what changed, the first such words of each sentence, since a mention is a sentence. Without a target, every highlighted place of the
 * given layers, once, also where several highlights cover the same words.
 */
export function listStops(highlights: HighlightsBySentence, target: WalkTarget | null, layers: readonly Layer[]): Stop[] {
  return highlights.flatMap((inSentence, sentence) => {
    const wanted = inSentence.filter(isPlace).filter(({ layer, id }) => (target === null ? layers.includes(layer) : layer === target.layer && id === target.id));
    const places = new Map(wanted.map(({ start, end }) => [`${start}–${end}`, { sentence, start, end }]));
    const stops = [...places.values()];
    return target?.layer === "topics" || target?.layer === "changes" ? stops.slice(0, 1) : stops;
  });
}

const compareStops = (a: Stop, b: Stop): number => a.sentence - b.sentence || a.start - b.start || b.end - a.end;

/** Where a place stands among the stops; -1 where it is none of them. */
export const indexOfStop = (stops: readonly Stop[], place: Stop | null): number =>
  place === null ? -1 : stops.findIndex((stop) => compareStops(stop, place) === 0);

/**
 * The stop after (`by` 1) or before (-1) a place in the text; after the last comes the first. Without a place, the first or the
 * last. null where there are no stops.
 */
export function stepFrom(stops: readonly Stop[], place: Stop | null, by: 1 | -1): Stop | null {
  const [first = null] = stops;
  const last = stops.at(-1) ?? null;
  if (by === 1) return (place === null ? first : stops.find((stop) => compareStops(stop, place) > 0)) ?? first;
  return (place === null ? last : stops.findLast((stop) => compareStops(stop, place) < 0)) ?? last;
}
