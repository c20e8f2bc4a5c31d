import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";
import { tokenise } from "#core/text/tokenise.ts";

export interface ClosestSentence {
  /** Index in the readout, from 0. */
  readonly sentence: number;
  /** The words that it shares with the family. */
  readonly spans: readonly Span[];
}

/** One shared word says nothing. */
const FEWEST_SHARED = 2;

const keyOf = (norm: string): string => inflectionKey(respellWord(norm));

/** The words of a family's wordings without function words, inflected forms as one. */
export const collectFamilyWords = ({ variants }: Pick<PhraseFamily, "variants">): ReadonlySet<string> =>
  new Set(
    variants.flatMap(({ text }) =>
      tokenise(text)
        .filter(({ norm }) => !isFunctionWord(norm))
        .map(({ norm }) => keyOf(norm)),
    ),
  );

/**
 * The sentence of a readout that shares the most different words with a family, the first of several. It is where to look for
 * what is said in the family's place, and no more: words in common are not the same statement. null where no sentence shares
 * two words.
 */
export function findClosestSentence(readout: Readout, familyWords: ReadonlySet<string>): ClosestSentence | null {
  let best: ClosestSentence | null = null;
  let most = FEWEST_SHARED - 1;
  readout.sentences.forEach(({ text }, sentence) => {
    const shared = tokenise(text).filter(({ norm }) => familyWords.has(keyOf(norm)));
    const count = new Set(shared.map(({ norm }) => keyOf(norm))).size;
    if (count <= most) return;
    most = count;
    best = { sentence, spans: shared.map(({ start, end }) => ({ start, end })) };
  });
  return best;
}
