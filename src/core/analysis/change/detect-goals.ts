import { createFinding, listSeriesOf, poolReadouts, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { chooseWords } from "#core/analysis/change/family-trace.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Span } from "#core/domain/span.ts";
import { ABSOLUTE_WORDS, END_STATE_ENDING, END_STATE_NOUNS, NO_END_STATES } from "#core/taxonomy/resolve-words.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

/** An end state that a sentence names: "complete denuclearization of North Korea". */
interface Goal extends Span {
  readonly meeting: string;
  readonly sentence: number;
  readonly text: string;
  /** Key of its noun. */
  readonly head: string;
  /** Telling words of what it is the end of, by key. */
  readonly object: ReadonlySet<string>;
}

/** Words after the noun that may say what it is the end of. */
const OBJECT_REACH = 12;

const isEndState = (norm: string): boolean => END_STATE_NOUNS.has(norm) || (norm.length > 6 && END_STATE_ENDING.test(norm) && !NO_END_STATES.has(norm));

function readObject(tokens: readonly Token[], from: number): Set<string> {
  if (tokens[from]?.norm !== "of" && tokens[from]?.norm !== "in") return new Set();
  return new Set(tokens.slice(from + 1, from + OBJECT_REACH).filter(({ norm }) => !isFunctionWord(norm)).map(({ norm }) => inflectionKey(norm)));
}

/** The end states of a sentence: a run of absolute adjectives, then a noun of an end state. */
function findGoals(text: string): Omit<Goal, "meeting" | "sentence">[] {
  const tokens = tokenise(text);
  const goals: Omit<Goal, "meeting" | "sentence">[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first || !ABSOLUTE_WORDS.has(first.norm)) continue;
    let to = at + 1;
    while (ABSOLUTE_WORDS.has(tokens[to]?.norm ?? "") || (tokens[to]?.norm === "and" && ABSOLUTE_WORDS.has(tokens[to + 1]?.norm ?? ""))) to += 1;
    const head = tokens[to];
    if (head && isEndState(head.norm)) {
      goals.push({ start: first.start, end: head.end, text: text.slice(first.start, head.end), head: inflectionKey(head.norm), object: readObject(tokens, to + 1) });
    }
    at = to;
  }
  return goals;
}

const collectGoals = (readouts: readonly Readout[]): Map<string, Goal[]> => {
  const byTopic = new Map<string, Goal[]>();
  for (const { id: meeting, sentences } of readouts) {
    sentences.forEach(({ text, topics }, sentence) => {
      if (topics.length === 0) return;
      for (const goal of findGoals(text)) {
        for (const topic of new Set(topics.map(({ id }) => id))) byTopic.set(topic, [...(byTopic.get(topic) ?? []), { ...goal, meeting, sentence }]);
      }
    });
  }
  return byTopic;
};

const sharesObject = (a: readonly Goal[], b: readonly Goal[]): boolean => a.some(({ object }) => b.some((other) => [...object].some((key) => other.object.has(key))));

/**
 * End states that give way to another: sentences of one topic name an end state of the same thing by another noun, first the one
 * and later only the other, with one counterpart at least that has both, and one of them in two readouts or more. How many later
 * readouts with those counterparts speak of the topic and name none of the two is counted.
 */
export function detectGoals(context: ChangeContext): Finding[] {
  const order = (goal: Goal | undefined): number => context.orderOf.get(goal?.meeting ?? "") ?? -1;
  const findings: Finding[] = [];
  for (const [topic, goals] of collectGoals(context.readouts)) {
    const heads = [...new Set(goals.map(({ head }) => head))];
    const byHead = new Map(heads.map((head) => [head, goals.filter((goal) => goal.head === head)]));
    for (const [fromHead, from] of byHead) {
      for (const [toHead, to] of byHead) {
        if (fromHead === toHead || order(from.at(-1)) >= order(to[0]) || !sharesObject(from, to)) continue;
        const [fromMeetings, toMeetings] = [from, to].map((side) => new Set(side.map(({ meeting }) => meeting)));
        if (!fromMeetings || !toMeetings || fromMeetings.size + toMeetings.size < 3) continue;
        const toSeries = new Set(listSeriesOf(context, toMeetings));
        const shared = listSeriesOf(context, fromMeetings).filter((series) => toSeries.has(series));
        if (shared.length === 0) continue;
        const series = listSeriesOf(context, [...fromMeetings, ...toMeetings]);
        const readouts = poolReadouts(context, series);
        const last = readouts.findLastIndex(({ id }) => toMeetings.has(id));
        const silent = readouts.slice(last + 1).filter(({ sentences }) => sentences.some(({ topics }) => topics.some(({ id }) => id === topic)));
        const places = [...from, ...to];
        const [oldWords, newWords] = [chooseWords(from), chooseWords(to)];
        findings.push(
          createFinding(context, {
            change: { kind: "goal", from: oldWords, to: newWords, topic, missing: silent.length },
            name: `${fromHead}>${toHead}`,
            series,
            places,
            moments: toMoments(readouts, ({ id }) => {
              const words = places.filter(({ meeting }) => meeting === id).map(({ text }) => text);
              return words.length === 0 ? null : { words, side: toMeetings.has(id) ? 1 : 0 };
            }),
            substance: Math.max(0.8, weighWords(`${oldWords} ${newWords}`, [])),
            support: Math.max(weighCount(fromMeetings.size), weighCount(toMeetings.size)) * weighCount(Math.min(fromMeetings.size, toMeetings.size) + silent.length / 2),
          }),
        );
      }
    }
  }
  return findings;
}
