import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { normaliseText } from "#core/text/normalise.ts";

/**
 * The family that a link means: the one with that id, else the best one of which a wording is the same when normalised, so that
 * links outlive a rebuild that names the family differently. null where neither is there.
 */
export function findFamily(corpus: Corpus, ref: string): PhraseFamily | null {
  const known = corpus.familyById.get(ref);
  if (known) return known;
  const wording = normaliseText(ref);
  if (wording === "") return null;
  return corpus.families.find(({ variants }) => variants.some(({ text }) => normaliseText(text) === wording)) ?? null;
}
