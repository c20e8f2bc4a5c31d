import { classifyKey, isFunctionWord } from "#core/analysis/word-classes.ts";
import type { ChangeKind } from "#core/analysis/change/finding.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { countryByCode } from "#core/taxonomy/countries.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";
import { tokenise } from "#core/text/tokenise.ts";

/**
 * What a change of a kind is worth before its evidence is weighed. Words that are replaced say more than words that are missing,
 * since the writer had the old ones before him; who says it, and of what, says more than that it is said again; habits of
 * drafting (a template, an order of words, a verb of reporting) come last.
 */
const WORTH: Readonly<Record<ChangeKind, number>> = {
  reworded: 1,
  goal: 0.95,
  speaker: 0.85,
  scope: 0.9,
  split: 0.9,
  entered: 0.85,
  gone: 0.8,
  applied: 0.75,
  verb: 0.7,
  strong: 0.7,
  "topic-entered": 0.85,
  "topic-gone": 0.6,
  returned: 0.6,
  template: 0.7,
  news: 0.65,
  names: 0.55,
  spread: 0.55,
  "verb-gone": 0.6,
  reordered: 0.4,
};

/** A half for one readout, three quarters for two, …: each further one adds half of what was lacking. */
export const weighCount = (count: number): number => 1 - 0.5 ** count;

/** A series of so many readouts is the measure for what is a habit. */
const SHORT_SERIES = 4;

/**
 * How much of a habit some words are that stand in `having` of `all` readouts: as `weighCount`, where in longer series than four
 * each counts √(4/all), since the longer a series is, the more words come twice by chance.
 */
export const weighHabit = (having: number, all: number): number => weighCount(having * Math.sqrt(SHORT_SERIES / Math.max(SHORT_SERIES, all)));

const namesOf = (parties: readonly string[]): ReadonlySet<string> =>
  new Set(
    parties.flatMap((code) => {
      const country = countryByCode(code);
      return country ? [country.name, ...country.aliases].flatMap((name) => tokenise(name).map(({ norm }) => norm)) : [];
    }),
  );

const namesByParties = new Map<string, ReadonlySet<string>>();

/**
 * How much of a matter some words name, 0 to 1: the sum of the weights of their different words over 4, at most 1. Function words
 * and the names of the parties weigh nothing, general words of diplomatic work 0.4, other words 1.
 */
export function weighWords(text: string, parties: readonly string[]): number {
  const cacheKey = parties.join("~");
  const names = namesByParties.get(cacheKey) ?? namesOf(parties);
  namesByParties.set(cacheKey, names);
  const keys = new Set(
    tokenise(text)
      .map(({ norm }) => respellWord(norm))
      .filter((norm) => !isFunctionWord(norm) && !names.has(norm.replace(/'s$/u, "")))
      .map(inflectionKey),
  );
  return Math.min(1, [...keys].reduce((sum, key) => sum + classifyKey(key).weight, 0) / 4);
}

export interface ScoreParts {
  readonly kind: ChangeKind;
  /** How much its words name, 0 to 1. */
  readonly substance: number;
  /** How well the readouts on its sides bear it out, 0 to 1. */
  readonly support: number;
  /** How many readouts its counterparts have, and the most that one has. */
  readonly readouts: number;
  readonly mostReadouts: number;
  /** Share of its sentences that speak of a topic of the codebook. */
  readonly coded: number;
}

/**
 * worth × (¼ + ¾·substance) × support × counterpart × coding: counterpart is ln(1 + n)/ln(1 + n of the largest), between 0.4 and 1;
 * coding is ½ + ½·(share of its sentences that have a topic), since what no topic claims is mostly frame. All parts lie between
 * 0 and 1, and so does the score; it orders findings and means nothing beyond that.
 */
export function scoreFinding({ kind, substance, support, readouts, mostReadouts, coded }: ScoreParts): number {
  const counterpart = Math.min(1, Math.max(0.4, Math.log(1 + readouts) / Math.log(1 + Math.max(mostReadouts, 1))));
  return WORTH[kind] * (0.25 + 0.75 * substance) * support * counterpart * (0.5 + 0.5 * coded);
}

/** Share of some sentences that have a topic; 1 for none. */
export function shareCoded(places: readonly { readonly meeting: string; readonly sentence: number }[], readoutById: ReadonlyMap<string, Readout>): number {
  if (places.length === 0) return 1;
  const coded = places.filter(({ meeting, sentence }) => (readoutById.get(meeting)?.sentences[sentence]?.topics.length ?? 0) > 0);
  return coded.length / places.length;
}
