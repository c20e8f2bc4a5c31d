import { createFinding, poolReadouts, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import { chooseWords, type FamilyTrace, type TracedOccurrence } from "#core/analysis/change/family-trace.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { standIn } from "#core/analysis/change/stand-in.ts";
import { weighCount, weighWords } from "#core/analysis/change/score-finding.ts";
import { isCountryName } from "#core/analysis/country-words.ts";
import { classifyKey, isFunctionWord } from "#core/analysis/word-classes.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";
import { findFillings } from "#core/text/slot-fillings.ts";
import { tokenise } from "#core/text/tokenise.ts";

interface Filled extends TracedOccurrence {
  /** What fills the slots, folded. */
  readonly choice: string;
  /** The filling in the wording, with the function words before it ("by force"). */
  readonly filling: string;
  readonly textBefore: string;
  readonly textAfter: string;
}

const keysOf = (text: string): string[] => tokenise(text).map(({ norm }) => inflectionKey(respellWord(norm)));

function readFilling(label: string, occurrence: TracedOccurrence): Filled[] {
  const fillings = findFillings(label, occurrence.variant);
  const [first, last] = [fillings[0], fillings.at(-1)];
  // The variant and the sentence have the same words; where the writing differs, so may the offsets, and the words are sought again.
  const inText = findFillings(label, occurrence.text);
  const [from, to] = [inText[0], inText.at(-1)];
  if (!first || !last || !from || !to) return [];
  const tokens = tokenise(occurrence.text.slice(0, from.start));
  const bound = tokens.slice(tokens.findLastIndex(({ norm }) => !isFunctionWord(norm)) + 1);
  const start = bound[0]?.start ?? from.start;
  return [
    {
      ...occurrence,
      choice: fillings.map(({ choice }) => keysOf(choice).join(" ")).join("/"),
      filling: occurrence.text.slice(start, to.end),
      textBefore: occurrence.text.slice(0, start).trim(),
      textAfter: occurrence.text.slice(to.end).trim(),
    },
  ];
}

/** The words that some texts end with, or begin with, all alike; at most five, and no function word at the outer edge. */
function shareEdge(texts: readonly string[], isEnd: boolean): string {
  const [first = "", ...others] = texts;
  const lists = [first, ...others].map((text) => tokenise(text));
  const at = (list: readonly { readonly norm: string }[], index: number) => (isEnd ? list.at(-1 - index) : list[index]);
  const keyAt = (list: readonly { readonly norm: string }[], index: number): string => inflectionKey(respellWord(at(list, index)?.norm ?? ""));
  let count = 0;
  while (count < 5 && lists.every((list) => at(list, count) !== undefined && keyAt(list, count) === keyAt(lists[0] ?? [], count))) count += 1;
  const tokens = lists[0] ?? [];
  const shared = isEnd ? tokens.slice(tokens.length - count) : tokens.slice(0, count);
  const isWord = ({ norm }: { readonly norm: string }) => !isFunctionWord(norm);
  const kept = isEnd ? shared.slice(shared.findIndex(isWord)) : shared.slice(0, shared.findLastIndex(isWord) + 1);
  const [from, to] = [kept[0], kept.at(-1)];
  return from && to && kept.some(isWord) ? first.slice(from.start, to.end) : "";
}

/** The words that tell, without which two fillings are one; a letter or two more or less in a long word is spelling. */
const tellingOf = (choice: string): string =>
  choice
    .split(/[ /]/u)
    .filter((word) => !isFunctionWord(word))
    .map((word) => (word.length > 8 ? word.slice(0, -3) : word))
    .join(" ");

const isName = (text: string): boolean => tokenise(text).some(({ norm }) => isCountryName(norm.replace(/'s$/u, "")));

const weighFilling = (text: string): number =>
  Math.max(0, ...tokenise(text).filter(({ norm }) => !isFunctionWord(norm)).map(({ norm }) => classifyKey(inflectionKey(respellWord(norm))).weight));

interface Side {
  readonly choice: string;
  readonly having: readonly Readout[];
  readonly filled: readonly Filled[];
}

const listSides = (readouts: readonly Readout[], filledIn: (id: string) => readonly Filled[]): Side[] => {
  const choices = [...new Set(readouts.flatMap(({ id }) => filledIn(id).map(({ choice }) => choice)))];
  return choices.map((choice) => ({
    choice,
    having: readouts.filter(({ id }) => filledIn(id).some((one) => one.choice === choice)),
    filled: readouts.flatMap(({ id }) => filledIn(id).filter((one) => one.choice === choice)),
  }));
};

function besideOf(filled: readonly Filled[]): { readonly beside: string; readonly isBesideBefore: boolean } {
  const before = shareEdge(filled.map(({ textBefore }) => textBefore), true);
  const after = shareEdge(filled.map(({ textAfter }) => textAfter), false);
  return before === "" ? { beside: after, isBesideBefore: false } : { beside: before, isBesideBefore: true };
}

const sameWords = (a: string, b: string): boolean => a.split(" ").sort().join(" ") === b.split(" ").sort().join(" ");

function describeChange(from: Side, to: Side) {
  const words = { from: chooseWords(from.filled.map(({ filling }) => ({ text: filling }))), to: chooseWords(to.filled.map(({ filling }) => ({ text: filling }))) };
  const { beside, isBesideBefore } = besideOf([...from.filled, ...to.filled]);
  if (!sameWords(from.choice, to.choice)) return { kind: "reworded", ...words, beside, isBesideBefore } as const;
  return { kind: "reordered", ...words, beside, meeting: to.having[0]?.id ?? "" } as const;
}

interface Pair {
  readonly from: Side;
  readonly to: Side;
  readonly support: number;
}

/** The two fillings of which one comes to an end before the other begins, in one series at least, with the most readouts on both sides. */
function choosePair(context: ChangeContext, sides: readonly Side[]): Pair | null {
  const order = (readout: Readout | undefined): number => context.orderOf.get(readout?.id ?? "") ?? -1;
  const seriesOf = (side: Side) => new Set(side.having.map(({ id }) => context.seriesOf.get(id)));
  const pairs = sides.flatMap((from) =>
    sides.flatMap((to): Pair[] => {
      if (from === to || order(from.having.at(-1)) >= order(to.having[0]) || tellingOf(from.choice) === tellingOf(to.choice) || isName(from.choice) || isName(to.choice)) return [];
      const isInOneSeries = [...seriesOf(from)].some((series) => seriesOf(to).has(series));
      const weight = Math.min(weighFilling(from.choice), weighFilling(to.choice));
      return isInOneSeries && weight > 0 ? [{ from, to, support: weighCount(from.having.length) * weighCount(to.having.length) * weight }] : [];
    }),
  );
  return pairs.reduce<Pair | null>((best, pair) => (best === null || pair.support > best.support ? pair : best), null);
}

/** One readout turns the words of a formula round that all others keep. */
function chooseTurn(sides: readonly Side[]): Pair | null {
  for (const from of sides) {
    for (const to of sides) {
      const isTurn = from !== to && to.having.length === 1 && from.having.length > 1 && sameWords(from.choice, to.choice);
      if (isTurn) return { from, to, support: weighCount(from.having.length) * 0.5 };
    }
  }
  return null;
}

/**
 * Formulae of which one wording gives way to another: no readout that is compared has the old one after the first that has the
 * new. Fillings that are names of countries change with the counterpart and say nothing; those of function words alone are
 * spelling; general words of diplomatic work ("strengthen", "reinforce") count for less.
 */
export function detectRewording(context: ChangeContext, traces: readonly FamilyTrace[]): Finding[] {
  return traces.flatMap((trace) => {
    const { family, byMeeting, series } = trace;
    if (!family.label.includes("{")) return [];
    const filled = new Map([...byMeeting].map(([meeting, found]) => [meeting, found.flatMap((one) => readFilling(family.label, one))]));
    const filledIn = (id: string): readonly Filled[] => filled.get(id) ?? [];
    const tryReadouts = (readouts: readonly Readout[], of: typeof series): Finding[] => {
      const sides = listSides(readouts, filledIn);
      const pair = choosePair(context, sides) ?? chooseTurn(sides);
      if (!pair) return [];
      const later = readouts.slice(readouts.findIndex(({ id }) => id === pair.to.having[0]?.id));
      if (pair.to.having.length > 0 && !sameWords(pair.from.choice, pair.to.choice) && standIn(later, pair.from.filled.map(({ text }) => text))) return [];
      const change = describeChange(pair.from, pair.to);
      const places = [...pair.from.filled, ...pair.to.filled];
      const meetings = new Set(places.map(({ meeting }) => meeting));
      const concerned = of.filter((one) => one.readouts.some(({ id }) => meetings.has(id)));
      const moments = toMoments(poolReadouts(context, concerned), ({ id }) => {
        const [old, fresh] = [pair.from, pair.to].map((side) => side.filled.filter(({ meeting }) => meeting === id).map(({ filling }) => filling));
        if ((old?.length ?? 0) + (fresh?.length ?? 0) === 0) return null;
        return { words: [...(old ?? []), ...(fresh ?? [])], side: (fresh?.length ?? 0) > 0 ? 1 : 0 };
      });
      const substance = weighWords(`${change.beside} ${change.from} ${change.to} ${chooseWords(places)}`, concerned.flatMap(({ parties }) => parties));
      return [createFinding(context, { change, name: family.id, series: concerned, places, moments, families: [family.id], substance, support: pair.support })];
    };
    const together = tryReadouts(poolReadouts(context, series), series);
    return together.length > 0 || series.length === 1 ? together : series.flatMap((one) => tryReadouts(one.readouts, [one]));
  });
}
