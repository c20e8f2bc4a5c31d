import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";

export const PHRASE_CHANGES = ["reworded", "new", "absent", "kept"] as const;
export type PhraseChangeKind = (typeof PHRASE_CHANGES)[number];

/** A wording of a family in one text, and the first sentence that has it. */
export interface PhrasePlace {
  readonly wording: string;
  readonly sentence: number;
}

/** What became of a family from one text to the other. */
export interface PhraseChange {
  readonly family: PhraseFamily;
  readonly kind: PhraseChangeKind;
  /** Where it stands; of a reworded one, in a wording that the other text has not, if there is one. */
  readonly a: PhrasePlace | null;
  readonly b: PhrasePlace | null;
}

/** The wordings of a family in one text, in the order of the text. */
const listPlaces = ({ variants }: PhraseFamily, readout: string): PhrasePlace[] =>
  variants
    .map(({ text, occurrences }) => ({ wording: text, sentence: Math.min(...occurrences.filter(({ meeting }) => meeting === readout).map(({ sentence }) => sentence)) }))
    .filter(({ sentence }) => Number.isFinite(sentence))
    .sort((x, y) => x.sentence - y.sentence);

function compareFamily(family: PhraseFamily, inA: readonly PhrasePlace[], inB: readonly PhrasePlace[]): PhraseChange | null {
  const [firstA = null, firstB = null] = [inA[0], inB[0]];
  if (firstA === null && firstB === null) return null;
  if (firstA === null) return { family, kind: "new", a: null, b: firstB };
  if (firstB === null) return { family, kind: "absent", a: firstA, b: null };
  const lacking = (from: readonly PhrasePlace[], other: readonly PhrasePlace[]) => from.find(({ wording }) => !other.some((place) => place.wording === wording));
  const [ownA, ownB] = [lacking(inA, inB), lacking(inB, inA)];
  if (ownA === undefined && ownB === undefined) return { family, kind: "kept", a: firstA, b: firstB };
  return { family, kind: "reworded", a: ownA ?? firstA, b: ownB ?? firstB };
}

/**
 * The phrase families that either text has: kept in the same wordings, reworded, only in the second, only in the first.
 * Kind by kind, in the order of the text. null where a text is not the counted account of its readout, since phrases are
 * known of those alone.
 */
export function comparePhrases(corpus: Corpus, a: ComparedText, b: ComparedText): PhraseChange[] | null {
  if (a.account !== 1 || b.account !== 1) return null;
  const changes = corpus.families.flatMap((family) => compareFamily(family, listPlaces(family, a.readout.id), listPlaces(family, b.readout.id)) ?? []);
  const placeOf = (change: PhraseChange): number => (change.b ?? change.a)?.sentence ?? 0;
  return changes.sort((x, y) => PHRASE_CHANGES.indexOf(x.kind) - PHRASE_CHANGES.indexOf(y.kind) || placeOf(x) - placeOf(y));
}
