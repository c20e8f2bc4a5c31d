import type { AlignSettings } from "#core/analysis/align/align-settings.ts";
import type { SentenceFacts } from "#core/analysis/align/describe-sentences.ts";
import { findCandidates, placeApart, type SentencePair } from "#core/analysis/align/find-candidates.ts";
import { compareText } from "#core/domain/compare.ts";
import { compareSentences, type Similarity } from "#core/analysis/align/sentence-similarity.ts";

/** Two sentences, how alike they are, and what that is worth. */
export interface ScoredPair extends SentencePair {
  readonly similarity: Similarity;
  /** Words in common, partly by their order. */
  readonly wording: number;
  readonly score: number;
}

/** `same`: word for word; `words`: by their words; `place`: by a shared topic, between two pairs that stand next to each other. */
export type PairBasis = "same" | "words" | "place";

export interface ChosenPair extends ScoredPair {
  readonly basis: PairBasis;
}

const SAME: Similarity = { words: 1, order: 1, contained: 1, topics: 1, families: 1 };

function scorePair(a: readonly SentenceFacts[], b: readonly SentenceFacts[], pair: SentencePair, settings: AlignSettings): ScoredPair[] {
  const [first, second] = [a[pair.a], b[pair.b]];
  if (first === undefined || second === undefined) return [];
  const similarity = compareSentences(first, second);
  const areOfOtherTopics = similarity.topics === 0 && similarity.families === 0 && first.topics.size > 0 && second.topics.size > 0;
  const wording = settings.anyOrder * similarity.words + (1 - settings.anyOrder) * similarity.order;
  const score =
    wording +
    settings.topics * similarity.topics +
    settings.families * similarity.families -
    (areOfOtherTopics ? settings.otherTopics : 0) +
    settings.place * (1 - placeApart(pair, a.length, b.length)) +
    (pair.a === 0 && pair.b === 0 ? settings.opening : 0);
  return [{ ...pair, similarity, wording, score }];
}

/** Best first; ties are settled by what reads the same either way round. */
const byScore = (a: readonly SentenceFacts[], b: readonly SentenceFacts[]) => {
  const apart = (pair: SentencePair): number => placeApart(pair, a.length, b.length);
  const words = (pair: SentencePair): string => [a[pair.a]?.wording ?? "", b[pair.b]?.wording ?? ""].sort(compareText).join("\n");
  return (x: ScoredPair, y: ScoredPair): number =>
    y.score - x.score || apart(x) - apart(y) || x.a + x.b - (y.a + y.b) || compareText(words(x), words(y)) || x.a - y.a;
};

/** Sentences of the same words: the first with the first, the second with the second. Sentences without words stay alone. */
export function pairSame(a: readonly SentenceFacts[], b: readonly SentenceFacts[]): ChosenPair[] {
  const places = new Map<string, number[]>();
  b.forEach(({ wording }, index) => places.set(wording, [...(places.get(wording) ?? []), index]));
  const used = new Map<string, number>();
  return a.flatMap(({ wording }, index) => {
    const nth = used.get(wording) ?? 0;
    const other = wording === "" ? undefined : places.get(wording)?.[nth];
    if (other === undefined) return [];
    used.set(wording, nth + 1);
    return { a: index, b: other, similarity: SAME, wording: 1, score: 2, basis: "same" as const };
  });
}

/** All pairs that are worth looking at, scored, best first. */
export const scorePairs = (a: readonly SentenceFacts[], b: readonly SentenceFacts[], settings: AlignSettings): ScoredPair[] =>
  findCandidates(a, b)
    .flatMap((pair) => scorePair(a, b, pair, settings))
    .sort(byScore(a, b));
