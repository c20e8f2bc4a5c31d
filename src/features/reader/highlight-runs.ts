import type { Span } from "#core/domain/span.ts";
import { segmentSpans } from "#core/text/segments.ts";
import type { Stop, WalkTarget } from "#core/views/highlight-stops.ts";
import type { ChangeHighlight, Highlight, Layer, NameHighlight, PhraseHighlight, StatementHighlight, TopicHighlight } from "#core/views/readout-highlights.ts";

/** A run of a sentence over which the same highlights apply. */
export interface Run extends Span {
  readonly phrases: readonly PhraseHighlight[];
  readonly topics: readonly TopicHighlight[];
  readonly names: readonly NameHighlight[];
  readonly statements: readonly StatementHighlight[];
  readonly changes: readonly ChangeHighlight[];
  /** Topics and names that begin here, phrases that end here: where their labels and marks stand; verbs end here. */
  readonly topicsFromHere: readonly TopicHighlight[];
  readonly namesFromHere: readonly NameHighlight[];
  readonly phrasesToHere: readonly PhraseHighlight[];
  readonly topicsToHere: readonly TopicHighlight[];
  readonly verbsToHere: readonly StatementHighlight[];
  /** Part of what is stepped through. */
  readonly isHit: boolean;
  readonly isCurrent: boolean;
}

type Layered = Span & { readonly highlight: Highlight | null };

const isTarget = (highlight: Highlight, target: WalkTarget | null): boolean =>
  target !== null && highlight.layer === target.layer && highlight.id === target.id;

/** Cuts a sentence into runs. The target counts whether or not its layer is on; `current` is the stop, if it is in this sentence. */
export function cutRuns(length: number, highlights: readonly Highlight[], layers: readonly Layer[], target: WalkTarget | null, current: Stop | null): Run[] {
  const shown = highlights.filter((highlight) => layers.includes(highlight.layer) || isTarget(highlight, target));
  const spans: Layered[] = shown.map((highlight) => ({ start: highlight.start, end: highlight.end, highlight }));
  if (current !== null && current.start >= 0) spans.push({ start: current.start, end: current.end, highlight: null });
  return segmentSpans(length, spans).map(({ start, end, active }) => {
    const here = active.flatMap(({ highlight }) => highlight ?? []);
    const drawn = here.filter(({ layer }) => layers.includes(layer));
    const phrases = drawn.filter((highlight) => highlight.layer === "phrases");
    const topics = drawn.filter((highlight) => highlight.layer === "topics");
    const names = drawn.filter((highlight) => highlight.layer === "names");
    const statements = drawn.filter((highlight) => highlight.layer === "statements");
    const changes = drawn.filter((highlight) => highlight.layer === "changes");
    return {
      start,
      end,
      phrases,
      topics,
      names,
      statements,
      changes,
      topicsFromHere: topics.filter((topic) => topic.start === start),
      namesFromHere: names.filter((name) => name.start === start),
      phrasesToHere: phrases.filter((phrase) => phrase.end === end),
      topicsToHere: topics.filter((topic) => topic.end === end),
      verbsToHere: statements.filter(({ part, end: last }) => part === "verb" && last === end),
      isHit: here.some((highlight) => isTarget(highlight, target) && !(highlight.layer === "statements" && highlight.part === "speaker")),
      isCurrent: active.some(({ highlight }) => highlight === null),
    };
  });
}
