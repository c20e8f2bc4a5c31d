import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { chooseFormula } from "#core/analysis/change/choose-formula.ts";
import { isNameOnly } from "#core/analysis/change/is-name-only.ts";
import { occurrencesIn, type FamilyTrace } from "#core/analysis/change/family-trace.ts";
import type { Finding, SpokenStep } from "#core/analysis/change/finding.ts";
import { findGoverning, isAtOneRemove, voiceOf } from "#core/analysis/change/governing-statement.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import { strengthOf } from "#core/analysis/statements/strength-of.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { standIn } from "#core/analysis/change/stand-in.ts";
import { shortenQuote } from "#core/text/quote.ts";

/** One occurrence of a formula with who says it and how. */
interface Said extends SpokenStep {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strength: number;
  readonly verbSpan: { readonly start: number; readonly end: number };
  /** The verb takes a stand on the formula itself rather than on a clause that has it. */
  readonly isStand: boolean;
}

const LONGEST_STEP = 110;
/** Below this rung of the ladder a verb only reports or stresses; from here on it opposes, refuses or condemns. */
const TELLING_RUNG = 6;
/** Between a verb and its object: "severely condemned the raids", not "stating that these are raids". */
const CLAUSE = /\bthat\b|[;:]/iu;

function readSaid(context: ChangeContext, trace: FamilyTrace, readout: Readout): Said[] {
  const { home } = context.corpus.manifest;
  return (trace.byMeeting.get(readout.id) ?? []).flatMap((occurrence) => {
    const sentence = readout.sentences[occurrence.sentence];
    const statement = sentence && findGoverning(sentence, occurrence);
    const voice = statement && voiceOf(statement, readout, home);
    if (!sentence || !statement || !voice) return [];
    const strength = strengthOf(statement, context.ladder);
    const isBefore = statement.start < occurrence.start;
    const [from, to] = isBefore ? [statement.start, occurrence.start] : [occurrence.end, statement.end];
    return [
      {
        meeting: readout.id,
        sentence: occurrence.sentence,
        start: occurrence.start,
        end: occurrence.end,
        text: occurrence.text,
        voice,
        isAtOneRemove: isAtOneRemove(sentence, statement, occurrence, [home, ...readout.meeting.counterparts]),
        verb: sentence.text.slice(statement.start, statement.end),
        words: shortenQuote(sentence.text.slice(from, to).trim(), LONGEST_STEP),
        strength,
        verbSpan: { start: statement.start, end: statement.end },
        isStand: strength >= TELLING_RUNG && !(isBefore && CLAUSE.test(sentence.text.slice(statement.end, occurrence.start))),
      },
    ];
  });
}

const toStep = ({ meeting, words, verb, voice, isAtOneRemove: atOneRemove }: Said): SpokenStep => ({ meeting, words, verb, voice, isAtOneRemove: atOneRemove });

const voiceKey = ({ voice, isAtOneRemove: atOneRemove }: SpokenStep): string => `${voice}${atOneRemove ? "/" : ""}`;

interface Case {
  readonly trace: FamilyTrace;
  readonly series: Series;
  readonly said: readonly Said[];
}

/** Of several occurrences in a readout the first; of those that the same speaker says, the first on which a stand is taken. */
function chooseSteps(said: readonly Said[]): Said[] {
  const byMeeting = new Map<string, Said>();
  for (const one of said) {
    const known = byMeeting.get(one.meeting);
    if (!known || (one.isStand && !known.isStand && voiceKey(one) === voiceKey(known))) byMeeting.set(one.meeting, one);
  }
  return [...byMeeting.values()];
}

