import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import type { Finding, SpokenStep } from "#core/analysis/change/finding.ts";
import { voiceOf } from "#core/analysis/change/governing-statement.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import { findStrongWords, type StrongWords } from "#core/analysis/change/strong-words.ts";
import { strengthOf } from "#core/analysis/statements/strength-of.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Sentence } from "#core/domain/dataset.ts";

type Statement = Sentence["statements"][number];

/** On the ladder of verbs from 1 to 7: from here on a statement refuses, opposes or condemns. */
const STRONG_RUNG = 6;
/** Strong words that stand once tell something only where others could have had them. */
const FEWEST_READOUTS = 3;

/** What a statement says strongly: the judging words after its verb and before the next statement, else the verb. */
function quoteStatement({ text, statements }: Sentence, statement: Statement): string {
  const next = statements.filter(({ start }) => start > statement.start).reduce((least, { start }) => Math.min(least, start), text.length);
  const strong = findStrongWords(text).find(({ start, end }) => start >= statement.start && end <= next);
  return strong?.text ?? text.slice(statement.start, statement.end);
}

/** Sentences in which one side alone opposes or condemns more strongly than both do together. */
function detectSplits(context: ChangeContext, series: Series, readout: Readout): Finding[] {
  const { home } = context.corpus.manifest;
  const strength = (statement: Statement): number => strengthOf(statement, context.ladder);
  return readout.sentences.flatMap((sentence, index) => {
    const { statements } = sentence;
    const together = statements.filter(({ actor }) => actor === "joint").reduce<Statement | null>((best, one) => (best === null || strength(one) > strength(best) ? one : best), null);
    const [alone] = statements.filter((one) => one.actor !== "joint" && strength(one) >= STRONG_RUNG && together !== null && strength(one) > strength(together));
    const voice = alone && voiceOf(alone, readout, home);
    if (!alone || !together || !voice) return [];
    const step = (statement: Statement, who: string): SpokenStep => ({
      meeting: readout.id,
      words: quoteStatement(sentence, statement),
      verb: sentence.text.slice(statement.start, statement.end),
      voice: who,
      isAtOneRemove: false,
    });
    const [one, both] = [step(alone, voice), step(together, "joint")];
    const at = sentence.text.indexOf(one.words, alone.start);
    return [
      createFinding(context, {
        change: { kind: "split", alone: one, together: both },
        name: `${readout.id} ${index}`,
        series: [series],
        places: [
          { meeting: readout.id, sentence: index, start: at, end: at + one.words.length },
          { meeting: readout.id, sentence: index, start: together.start, end: together.end },
        ],
        moments: toMoments(series.readouts, ({ id }) => (id === readout.id ? { words: [one.words, both.words], side: 0 } : null)),
        substance: 1,
        support: 0.6,
      }),
    ];
  });
}

interface Strong {
  readonly readout: Readout;
  readonly sentence: number;
  readonly words: readonly StrongWords[];
}

/** Sentences with judging words that no other readout of the series has. */
function detectOnce(context: ChangeContext, series: Series): Finding[] {
  if (series.readouts.length < FEWEST_READOUTS) return [];
  const found = series.readouts.flatMap((readout) =>
    readout.sentences.flatMap(({ text }, sentence): Strong[] => {
      const words = findStrongWords(text);
      return words.length === 0 ? [] : [{ readout, sentence, words }];
    }),
  );
  const readoutsOf = new Map<string, Set<string>>();
  for (const { readout, words } of found) {
    for (const { key } of words) readoutsOf.set(key, (readoutsOf.get(key) ?? new Set()).add(readout.id));
  }
  return found.flatMap(({ readout, sentence, words }) => {
    const once = words.filter(({ key }) => readoutsOf.get(key)?.size === 1);
    const topic = readout.sentences[sentence]?.topics[0]?.id;
    if (once.length === 0 || topic === undefined) return [];
    const leaning = words.filter(({ isIntensified }) => isIntensified).length;
    return [
      createFinding(context, {
        change: { kind: "strong", words: once.map(({ text }) => text), topic, meeting: readout.id, of: series.readouts.length },
        name: `${readout.id} ${sentence}`,
        series: [series],
        places: once.map(({ start, end }) => ({ meeting: readout.id, sentence, start, end })),
        moments: toMoments(series.readouts, ({ id }) => (id === readout.id ? { words: once.map(({ text }) => text), side: 0 } : null)),
        substance: Math.max(0.6, weighWords(once.map(({ text }) => text).join(" "), series.parties)),
        support: weighCount(words.length + leaning) * weighCount(series.readouts.length - 1),
      }),
    ];
  });
}

/** Where something is condemned, refused or opposed by one side alone, or with words that stand in one readout of a series only. */
export const detectStrength = (context: ChangeContext): Finding[] =>
  context.series.flatMap((series) => [...series.readouts.flatMap((readout) => detectSplits(context, series, readout)), ...detectOnce(context, series)]);
