import { adoptMatches, draftFamily, type FamilyDraft } from "#core/analysis/draft-families.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";

/** Families that share this much of the places of the smaller … */
const SHARED_PLACES = 0.5;
/** … and differ in weight by no more, about one word, are one formula; */
const SAME_WEIGHT = 1.5;
/** so is a shorter one that hardly stands by itself. */
const NEARLY_ALL_PLACES = 0.7;

/** The families that hold each word of the corpus. */
function indexPlaces(families: readonly FamilyDraft[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  families.forEach((family, index) => {
    for (const { from, to } of family.matches) {
      for (let at = from; at < to; at++) holders.set(at, [...(holders.get(at) ?? []), index]);
    }
  });
  return holders;
}

/** How many places of a family overlap with places of each other family by half of their words or more. */
function countShared(family: FamilyDraft, index: number, holders: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const { from, to } of family.matches) {
    const words = new Map<number, number>();
    for (let at = from; at < to; at++) {
      for (const other of holders.get(at) ?? []) if (other !== index) words.set(other, (words.get(other) ?? 0) + 1);
    }
    for (const [other, count] of words) if (2 * count >= to - from) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return shared;
}

/**
 * Joins families that turned out to be one formula when their slots were filled: a family most of whose places an
 * earlier family of about the same length has as well gives it the rest of its places.
 */
export function mergeFamilies(corpus: PhraseCorpus, families: readonly FamilyDraft[]): FamilyDraft[] {
  const holders = indexPlaces(families);
  const merged: (FamilyDraft | null)[] = [...families];
  /** Where a family went, or itself. */
  const home = families.map((_family, index) => index);
  families.forEach((family, index) => {
    const shared = [...countShared(family, index, holders)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other, count] of shared) {
      const target = home[other] ?? other;
      const host = merged[target];
      if (!host || target >= index || count < SHARED_PLACES * family.matches.length) continue;
      const isAlike = Math.abs(host.weight - family.weight) <= SAME_WEIGHT;
      const isWithin = count >= NEARLY_ALL_PLACES * family.matches.length;
      if (!isAlike && !isWithin) continue;
      const adopted = adoptMatches(corpus, host, family, family.matches, isWithin);
      if (!adopted) continue;
      const matches = [...host.matches, ...adopted].sort((a, b) => a.from - b.from);
      merged[target] = draftFamily(corpus, host.pattern, matches);
      merged[index] = null;
      home[index] = target;
      return;
    }
  });
  return merged.filter((family) => family !== null);
}
