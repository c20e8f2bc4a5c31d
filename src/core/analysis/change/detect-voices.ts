import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { chooseFormula } from "#core/analysis/change/choose-formula.ts";
import { isNameOnly } from "#core/analysis/change/is-name-only.ts";
import type { FamilyTrace } from "#core/analysis/change/family-trace.ts";
import type { Finding, SpokenStep } from "#core/analysis/change/finding.ts";
import { findGoverning, isAtOneRemove, voiceOf } from "#core/analysis/change/governing-statement.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { shortenQuote } from "#core/text/quote.ts";

/** One occurrence of a formula with who says it and how. */
interface Said extends SpokenStep {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strength: number;
  readonly verbSpan: { readonly start: number; readonly end: number };
}

const LONGEST_STEP = 110;

function readSaid(context: ChangeContext, trace: FamilyTrace, readout: Readout): Said[] {
  const { home } = context.corpus.manifest;
  return (trace.byMeeting.get(readout.id) ?? []).flatMap((occurrence) => {
    const sentence = readout.sentences[occurrence.sentence];
    const statement = sentence && findGoverning(sentence, occurrence);
    const voice = statement && voiceOf(statement, readout, home);
    if (!sentence || !statement || !voice) return [];
    const [from, to] = statement.start < occurrence.start ? [statement.start, occurrence.start] : [occurrence.end, statement.end];
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
        strength: statement.strength,
        verbSpan: { start: statement.start, end: statement.end },
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

function partsOf({ trace, series, said }: Case) {
  const formula = chooseFormula(said);
  const steps = said.filter((one, index) => index === 0 || said[index - 1]?.meeting !== one.meeting);
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

/** Below this rung of the ladder a verb only reports or stresses; from here on it opposes, refuses or condemns. */
const TELLING_RUNG = 6;
/** A formula must name so much of a matter that it can be said by itself; a name stands in what is said, and nobody says it. */
const LEAST_SUBSTANCE = 0.75;

/** A formula that is said by both, then by one side alone, or the other way round, or at one remove. */
function detectSpeaker(context: ChangeContext, found: Case): Finding[] {
  const { formula, steps, ...parts } = partsOf(found);
  const turns = steps.slice(1).filter((step, index) => voiceKey(step) !== voiceKey(steps[index] ?? step)).length;
  // Who comes back takes turns, and nothing has changed.
  if (turns === 0 || turns >= new Set(steps.map(voiceKey)).size) return [];
  const change = { kind: "speaker", ...formula, steps: steps.map(toStep) } as const;
  return [createFinding(context, { ...parts, change, support: weighCount(turns + 1) * weighCount(steps.length) })];
}

/** Rungs between the weakest and the strongest verb that make a change as plain as it gets. */
const PLAIN_RISE = 3;

/** A formula that the same speaker says with a stronger or weaker verb than at first. */
function detectVerb(context: ChangeContext, found: Case): Finding[] {
  const { formula, steps, ...parts } = partsOf(found);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || new Set(steps.map(voiceKey)).size > 1) return [];
  const rise = last.strength - first.strength;
  const isSteady = steps.slice(1).every((step, index) => (step.strength - (steps[index]?.strength ?? 0)) * rise >= 0);
  if (rise === 0 || !isSteady || Math.max(first.strength, last.strength) < TELLING_RUNG) return [];
  const change = { kind: "verb", ...formula, steps: steps.map(toStep), isStronger: rise > 0 } as const;
  const support = weighCount(steps.length) * (0.5 + 0.5 * Math.min(1, Math.abs(rise) / PLAIN_RISE));
  return [createFinding(context, { ...parts, change, support })];
}

/**
 * Formulae of which the speaker or the strength of the verb changes with one counterpart. Who speaks is the actor of the statement
 * under which the formula stands, strength its rung on the ladder of verbs; of several occurrences in a readout the first counts.
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
