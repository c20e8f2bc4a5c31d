import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { findPresence, weighLoss } from "#core/analysis/change/presence.ts";
import { weighCount } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Readout } from "#core/domain/corpus.ts";

/** A verb is a habit where it opens so many sentences in a readout that has it, on average. */
const HABIT = 2;
/** A readout with fewer statements may lack any verb by chance. */
const FEWEST_STATEMENTS = 6;
/** A drafting habit tells less than words of substance. */
const SUBSTANCE = 0.9;

function detectIn(context: ChangeContext, series: Series): Finding[] {
  const readouts = series.readouts.filter(({ sentences }) => sentences.reduce((sum, { statements }) => sum + statements.length, 0) >= FEWEST_STATEMENTS);
  const places = new Map<string, { meeting: string; sentence: number; start: number; end: number }[]>();
  for (const { id, sentences } of readouts) {
    sentences.forEach(({ statements }, sentence) => {
      for (const { verb, negated, start, end } of statements) if (!negated) places.set(verb, [...(places.get(verb) ?? []), { meeting: id, sentence, start, end }]);
    });
  }
  return [...places].flatMap(([verb, found]) => {
    const countIn = ({ id }: Readout): number => new Set(found.filter(({ meeting }) => meeting === id).map(({ sentence }) => sentence)).size;
    const presence = findPresence(readouts, (readout) => countIn(readout) > 0);
    if (!presence || presence.after.length === 0 || presence.having.length < 2 || presence.between.length > 0) return [];
    const counts = presence.having.map(countIn);
    if (counts.reduce((sum, count) => sum + count, 0) < HABIT * counts.length) return [];
    return [
      createFinding(context, {
        change: { kind: "verb-gone", verb, counts, last: presence.having.at(-1)?.id ?? "", missing: presence.after.length },
        name: verb,
        series: [series],
        places: found,
        moments: toMoments(readouts, (readout) => (countIn(readout) > 0 ? { words: [verb], side: 0 } : null)),
        substance: SUBSTANCE,
        support: weighCount(presence.having.length) * weighLoss(presence.having, presence.span, presence.after),
      }),
    ];
  });
}

/** Verbs of reporting that every readout of a series used more than once on average, up to one, and none since. */
export const detectVerbHabits = (context: ChangeContext): Finding[] => context.series.flatMap((series) => (series.readouts.length < 3 ? [] : detectIn(context, series)));