function partsOf({ trace, series, said }: Case) {
  const formula = chooseFormula(said);
  const steps = chooseSteps(said);
  const keys = [...new Set(steps.map((step) => voiceKey(step)))];
  return {
    formula,
    steps,
    name: trace.family.id,
    series: [series],
    places: said.flatMap(({ meeting, sentence, start, end, verbSpan }) => [
      { meeting, sentence, ...verbSpan },
      { meeting, sentence, start, end },
    ]),
    moments: toMoments(series.readouts, ({ id }) => {
      const here = said.filter(({ meeting }) => meeting === id);
      const [first] = here;
      return first === undefined ? null : { words: here.map(({ verb }) => verb), side: keys.indexOf(voiceKey(first)) };
    }),
    families: [trace.family.id],
    substance: weighWords(formula.words, series.parties),
  };
}

/** A formula must name so much of a matter that it can be said by itself; a name stands in what is said, and nobody says it. */
const LEAST_SUBSTANCE = 0.75;

/** Readouts of the series since the last that has the formula; 0 where one of them has its words in another family. */
function countSilent({ trace, series: { readouts } }: Case): number {
  const silent = readouts.slice(readouts.findLastIndex(({ id }) => trace.byMeeting.has(id)) + 1);
  return standIn(silent, occurrencesIn(trace, readouts).map(({ text }) => text)) ? 0 : silent.length;
}

/** A formula that is said by both, then by one side alone, or the other way round, or at one remove. */
function detectSpeaker(context: ChangeContext, found: Case): Finding[] {
  const { formula, steps, ...parts } = partsOf(found);
  const turns = steps.slice(1).filter((step, index) => voiceKey(step) !== voiceKey(steps[index] ?? step)).length;
  // Who comes back takes turns, and nothing has changed.
  if (turns === 0 || turns >= new Set(steps.map(voiceKey)).size) return [];
  const silent = countSilent(found);
  const change = { kind: "speaker", ...formula, steps: steps.map(toStep), missing: silent } as const;
  // Words that are gone once their speaker has changed have changed once more.
  const changes = turns + Math.min(1, silent);
  return [createFinding(context, { ...parts, change, support: weighCount(changes + 1) * weighCount(steps.length) })];
}

/** Rungs between the weakest and the strongest verb that make a change as plain as it gets, or all that are left above the weakest. */
const PLAIN_RISE = 3;
const TOP_RUNG = 7;

/** A formula that the same speaker says with a stronger or weaker verb than at first. */
function detectVerb(context: ChangeContext, found: Case): Finding[] {
  const { formula, steps, ...parts } = partsOf(found);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || new Set(steps.map(voiceKey)).size > 1) return [];
  const rise = last.strength - first.strength;
  const isSteady = steps.slice(1).every((step, index) => (step.strength - (steps[index]?.strength ?? 0)) * rise >= 0);
  if (rise === 0 || !isSteady || Math.max(first.strength, last.strength) < TELLING_RUNG) return [];
  const change = { kind: "verb", ...formula, steps: steps.map(toStep), isStronger: rise > 0 } as const;
  const plain = Math.max(1, Math.min(PLAIN_RISE, TOP_RUNG - Math.min(first.strength, last.strength)));
  const support = weighCount(steps.length) * (0.5 + 0.5 * Math.min(1, Math.abs(rise) / plain));
  return [createFinding(context, { ...parts, change, support })];
}

/**
 * Formulae of which the speaker or the strength of the verb changes with one counterpart. Who speaks is the actor of the statement
 * under which the formula stands, strength its rung on the ladder of verbs; of several occurrences in a readout the
 * first counts, or the first on which the same speaker takes a stand.
 */
export const detectVoices = (context: ChangeContext, traces: readonly FamilyTrace[]): Finding[] =>
  traces.flatMap((trace) =>
    trace.series.flatMap((series) => {
      const said = series.readouts.flatMap((readout) => readSaid(context, trace, readout));
      const found = { trace, series, said };
      const isMatter = weighWords(trace.family.label, series.parties) >= LEAST_SUBSTANCE && !isNameOnly(trace, context.corpus.readoutById);
      return !isMatter || new Set(said.map(({ meeting }) => meeting)).size < 2 ? [] : [...detectSpeaker(context, found), ...detectVerb(context, found)];
    }),
  );
