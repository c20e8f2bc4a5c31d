import type { SentenceFacts } from "#core/analysis/align/describe-sentences.ts";

/** Sentence `a` of the first text and `b` of the second. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
}

/** So many of the likest are looked at closely for each sentence of either text. */
const LIKEST = 10;
/** Pairs that share less of their weight (Dice) are no candidates: no topic or phrase makes up for it. */
const LEAST_ALIKE = 0.12;
/** A word that more sentences hold finds none of them: it would make the work quadratic. */
const MOST_HOLDERS = 300;

interface Holder {
  readonly index: number;
  readonly count: number;
}

const listHolders = (facts: readonly SentenceFacts[]): Map<number, Holder[]> => {
  const holders = new Map<number, Holder[]>();
  facts.forEach(({ bag }, index) => {
    for (const [key, { count }] of bag) {
      const known = holders.get(key);
      if (known) known.push({ index, count });
      else holders.set(key, [{ index, count }]);
    }
  });
  return holders;
};

/** How far apart two sentences stand, each as a part of its text: 0 to 1. The end is at the same place in both. */
export const placeApart = ({ a, b }: SentencePair, sizeA: number, sizeB: number): number =>
  Math.abs((2 * a + 1) / (2 * sizeA) - (2 * b + 1) / (2 * sizeB));

interface Likeness {
  readonly index: number;
  readonly alike: number;
  readonly apart: number;
}

const isLiker = (x: Likeness, y: Likeness): boolean =>
  x.alike !== y.alike ? x.alike > y.alike : x.apart !== y.apart ? x.apart < y.apart : x.index < y.index;

/** Keeps the likest, best first. */
function keepLikest(kept: Likeness[], fresh: Likeness): void {
  const worst = kept[LIKEST - 1];
  if (worst !== undefined && !isLiker(fresh, worst)) return;
  let at = Math.min(kept.length, LIKEST - 1);
  for (let before = kept[at - 1]; before !== undefined && isLiker(fresh, before); before = kept[at - 1]) kept[at--] = before;
  kept[at] = fresh;
}

function findLikest(from: readonly SentenceFacts[], to: readonly SentenceFacts[]): [number, number][] {
  const holders = listHolders(to);
  const common = new Float64Array(to.length);
  return from.flatMap((facts, index) => {
    const touched: number[] = [];
    for (const [key, { count, weight }] of facts.bag) {
      const sentences = holders.get(key) ?? [];
      if (sentences.length > MOST_HOLDERS) continue;
      for (const { index: other, count: held } of sentences) {
        if (common[other] === 0) touched.push(other);
        common[other] = (common[other] ?? 0) + Math.min(count, held) * weight;
      }
    }
    const kept: Likeness[] = [];
    for (const other of touched) {
      const alike = (2 * (common[other] ?? 0)) / (facts.weight + (to[other]?.weight ?? 0));
      if (alike >= LEAST_ALIKE) keepLikest(kept, { index: other, alike, apart: placeApart({ a: index, b: other }, from.length, to.length) });
      common[other] = 0;
    }
    return kept.map(({ index: other }): [number, number] => [index, other]);
  });
}

/**
 * The pairs that are worth comparing: for each sentence of either text the ten of the other that share most of their
 * weight. The same pairs come out either way round. Time grows with the words and with how many sentences share one,
 * of which at most 300 count.
 */
export function findCandidates(a: readonly SentenceFacts[], b: readonly SentenceFacts[]): SentencePair[] {
  const seen = new Set<number>();
  const pairs: SentencePair[] = [];
  const add = (pair: SentencePair): void => {
    const id = pair.a * b.length + pair.b;
    if (seen.has(id)) return;
    seen.add(id);
    pairs.push(pair);
  };
  for (const [x, y] of findLikest(a, b)) add({ a: x, b: y });
  for (const [y, x] of findLikest(b, a)) add({ a: x, b: y });
  return pairs;
}
