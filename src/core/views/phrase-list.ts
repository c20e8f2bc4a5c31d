import { compareText } from "#core/domain/compare.ts";
import { normaliseText } from "#core/text/normalise.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { viewPhraseLanes, type PhraseRow } from "#core/views/phrase-lanes.ts";
import type { View, ViewOf } from "#core/views/view.ts";

export const PHRASE_SORTS = ["rank", "readouts", "first", "last"] as const;
export type PhraseSort = (typeof PHRASE_SORTS)[number];

export interface PhraseListOptions {
  /** Words to look for in labels and wordings; "" restricts nothing. */
  readonly find: string;
  readonly sort: PhraseSort;
}

/** Undated families stand after all others, whichever way the dates run. */
const COMPARE: Readonly<Record<PhraseSort, (a: PhraseRow, b: PhraseRow) => number>> = {
  rank: () => 0,
  readouts: (a, b) => b.readouts - a.readouts || b.hits - a.hits,
  first: (a, b) => compareText(b.family.first ?? "", a.family.first ?? ""),
  last: (a, b) => compareText(a.family.last ?? "9999", b.family.last ?? "9999"),
};

/** Normalised labels and wordings, kept for each family since every keystroke asks for all of them. */
const normalised = new WeakMap<PhraseFamily, readonly string[]>();

function normaliseFamily(family: PhraseFamily): readonly string[] {
  const known = normalised.get(family);
  if (known) return known;
  const texts = [...new Set([family.label, ...family.variants.map(({ text }) => text)].map(normaliseText))];
  normalised.set(family, texts);
  return texts;
}

/** True where the text stands in the label or in a wording, in any case and spelling, also as a part of a word. */
export function hasWords(family: PhraseFamily, find: string): boolean {
  const wanted = normaliseText(find);
  if (wanted === "") return find.trim() === "";
  return normaliseFamily(family).some((text) => text.includes(wanted));
}

/**
 * Families that stand in the selection and match `find`. `rank` is the dataset's order, best first; `readouts` most readouts
 * first; `first` the newest first (what came up); `last` the longest unseen first (what went). Ties keep the rank.
 */
export const viewPhraseList: ViewOf<PhraseRow, PhraseListOptions> = (corpus, filter, { find, sort }): View<PhraseRow> => {
  const view = viewPhraseLanes(corpus, filter, undefined);
  return { ...view, rows: view.rows.filter(({ family }) => hasWords(family, find)).sort(COMPARE[sort]) };
};
