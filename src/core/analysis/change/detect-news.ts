import { alignContextOf } from "#core/analysis/align/align-context.ts";
import { alignReadouts } from "#core/analysis/align/align-readouts.ts";
import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { weighCount } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import { findTellingRuns } from "#core/analysis/change/telling-runs.ts";
import { classifyKey, describeWord } from "#core/analysis/word-classes.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { foldWord } from "#core/text/tokenise.ts";

/** Told more than these in a finding, the rest is left to the reader. */
const MOST_WORDS = 12;
const FEWEST_WORDS = 2;

const WORD_BREAK = /[^\p{L}\p{N}']+/u;

/** For each word of the readouts, its inflected forms as one, the place of the first that has it, written as one word or as two ("cyber security"). */
function findFirsts(readouts: readonly Readout[]): Map<string, number> {
  const words = readouts.map(({ sentences }) => foldWord(sentences.map(({ text }) => text).join(" ")).split(WORD_BREAK));
  const firstOfWord = new Map<string, number>();
  words.forEach((list, order) => {
    for (const word of list) if (!firstOfWord.has(word)) firstOfWord.set(word, order);
  });
  words.forEach((list, order) => {
    list.forEach((word, index) => {
      const compound = word + (list[index + 1] ?? "");
      if ((firstOfWord.get(compound) ?? -1) > order) firstOfWord.set(compound, order);
    });
  });
  const firstOf = new Map<string, number>();
  for (const [word, order] of firstOfWord) {
    const { key } = describeWord(word);
    firstOf.set(key, Math.min(order, firstOf.get(key) ?? order));
  }
  return firstOf;
}

function detectIn(context: ChangeContext, { readouts, ...series }: Series, firstOf: ReadonlyMap<string, number>): Finding[] {
  const [before, latest] = readouts.slice(-2);
  if (!before || !latest) return [];
  const order = context.orderOf.get(latest.id) ?? 0;
  const isNew = (key: string): boolean => (firstOf.get(key) ?? order) >= order && !classifyKey(key).isLight;
  const countNew = (keys: readonly string[]): number => keys.filter(isNew).length;
  const runs = latest.sentences.flatMap((sentence, index) => (index === 0 || sentence.topics.length === 0 ? [] : findTellingRuns(sentence).map((run) => ({ ...run, sentence: index }))));
  const fresh = runs.filter(({ keys }) => keys.some(isNew));
  if (fresh.length < FEWEST_WORDS) return [];
  const { groups, groupOfB } = alignReadouts(alignContextOf(context.corpus), { readout: before.id, sentences: before.sentences }, { readout: latest.id, sentences: latest.sentences });
  const found = fresh.filter(({ sentence }) => groups[groupOfB[sentence] ?? -1]?.kind === "new");
  const words = [...new Map(found.toSorted((a, b) => countNew(b.keys) - countNew(a.keys)).map(({ text }) => [foldWord(text), text])).values()].slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return [];
  return [
    createFinding(context, {
      change: { kind: "news", words, meeting: latest.id },
      name: latest.id,
      series: [{ ...series, readouts }],
      places: found.filter(({ text }) => words.includes(text)).map(({ sentence, start, end }) => ({ meeting: latest.id, sentence, start, end })),
      moments: toMoments(readouts, ({ id }) => (id === latest.id ? { words, side: 0 } : null)),
      substance: 0.9,
      support: weighCount(words.length) * weighCount(readouts.length - 1),
    }),
  ];
}

/**
 * What the latest readout of a series has that is new: sentences on a topic to which none of the readout before answers, by the
 * alignment of the two, in the words of which no readout of the set before it has one.
 */
export function detectNews(context: ChangeContext): Finding[] {
  const firstOf = findFirsts(context.readouts);
  return context.series.flatMap((series) => detectIn(context, series, firstOf));
}
