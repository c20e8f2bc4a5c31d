import { findQuery } from "#core/analysis/find-query.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Occurrence, PhraseFamily } from "#core/domain/dataset.ts";
import { writeFormula, writeWordings } from "#core/text/phrase-query.ts";

const keyOf = ({ meeting, sentence, start, end }: Occurrence): string => `${meeting} ${sentence} ${start} ${end}`;
const placesOf = (family: PhraseFamily): Occurrence[] => family.variants.flatMap(({ occurrences }) => occurrences);

const isSame = (family: PhraseFamily, occurrences: readonly Occurrence[]): boolean => {
  const places = placesOf(family);
  if (places.length !== occurrences.length) return false;
  const known = new Set(places.map(keyOf));
  return occurrences.every((occurrence) => known.has(keyOf(occurrence)));
};

/**
 * A family as a query: with its slots as alternatives (`writeFormula`) where that finds exactly the family's occurrences, else
 * the list of its wordings (`writeWordings`), which finds the same words wherever else they stand.
 */
export function familyToQuery(corpus: Corpus, family: PhraseFamily): string {
  const texts = family.variants.map(({ text }) => text);
  const formula = writeFormula(texts);
  const found = findQuery(corpus, formula);
  return found.kind === "found" && isSame(family, found.occurrences) ? formula : writeWordings(texts);
}

/** The family whose occurrences a query finds exactly, span for span; null where there is none. */
export function recogniseFamily(corpus: Corpus, source: string): PhraseFamily | null {
  const found = findQuery(corpus, source);
  if (found.kind === "error" || found.occurrences.length === 0) return null;
  return corpus.families.find((family) => isSame(family, found.occurrences)) ?? null;
}
