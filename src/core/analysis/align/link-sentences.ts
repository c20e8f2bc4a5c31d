import type { AlignSettings } from "#core/analysis/align/align-settings.ts";
import type { SentenceFacts } from "#core/analysis/align/describe-sentences.ts";
import type { SentencePair } from "#core/analysis/align/find-candidates.ts";
import { pairSame, scorePairs, type ChosenPair, type PairBasis, type ScoredPair } from "#core/analysis/align/score-pairs.ts";

type Side = "a" | "b";
const OTHER = { a: "b", b: "a" } as const;

/** Fewer words stand in any long sentence by chance. */
const FEWEST_WORDS_HELD = 6;

/** The links found so far, and with what each sentence is linked. */
class Links {
  readonly all: ChosenPair[] = [];
  /** Those that are no further part of a sentence: no two share one. */
  readonly leads: ChosenPair[] = [];
  private readonly partners = { a: new Map<number, number[]>(), b: new Map<number, number[]>() };

  add(pair: ChosenPair): void {
    this.all.push(pair);
    if (this.isFree(pair)) this.leads.push(pair);
    this.partners.a.set(pair.a, [...this.partnersOf("a", pair.a), pair.b]);
    this.partners.b.set(pair.b, [...this.partnersOf("b", pair.b), pair.a]);
  }

  partnersOf(side: Side, sentence: number): readonly number[] {
    return this.partners[side].get(sentence) ?? [];
  }

  isFree({ a, b }: SentencePair): boolean {
    return this.partnersOf("a", a).length === 0 && this.partnersOf("b", b).length === 0;
  }
}

/** Weight of the words that `part` shares with `whole`: all of them, and those that none of the `taken` sentences has. */
function weighShare(part: SentenceFacts, whole: SentenceFacts, taken: readonly SentenceFacts[]): { readonly all: number; readonly own: number } {
  let all = 0;
  let own = 0;
  for (const [key, { count, weight }] of part.bag) {
    const held = whole.bag.get(key)?.count ?? 0;
    const used = taken.reduce((sum, { bag }) => sum + (bag.get(key)?.count ?? 0), 0);
    all += Math.min(count, held) * weight;
    own += Math.min(count, Math.max(0, held - used)) * weight;
  }
  return { all, own };
}

/** Neighbouring anchors bound the gap in which a sentence stands: its number, from 0. */
function numberGaps(size: number, anchors: readonly number[]): Int32Array {
  const gaps = new Int32Array(size);
  const isAnchor = new Set(anchors);
  let gap = 0;
  for (let index = 0; index < size; index++) {
    if (isAnchor.has(index)) gap += 1;
    gaps[index] = gap;
  }
  return gaps;
}

/**
 * Links the sentences of two texts. One to one, best first: those of the same words, then those whose score reaches
 * `strong`; then further parts of a sentence that was split or joined, which are sentences without a link, most of whose
 * words stand in a linked sentence and are not accounted for by what that one is linked with; then, one to one again,
 * those that reach `pair`, and last those that share a topic and, by their words alone, reach `between` in the gap between two links that stand
 * next to each other in order (`findAnchors`). A sentence is split or takes part in a joining, never both.
 */
export function linkSentences(
  a: readonly SentenceFacts[],
  b: readonly SentenceFacts[],
  settings: AlignSettings,
  findAnchors: (pairs: readonly SentencePair[]) => readonly SentencePair[],
): ChosenPair[] {
  const links = new Links();
  const facts = { a, b };
  const same = pairSame(a, b);
  for (const pair of same) links.add(pair);
  const unchanged = { a: new Set(same.map((pair) => pair.a)), b: new Set(same.map((pair) => pair.b)) };
  const scored = scorePairs(a, b, settings).filter((pair) => !unchanged.a.has(pair.a) && !unchanged.b.has(pair.b));

  const choose = (basis: PairBasis, isEligible: (pair: ScoredPair) => boolean): void => {
    for (const pair of scored) if (links.isFree(pair) && isEligible(pair)) links.add({ ...pair, basis });
  };
  const isPart = (pair: ScoredPair, whole: Side): boolean => {
    const other = OTHER[whole];
    const partners = links.partnersOf(whole, pair[whole]);
    if (partners.length === 0 || links.partnersOf(other, pair[other]).length > 0) return false;
    if (partners.some((partner) => links.partnersOf(other, partner).length > 1)) return false;
    const [part, sentence] = [facts[other][pair[other]], facts[whole][pair[whole]]];
    if (part === undefined || sentence === undefined) return false;
    const share = weighShare(part, sentence, partners.flatMap((partner) => facts[other][partner] ?? []));
    return share.all >= settings.partContained * part.weight && share.own >= settings.partOwn * share.all;
  };
  const isNear = ({ a: x, b: y, score, similarity }: ScoredPair): boolean =>
    score >= settings.part ||
    (similarity.contained >= settings.partHeld && Math.min(a[x]?.keys.length ?? 0, b[y]?.keys.length ?? 0) >= FEWEST_WORDS_HELD);
  const attachParts = (): void => {
    for (const pair of scored) {
      if (isNear(pair) && (isPart(pair, "a") || isPart(pair, "b"))) links.add({ ...pair, basis: "words" });
    }
  };

  choose("words", ({ score }) => score >= settings.strong);
  attachParts();
  choose("words", ({ score }) => score >= settings.pair);
  attachParts();
  const anchors = findAnchors(links.leads);
  const gapsA = numberGaps(a.length, anchors.map((pair) => pair.a));
  const gapsB = numberGaps(b.length, anchors.map((pair) => pair.b));
  choose("place", ({ wording, similarity, ...pair }) => wording >= settings.between && similarity.topics > 0 && gapsA[pair.a] === gapsB[pair.b]);
  return links.all;
}
