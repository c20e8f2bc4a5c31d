import { createFinding, poolReadouts, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { chooseFormula } from "#core/analysis/change/choose-formula.ts";
import { isNameOnly } from "#core/analysis/change/is-name-only.ts";
import { occurrencesIn, type FamilyTrace } from "#core/analysis/change/family-trace.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { findPresence, partiesOf, rateSilence, weighLoss, type Presence } from "#core/analysis/change/presence.ts";
import { weighHabit, weighWords } from "#core/analysis/change/score-finding.ts";
import { standIn } from "#core/analysis/change/stand-in.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Readout } from "#core/domain/corpus.ts";

/** From its first readout on, a formula that has come to stay is in three of four at least. */
const STAYS = 0.75;
/** While it is in use, a formula that can be missed is in every other readout at least. */
const USUAL = 0.5;

const has =
  ({ byMeeting }: FamilyTrace) =>
  ({ id }: Readout): boolean =>
    byMeeting.has(id);

function momentsOf(trace: FamilyTrace, readouts: readonly Readout[]) {
  return toMoments(readouts, ({ id }) => {
    const found = trace.byMeeting.get(id);
    return found ? { words: [...new Set(found.map(({ text }) => text))], side: 0 } : null;
  });
}

interface Case {
  readonly trace: FamilyTrace;
  readonly series: readonly Series[];
  readonly readouts: readonly Readout[];
  readonly presence: Presence;
}

const partsOf = ({ trace, series, readouts, presence: { having } }: Case) => {
  const places = occurrencesIn(trace, having);
  const parties = series.flatMap((one) => one.parties);
  const formula = chooseFormula(places);
  return {
    name: trace.family.id,
    series,
    places,
    formula,
    moments: momentsOf(trace, readouts),
    families: [trace.family.id],
    substance: weighWords(formula.words, parties),
  };
};

const isThere = ({ trace, presence }: Case, readouts: readonly Readout[]): boolean =>
  standIn(readouts, occurrencesIn(trace, presence.having).map(({ text }) => text));

const idOf = (readout: Readout | undefined): string => readout?.id ?? "";

/** A place or body may be named in passing, so that a name that comes up tells less; one that was always named is not left out in passing. */
const weighName = (context: ChangeContext, { trace }: Case): number => (isNameOnly(trace, context.corpus.readoutById) ? 0.7 : 1);

/** A formula that was not there, came, and is in the latest readout: only within one series, which alone shows that it was missing before. */
function detectEntry(context: ChangeContext, found: Case): Finding[] {
  const { having, before, span, after } = found.presence;
  if (before.length === 0 || after.length > 0 || having.length < 2 || having.length / span < STAYS || isThere(found, before)) return [];
  const { formula, ...parts } = partsOf(found);
  const support = weighHabit(having.length, found.readouts.length) * rateSilence(having, span, before) * weighName(context, found);
  const change = { kind: "entered", ...formula, first: idOf(having[0]), readouts: having.length, since: span, before: before.length } as const;
  return [createFinding(context, { ...parts, change, support })];
}

/** A formula that was in use, was missing, and is back in the latest readout. */
function detectReturn(context: ChangeContext, found: Case): Finding[] {
  const { having, span, after, lastGap } = found.presence;
  const gapEnd = found.readouts.findLastIndex((readout) => lastGap.includes(readout)) + 1;
  const earlier = having.filter((readout) => found.readouts.indexOf(readout) < gapEnd);
  const back = found.readouts[gapEnd];
  if (after.length > 0 || lastGap.length === 0 || earlier.length === 0 || !back || having.length / span < USUAL || isThere(found, lastGap)) return [];
  const { formula, ...parts } = partsOf(found);
  const support = weighHabit(having.length, found.readouts.length) * rateSilence(having, having.length, lastGap) * weighName(context, found);
  const change = { kind: "returned", ...formula, first: idOf(having[0]), missing: lastGap.length, back: back.id, readouts: having.length } as const;
  return [createFinding(context, { ...parts, change, support })];
}

/** A formula that was in use and is missing now. One silence is told as "not in the latest", more by their number. */
function detectLoss(context: ChangeContext, found: Case): Finding[] {
  const { having, span, after } = found.presence;
  if (after.length === 0 || having.length < 2 || having.length / span < USUAL || isThere(found, after)) return [];
  const { formula, ...parts } = partsOf(found);
  const support = weighHabit(having.length, found.readouts.length) * weighLoss(having, span, after);
  const change = { kind: "gone", ...formula, readouts: having.length, of: span, last: idOf(having.at(-1)), missing: after.length, missingWith: partiesOf(after), also: null } as const;
  return [createFinding(context, { ...parts, change, support })];
}

/**
 * Formulae that come, go and come back. Comings and returns are sought in each series; a loss in all series that have the formula
 * together, since two counterparts with whom it stood once each make a habit, else in each. Who never had it is not asked.
 */
export function detectComings(context: ChangeContext, traces: readonly FamilyTrace[]): Finding[] {
  return traces.flatMap((trace) => {
    const cases = trace.series.flatMap((series): Case[] => {
      const presence = findPresence(series.readouts, has(trace));
      return presence ? [{ trace, series: [series], readouts: series.readouts, presence }] : [];
    });
    const pooled = poolReadouts(context, trace.series);
    const presence = findPresence(pooled, has(trace));
    const together = presence && trace.series.length > 1 ? detectLoss(context, { trace, series: trace.series, readouts: pooled, presence }) : [];
    const losses = together.length > 0 ? together : cases.flatMap((one) => detectLoss(context, one));
    return [...losses, ...cases.flatMap((one) => [...detectEntry(context, one), ...detectReturn(context, one)])];
  });
}
