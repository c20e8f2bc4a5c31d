import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { chooseWords, type FamilyTrace, type TracedOccurrence } from "#core/analysis/change/family-trace.ts";
import { nameFormula } from "#core/analysis/change/name-formula.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { EVERYWHERE } from "#core/taxonomy/resolve-words.ts";

/** Where a formula is said to hold: "in the Indo-Pacific region". */
interface Scope extends Span {
  readonly meeting: string;
  readonly sentence: number;
  readonly text: string;
  readonly places: ReadonlySet<string>;
  readonly occurrence: TracedOccurrence;
}

/** Not further than this after the formula: what comes later belongs to something else. */
const REACH = 60;
const CLAUSE_END = /[,;:]|\.(?:\s|$)|\b(?:that|which|who|cannot|can|will|would|is|are|was|were|to|for|by|as well as|and (?:that|the|they|their|will|[a-z]+ed))\b/u;
const PREPOSITION = /\b(?:in|across|throughout|around|over|anywhere)\s/u;

function findScope({ text, entities }: Sentence, occurrence: TracedOccurrence): Scope[] {
  const rest = text.slice(occurrence.end);
  const end = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const clause = rest.slice(0, end);
  const at = PREPOSITION.exec(clause)?.index ?? -1;
  if (at < 0 || at > REACH) return [];
  const words = clause.slice(at).replace(/(?:\s+(?:and|or|with|of))?\s*$/u, "");
  const start = occurrence.end + at;
  const span = { start, end: start + words.length };
  const places = new Set(entities.filter((entity) => entity.kind === "place" && entity.start >= span.start && entity.end <= span.end).map(({ id }) => id));
  if (EVERYWHERE.test(words)) places.add("*");
  return places.size === 0 ? [] : [{ ...span, meeting: occurrence.meeting, sentence: occurrence.sentence, text: words, places, occurrence }];
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((place) => b.has(place));

function detectIn(context: ChangeContext, trace: FamilyTrace, series: Series): Finding[] {
  const scopes = series.readouts.flatMap(({ id, sentences }) =>
    (trace.byMeeting.get(id) ?? []).flatMap((occurrence) => {
      const sentence = sentences[occurrence.sentence];
      return sentence ? findScope(sentence, occurrence) : [];
    }),
  );
  const steps = scopes.filter((scope, index) => {
    const before = scopes[index - 1];
    return before === undefined || (before.meeting !== scope.meeting && !isSame(before.places, scope.places));
  });
  const isBack = steps.some((step, index) => steps.slice(0, index).some((earlier) => isSame(earlier.places, step.places)));
  if (steps.length < 2 || isBack) return [];
  const words = nameFormula(trace.family.label) || chooseWords(steps.map(({ occurrence }) => occurrence));
  const readouts = new Set(scopes.map(({ meeting }) => meeting)).size;
  return [
    createFinding(context, {
      change: { kind: "scope", words, steps: steps.map(({ meeting, text }) => ({ meeting, words: text })) },
      name: trace.family.id,
      series: [series],
      places: scopes.flatMap((scope) => [scope.occurrence, scope]),
      moments: toMoments(series.readouts, ({ id }) => {
        const here = scopes.filter(({ meeting }) => meeting === id).map(({ text }) => text);
        return here.length === 0 ? null : { words: here, side: steps.findLastIndex(({ meeting }) => meeting === id) };
      }),
      families: [trace.family.id],
      substance: weighWords(`${words} ${steps.map(({ text }) => text).join(" ")}`, series.parties),
      support: weighCount(steps.length - 1) * weighCount(readouts),
    }),
  ];
}

/**
 * Formulae that are applied to other places by and by: right after the formula, before the clause ends, stands a preposition and
 * then a place that the dataset knows, or a word for everywhere; with one counterpart, from one readout to a later one, the
 * places are others, and none of them is back. Occurrences without a place say nothing about where.
 */
export const detectScopes = (context: ChangeContext, traces: readonly FamilyTrace[]): Finding[] =>
  traces.flatMap((trace) => trace.series.flatMap((series) => (series.readouts.length > 1 ? detectIn(context, trace, series) : [])));
