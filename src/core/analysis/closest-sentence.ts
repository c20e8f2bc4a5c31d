import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { countWords } from "#core/analysis/readout-words.ts";
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

const keys = new Map<string, string>();

/** Inflected forms and spellings of a word as one; kept, since every word of every readout is asked for again and again. */
function keyOf(norm: string): string {
  const known = keys.get(norm);
  if (known !== undefined) return known;
  const key = inflectionKey(respellWord(norm));
  keys.set(norm, key);
  return key;
}

const frequencies = new WeakMap<readonly Readout[], ReadonlyMap<string, number>>();

/** In how many of some readouts each key stands; kept for the list of readouts. */
function countReadouts(readouts: readonly Readout[]): ReadonlyMap<string, number> {
  const known = frequencies.get(readouts);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const readout of readouts) {
    for (const key of new Set([...countWords(readout).keys()].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  frequencies.set(readouts, counts);
  return counts;
}

/**
 * The words of a family's wordings without function words, inflected forms as one, each with its weight ln(1 + n/df), the
 * inverse document frequency over the n readouts of which df have the word: what every readout says tells little.
 */
export function collectFamilyWords({ variants }: Pick<PhraseFamily, "variants">, readouts: readonly Readout[]): FamilyWords {
  const own = new Set(
    variants.flatMap(({ text }) =>
      tokenise(text)
        .filter(({ norm }) => !isFunctionWord(respellWord(norm)))
        .map(({ norm }) => keyOf(norm)),
    ),
  );
  const counts = countReadouts(readouts);
  return new Map([...own].map((key) => [key, Math.log(1 + readouts.length / Math.max(1, counts.get(key) ?? 0))]));
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
    const different = [...new Set(shared.map(({ norm }) => keyOf(norm)))];
    if (different.filter((key) => !classifyKey(key).isLight).length < FEWEST_TELLING) return;
    const weight = different.reduce((sum, key) => sum + (familyWords.get(key) ?? 0), 0);
    if (weight <= most) return;
    most = weight;
    best = { sentence, spans: shared.map(({ start, end }) => ({ start, end })) };
  });
  return best;
}
