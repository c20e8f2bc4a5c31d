import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { classifyKey, isFunctionWord } from "#core/analysis/word-classes.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";
import { tokenise } from "#core/text/tokenise.ts";

export interface ClosestSentence {
  /** Index in the readout, from 0. */
  readonly sentence: number;
  /** The words that it shares with the family. */
  readonly spans: readonly Span[];
}

/** How rare the words of a family are, by key: the words that may be shared. */
export type FamilyWords = ReadonlyMap<string, number>;

/** One shared word says nothing, nor do general words of work ("strengthen", "cooperation"). */
const FEWEST_TELLING = 2;

const keyOf = (norm: string): string => inflectionKey(respellWord(norm));

/**
 * The words of a family's wordings without function words, inflected forms as one, each with its weight ln(1 + n/df), the
 * inverse document frequency over the n readouts of which df have the word: what every readout says tells little.
 */
export function collectFamilyWords({ variants }: Pick<PhraseFamily, "variants">, readouts: readonly Readout[]): FamilyWords {
  const keys = new Set(
    variants.flatMap(({ text }) =>
      tokenise(text)
        .filter(({ norm }) => !isFunctionWord(respellWord(norm)))
        .map(({ norm }) => keyOf(norm)),
    ),
  );
  const counts = new Map([...keys].map((key) => [key, 0]));
  for (const { sentences } of readouts) {
    const here = new Set(sentences.flatMap(({ text }) => tokenise(text).map(({ norm }) => keyOf(norm))));
    for (const key of keys) if (here.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].map(([key, count]) => [key, Math.log(1 + readouts.length / Math.max(1, count))]));
}

/**
 * The sentence of a readout whose different words in common with a family weigh most, the first of equals. It is where to
 * look for what is said in the family's place, and no more: words in common are not the same statement. null where no
 * sentence shares two telling words.
 */
export function findClosestSentence(readout: Readout, familyWords: FamilyWords): ClosestSentence | null {
  let best: ClosestSentence | null = null;
  let most = 0;
  readout.sentences.forEach(({ text }, sentence) => {
    const shared = tokenise(text).filter(({ norm }) => familyWords.has(keyOf(norm)));
    const keys = [...new Set(shared.map(({ norm }) => keyOf(norm)))];
    if (keys.filter((key) => !classifyKey(key).isLight).length < FEWEST_TELLING) return;
    const weight = keys.reduce((sum, key) => sum + (familyWords.get(key) ?? 0), 0);
    if (weight <= most) return;
    most = weight;
    best = { sentence, spans: shared.map(({ start, end }) => ({ start, end })) };
  });
  return best;
}
