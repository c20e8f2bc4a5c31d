import { createFinding, poolReadouts, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { countDays } from "#core/analysis/change/count-days.ts";
import { chooseWords, occurrencesIn, type FamilyTrace } from "#core/analysis/change/family-trace.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import { standIn } from "#core/analysis/change/stand-in.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** Readouts further apart than this are not of one drafting. */
const NEAR_DAYS = 45;
/** Formulae in common, and the share of the shorter readout that they make up, from which on two readouts are told of. */
const FEWEST_SHARED = 3;
const LEAST_SHARE = 0.25;
/** A formula that takes longer to reach another counterpart was not carried from one meeting to the next. */
const SPREAD_DAYS = 366;
const LEAST_SUBSTANCE = 0.5;

/** Share of a readout's words that lie in some families' occurrences, the sentence that opens it left out. */
function coverReadout({ id, sentences }: Readout, traces: readonly FamilyTrace[]): number {
  const spans = traces.flatMap(({ byMeeting }) => byMeeting.get(id) ?? []);
  let words = 0;
  let covered = 0;
  sentences.forEach(({ text }, index) => {
    if (index === 0) return;
    const here = spans.filter(({ sentence }) => sentence === index);
    for (const word of tokenise(text)) {
      words += 1;
      if (here.some(({ start, end }) => word.start >= start && word.end <= end)) covered += 1;
    }
  });
  return words === 0 ? 0 : covered / words;
}

interface Pair {
  readonly a: Readout;
  readonly b: Readout;
  readonly traces: readonly FamilyTrace[];
}

function listPairs(context: ChangeContext, traces: readonly FamilyTrace[]): Pair[] {
  const byReadout = new Map<string, FamilyTrace[]>();
  for (const trace of traces) {
    if (trace.series.length < 2) continue;
    for (const id of trace.byMeeting.keys()) byReadout.set(id, [...(byReadout.get(id) ?? []), trace]);
  }
  return context.readouts.flatMap((a, index) => {
    const pairs: Pair[] = [];
    for (const b of context.readouts.slice(index + 1)) {
      if (countDays(a.meeting.date ?? "", b.meeting.date ?? "") > NEAR_DAYS) break;
      if (a.meeting.counterparts.some((party) => b.meeting.counterparts.includes(party))) continue;
      const shared = (byReadout.get(a.id) ?? []).filter(({ byMeeting }) => byMeeting.has(b.id));
      if (shared.length >= FEWEST_SHARED) pairs.push({ a, b, traces: shared });
    }
    return pairs;
  });
}

/**
 * Readouts of different counterparts, at most 45 days apart, of which three formulae at least are the same and make up a quarter
 * of one. A readout is told of with the one that it has most in common with.
 */
export function detectTemplates(context: ChangeContext, traces: readonly FamilyTrace[]): Finding[] {
  const told = new Set<string>();
  return listPairs(context, traces)
    .map((pair) => ({ ...pair, share: Math.max(coverReadout(pair.a, pair.traces), coverReadout(pair.b, pair.traces)) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((x, y) => y.share - x.share)
    .flatMap(({ a, b, traces: shared, share }) => {
      if (told.has(a.id) || told.has(b.id)) return [];
      told.add(a.id).add(b.id);
      const readouts = [a, b];
      const series = readouts.flatMap(({ id }) => context.seriesOf.get(id) ?? []);
      const ranked = [...shared].sort((x, y) => y.family.score - x.family.score);
      const words = ranked.map((trace) => chooseWords(occurrencesIn(trace, readouts)));
      const days = countDays(a.meeting.date ?? "", b.meeting.date ?? "");
      return [
        createFinding(context, {
          change: { kind: "template", meetings: [a.id, b.id], days, words, share },
          name: `${a.id} ${b.id}`,
          series,
          places: shared.flatMap((trace) => occurrencesIn(trace, readouts)),
          moments: toMoments(readouts, ({ id }) => ({ words: ranked.map((trace) => chooseWords(occurrencesIn(trace, [{ id }]))), side: 0 })),
          families: shared.map(({ family }) => family.id),
          substance: weighWords(words.join(" "), series.flatMap(({ parties }) => parties)),
          support: Math.min(1, 1.5 * share) * weighCount(shared.length),
        }),
      ];
    });
}

/** One series after another by first readout that has the family, each a day later than the one before at least, and all within a year. */
function findRoute({ byMeeting, series }: FamilyTrace): { readonly readouts: readonly Readout[]; readonly series: readonly Series[] } {
  const firsts = series.flatMap((one) => one.readouts.find(({ id }) => byMeeting.has(id)) ?? []);
  const route: Readout[] = [];
  for (const readout of firsts) {
    const [begin, last] = [route[0], route.at(-1)];
    if (route.some(({ meeting }) => meeting.counterparts.join() === readout.meeting.counterparts.join())) continue;
    const days = last ? countDays(last.meeting.date ?? "", readout.meeting.date ?? "") : 1;
    if (begin && countDays(begin.meeting.date ?? "", readout.meeting.date ?? "") > SPREAD_DAYS) break;
    if (days > 0) route.push(readout);
  }
  return { readouts: route, series };
}

/**
 * Formulae that come up with one counterpart and then with others, those that took the same way together. Only the first readout
 * with each counterpart in this set is known, so that nothing is said of where a formula was coined.
 */
export function detectSpread(context: ChangeContext, traces: readonly FamilyTrace[]): Finding[] {
  const byRoute = new Map<string, { readonly readouts: readonly Readout[]; readonly traces: FamilyTrace[] }>();
  for (const trace of traces) {
    const { readouts } = findRoute(trace);
    if (readouts.length < 3 || weighWords(trace.family.label, []) < LEAST_SUBSTANCE) continue;
    const earlier = context.readouts.slice(0, context.orderOf.get(readouts[0]?.id ?? ""));
    if (standIn(earlier, occurrencesIn(trace, readouts).map(({ text }) => text))) continue;
    const key = readouts.map(({ id }) => id).join("~");
    const known = byRoute.get(key);
    if (known) known.traces.push(trace);
    else byRoute.set(key, { readouts, traces: [trace] });
  }
  return [...byRoute].map(([key, { readouts, traces: carried }]) => {
    const series = readouts.flatMap(({ id }) => context.seriesOf.get(id) ?? []);
    const first = readouts[0]?.meeting.date ?? "";
    const words = carried.map((trace) => chooseWords(occurrencesIn(trace, readouts)));
    const meetings = new Set(readouts.map(({ id }) => id));
    return createFinding(context, {
      change: { kind: "spread", words, route: readouts.map(({ id, meeting }) => ({ meeting: id, days: countDays(first, meeting.date ?? "") })) },
      name: key,
      series,
      places: carried.flatMap((trace) => occurrencesIn(trace, readouts)),
      moments: toMoments(poolReadouts(context, series), ({ id }) =>
        meetings.has(id) ? { words: carried.map((trace) => chooseWords(occurrencesIn(trace, [{ id }]))), side: 0 } : null,
      ),
      families: carried.map(({ family }) => family.id),
      substance: weighWords(words.join(" "), series.flatMap(({ parties }) => parties)),
      support: weighCount(carried.length) * weighCount(readouts.length),
    });
  });
}
