import type { Change, Finding, Moment } from "#core/analysis/change/finding.ts";
import { partIntoSeries, type Series } from "#core/analysis/change/series.ts";
import { type Ladder, SHIPPED_LADDER } from "#core/analysis/statements/strength-of.ts";
import { scoreFinding, shareCoded } from "#core/analysis/change/score-finding.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { SentencePlace } from "#core/domain/sentence-list.ts";
import type { Span } from "#core/domain/span.ts";
import { hashText } from "#core/text/sentence-ref.ts";

/** What all rules of change read. */
export interface ChangeContext {
  readonly corpus: Corpus;
  /** Series, by first date. */
  readonly series: readonly Series[];
  readonly seriesOf: ReadonlyMap<string, Series>;
  /** All readouts of the series, by date. */
  readonly readouts: readonly Readout[];
  /** Their place in `readouts`. */
  readonly orderOf: ReadonlyMap<string, number>;
  readonly mostReadouts: number;
  /** By which the strength of a statement is measured. */
  readonly ladder: Ladder;
}

/** Prepares readouts for the rules. Those of no series (`partIntoSeries`) take no part. */
export function createChangeContext(corpus: Corpus, readouts: readonly Readout[], ladder: Ladder = SHIPPED_LADDER): ChangeContext {
  const series = partIntoSeries(readouts);
  const seriesOf = new Map(series.flatMap((one) => one.readouts.map(({ id }) => [id, one] as const)));
  const compared = readouts.filter(({ id }) => seriesOf.has(id));
  return {
    corpus,
    series,
    seriesOf,
    readouts: compared,
    orderOf: new Map(compared.map(({ id }, index) => [id, index])),
    mostReadouts: Math.max(0, ...series.map((one) => one.readouts.length)),
    ladder,
  };
}

/** The readouts of some series together, by date. */
export function poolReadouts({ orderOf }: ChangeContext, series: readonly Series[]): readonly Readout[] {
  const [only] = series;
  if (series.length === 1 && only) return only.readouts;
  return series.flatMap(({ readouts }) => readouts).sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0));
}

/** The series that have something, by their first readout that has it. */
export function listSeriesOf({ orderOf, seriesOf }: ChangeContext, meetings: Iterable<string>): Series[] {
  const inOrder = [...new Set(meetings)].filter((id) => seriesOf.has(id)).sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
  return [...new Set(inOrder.flatMap((id) => seriesOf.get(id) ?? []))];
}

interface Place extends Span {
  readonly meeting: string;
  readonly sentence: number;
}

/** Places in sentences joined by sentence, by readout and place in it. */
export function joinPlaces({ orderOf }: ChangeContext, places: readonly Place[]): SentencePlace[] {
  const joined = new Map<string, { meeting: string; sentence: number; spans: Span[] }>();
  for (const { meeting, sentence, start, end } of places) {
    const key = `${meeting} ${sentence}`;
    const known = joined.get(key);
    const span = { start, end };
    if (!known) joined.set(key, { meeting, sentence, spans: [span] });
    else if (!known.spans.some((other) => other.start === start && other.end === end)) known.spans.push(span);
  }
  const order = (meeting: string): number => orderOf.get(meeting) ?? 0;
  return [...joined.values()]
    .map((place) => ({ ...place, spans: place.spans.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => order(a.meeting) - order(b.meeting) || a.sentence - b.sentence);
}

export interface FindingParts {
  readonly change: Change;
  /** What the finding is known by, beside its kind and its counterparts. */
  readonly name: string;
  readonly series: readonly Series[];
  readonly places: readonly Place[];
  readonly moments: readonly Moment[];
  readonly families?: readonly string[];
  readonly substance: number;
  readonly support: number;
}

/** A finding with its id, the counterparts of its series and its score. The id stays as long as name and series do. */
export function createFinding(context: ChangeContext, { change, name, series, places, moments, families = [], substance, support }: FindingParts): Finding {
  const joined = joinPlaces(context, places);
  const parties = [...new Set(series.flatMap((one) => one.parties))];
  return {
    id: `${change.kind}-${hashText(`${name}/${series.map(({ key }) => key).join("+")}`)}`,
    change,
    parties,
    places: joined,
    moments,
    families,
    score: scoreFinding({
      kind: change.kind,
      substance,
      support,
      readouts: series.reduce((sum, { readouts }) => sum + readouts.length, 0),
      mostReadouts: context.mostReadouts,
      coded: shareCoded(joined, context.corpus.readoutById),
    }),
  };
}

/** What readouts say by date: those that `wordsOf` gives nothing for as absent. */
export const toMoments = (readouts: readonly Readout[], wordsOf: (readout: Readout) => { readonly words: readonly string[]; readonly side: number } | null): Moment[] =>
  readouts.map((readout) => {
    const found = wordsOf(readout);
    return { meeting: readout.id, words: found?.words ?? [], side: found?.side ?? null };
  });
