import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { weighCount } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { CEREMONY_WORDS, COLLECTIVE_ACTORS, TITLES } from "#core/taxonomy/ceremony.ts";
import { foldWord, tokenise, type Token } from "#core/text/tokenise.ts";

interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** With a capital, or letters and figures together ("MQ-9"). */
const isNamed = (text: string, { start, end }: Token): boolean => /^\p{Lu}/u.test(text.slice(start, end));
const isSkipped = ({ norm }: Token): boolean => TITLES.has(norm) || COLLECTIVE_ACTORS.has(norm) || CEREMONY_WORDS.has(norm) || /^[a-z]$/u.test(norm);
/** Only these may stand between two words of one name. */
const JOINT = /^(?:[ -]|’s | of | and | for )$/u;

/** Names of things: runs of two words with capitals or more, and abbreviations; persons, places and parties that the dataset knows are left out, and so is the first word of a sentence. */
function findNames({ text, entities }: Sentence): Name[] {
  const known = entities.filter(({ kind }) => kind !== "organisation");
  const tokens = tokenise(text).filter(
    (token, index) =>
      index > 0 && isNamed(text, token) && !isSkipped(token) && !isFunctionWord(token.norm) && !known.some(({ start, end }) => token.start < end && token.end > start),
  );
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && JOINT.test(text.slice(last.end, token.start))) run.push(token);
    else runs.push([token]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const end = last.end + (/^(?:-?[\p{L}\p{N}]+)*/u.exec(text.slice(last.end))?.[0].length ?? 0);
    const name = text.slice(first.start, end);
    const isAbbreviation = run.length === 1 && /^\p{Lu}{2,}/u.test(name);
    return run.length > 1 || isAbbreviation ? [{ text: name, start: first.start, end }] : [];
  });
}

/** Named more than these in a finding, the rest is left to the reader. */
const MOST_NAMES = 8;
const FEWEST_NAMES = 2;

interface Vocabulary {
  /** The place of the first readout that has a word, in lower case. */
  readonly firstOf: ReadonlyMap<string, number>;
  /** The readouts' words in lower case. */
  readonly texts: readonly string[];
}

const WORD_BREAK = /[^\p{L}\p{N}]+/u;

function readVocabulary(readouts: readonly Readout[]): Vocabulary {
  const firstOf = new Map<string, number>();
  const texts = readouts.map(({ sentences }, order) => {
    const text = sentences.map((sentence) => sentence.text).join(" ").toLowerCase();
    for (const word of text.split(WORD_BREAK)) if (!firstOf.has(word)) firstOf.set(word, order);
    return text;
  });
  return { firstOf, texts };
}

/** Does no readout before the one at `order` have the name? One word that none has settles it without reading them. */
function isNew({ firstOf, texts }: Vocabulary, name: string, order: number): boolean {
  const lower = name.toLowerCase();
  const from = Math.max(...lower.split(WORD_BREAK).map((word) => firstOf.get(word) ?? Infinity));
  return from >= order || !texts.slice(from, order).some((text) => text.includes(lower));
}

function detectIn(context: ChangeContext, series: Series, vocabulary: Vocabulary): Finding[] {
  const latest = series.readouts.at(-1);
  if (!latest || series.readouts.length < 2) return [];
  const order = context.orderOf.get(latest.id) ?? 0;
  const found = latest.sentences.flatMap((sentence, index) =>
    (index === 0 ? [] : findNames(sentence)).filter(({ text }) => isNew(vocabulary, text, order)).map((name) => ({ ...name, meeting: latest.id, sentence: index })),
  );
  const names = [...new Map(found.map((name) => [foldWord(name.text), name.text])).values()].slice(0, MOST_NAMES);
  if (names.length < FEWEST_NAMES) return [];
  return [
    createFinding(context, {
      change: { kind: "names", names, meeting: latest.id, of: order + 1 },
      name: latest.id,
      series: [series],
      places: found.filter(({ text }) => names.includes(text)),
      moments: toMoments(series.readouts, ({ id }) => (id === latest.id ? { words: names, side: 0 } : null)),
      substance: 0.8,
      support: weighCount(names.length) * weighCount(series.readouts.length - 1),
    }),
  ];
}

/** Names of plans, bodies, treaties and equipment in the latest readout of a series that no earlier readout of the set has. */
export function detectNames(context: ChangeContext): Finding[] {
  const vocabulary = readVocabulary(context.readouts);
  return context.series.flatMap((series) => detectIn(context, series, vocabulary));
}
