import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";

export const PHRASE_CHANGES = ["reworded", "new", "absent", "kept"] as const;
export type PhraseChangeKind = (typeof PHRASE_CHANGES)[number];

/** Where a family stands in one text, and in which words. */
export interface PhrasePlace {
  /** The first sentence that has it. */
  readonly sentence: number;
  /** Its different wordings there, in the order of the family. */
  readonly wordings: readonly string[];
}

/** What became of a family from one text to the other. */
export interface PhraseChange {
  readonly family: PhraseFamily;
  readonly kind: PhraseChangeKind;
  readonly a: PhrasePlace | null;
  readonly b: PhrasePlace | null;
}

function placeFamily({ variants }: PhraseFamily, readout: string): PhrasePlace | null {
  const here = variants.map(({ text, occurrences }) => ({ text, sentences: occurrences.filter(({ meeting }) => meeting === readout).map(({ sentence }) => sentence) }));
  const present = here.filter(({ sentences }) => sentences.length > 0);
  if (present.length === 0) return null;
  return { sentence: Math.min(...present.flatMap(({ sentences }) => sentences)), wordings: present.map(({ text }) => text) };
}

const kindOf = (a: PhrasePlace | null, b: PhrasePlace | null): PhraseChangeKind => {
  if (a === null) return "new";
  if (b === null) return "absent";
  return a.wordings.join("\n") === b.wordings.join("\n") ? "kept" : "reworded";
};

/**
 * The phrase families that either text has: kept in the same wordings, reworded, only in the second, only in the first.
 * Kind by kind, in the order of the text. null where a text is not the counted account of its readout, since phrases are
 * known of those alone, and for two accounts of one meeting.
 */
export function comparePhrases(corpus: Corpus, a: ComparedText, b: ComparedText): PhraseChange[] | null {
  if (a.account !== 1 || b.account !== 1) return null;
  const changes = corpus.families.flatMap((family): PhraseChange[] => {
    const [inA, inB] = [placeFamily(family, a.readout.id), placeFamily(family, b.readout.id)];
    return inA === null && inB === null ? [] : [{ family, kind: kindOf(inA, inB), a: inA, b: inB }];
  });
  const placeOf = (change: PhraseChange): number => (change.b ?? change.a)?.sentence ?? 0;
  return changes.sort((x, y) => PHRASE_CHANGES.indexOf(x.kind) - PHRASE_CHANGES.indexOf(y.kind) || placeOf(x) - placeOf(y));
}
