import type { SentenceFacts } from "#core/analysis/align/describe-sentences.ts";

/** How alike two sentences are, part by part; each from 0 to 1, the same either way round. */
export interface Similarity {
  /** Shared words, 2·common / (a + b) by weight (Dice), wherever they stand. */
  readonly words: number;
  /** The same of the words that are shared in the same order: the heaviest common subsequence. */
  readonly order: number;
  /** Shared words by the weight of the lighter sentence. */
  readonly contained: number;
  /** Shared topics by weight (Jaccard). */
  readonly topics: number;
  /** Shared phrase families by their words (Jaccard). */
  readonly families: number;
}

/** Words of shared families below which they say only a little ("peace and stability"). */
const FEWEST_FAMILY_WORDS = 8;

const weighCommon = (a: SentenceFacts, b: SentenceFacts): number => {
  let common = 0;
  for (const [key, { count, weight }] of a.bag) common += Math.min(count, b.bag.get(key)?.count ?? 0) * weight;
  return common;
};

/** Weight of the heaviest common subsequence of words; time |a|·|b|. */
function weighCommonSequence(a: SentenceFacts, b: SentenceFacts): number {
  let before = new Int32Array(b.keys.length + 1);
  let row = new Int32Array(b.keys.length + 1);
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i];
    const weight = a.weights[i] ?? 0;
    for (let j = 0; j < b.keys.length; j++) {
      const through = b.keys[j] === key ? (before[j] ?? 0) + weight : 0;
      row[j + 1] = Math.max(through, before[j + 1] ?? 0, row[j] ?? 0);
    }
    [before, row] = [row, before];
  }
  return before[b.keys.length] ?? 0;
}

/** Jaccard by weight; `least` is the least weight that both together are taken to have, so that little in common is no full share. */
function shareOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, least = 0): number {
  let common = 0;
  let all = 0;
  for (const [id, weight] of a) {
    const other = b.get(id);
    if (other !== undefined) common += Math.min(weight, other);
    all += Math.max(weight, other ?? 0);
  }
  for (const [id, weight] of b) if (!a.has(id)) all += weight;
  return common === 0 ? 0 : common / Math.max(all, least);
}

/** Compares two sentences. A sentence without words is like nothing. */
export function compareSentences(a: SentenceFacts, b: SentenceFacts): Similarity {
  const common = weighCommon(a, b);
  const both = a.weight + b.weight;
  return {
    words: both === 0 ? 0 : (2 * common) / both,
    order: both === 0 ? 0 : (2 * weighCommonSequence(a, b)) / both,
    contained: common === 0 ? 0 : common / Math.min(a.weight, b.weight),
    topics: shareOf(a.topics, b.topics),
    families: shareOf(a.families, b.families, FEWEST_FAMILY_WORDS),
  };
}
