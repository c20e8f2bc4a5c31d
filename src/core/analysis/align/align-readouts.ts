import type { AlignContext } from "#core/analysis/align/align-context.ts";
import { ALIGN_SETTINGS, type AlignSettings } from "#core/analysis/align/align-settings.ts";
import { describeSentences, type SentenceFacts, type TextToAlign } from "#core/analysis/align/describe-sentences.ts";
import type { SentencePair } from "#core/analysis/align/find-candidates.ts";
import { findLongestRun } from "#core/analysis/align/longest-run.ts";
import { linkSentences } from "#core/analysis/align/link-sentences.ts";
import type { ChosenPair, PairBasis } from "#core/analysis/align/score-pairs.ts";
import { hashText } from "#core/text/sentence-ref.ts";

export const ALIGNMENT_KINDS = ["same", "reworded", "split", "joined", "new", "dropped"] as const;
export type AlignmentKind = (typeof ALIGNMENT_KINDS)[number];

/** A sentence of the first text that a sentence of the second says again. */
export interface AlignedLink extends SentencePair {
  /** Share of their words, by weight, that the two have in common: 0 to 1. */
  readonly alike: number;
  readonly basis: PairBasis;
}

/** Sentences that belong together: one of each text, one and its parts, or one alone. Indices from 0, in order. */
export interface AlignedGroup {
  readonly kind: AlignmentKind;
  /** Stands in another order than the rest. Never where the sentence is new or dropped. */
  readonly isMoved: boolean;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** One for each pair; the first is the one that the others joined. Empty where the sentence is new or dropped. */
  readonly links: readonly AlignedLink[];
}

/** Each sentence of either text is in exactly one group. */
export interface ReadoutAlignment {
  /** In the order of the second text; a sentence that was dropped comes after what it followed in the first. */
  readonly groups: readonly AlignedGroup[];
  /** The group of each sentence, as an index into `groups`. */
  readonly groupOfA: readonly number[];
  readonly groupOfB: readonly number[];
}

type Texts = readonly [readonly SentenceFacts[], readonly SentenceFacts[]];

const tieOf = (facts: SentenceFacts | undefined): number => Number.parseInt(hashText(facts?.wording ?? ""), 36);

/** Indices of the pairs in the heaviest run in order, by words; what stays where it was. */
const findRun = ([a, b]: Texts, pairs: readonly SentencePair[], weigh: (index: number) => number): number[] =>
  findLongestRun(pairs.map((pair, index) => ({ a: pair.a, b: pair.b, weight: weigh(index), tie: tieOf(a[pair.a]) + tieOf(b[pair.b]) })));

const countWords = (facts: readonly SentenceFacts[], sentences: readonly number[]): number =>
  sentences.reduce((sum, index) => sum + (facts[index]?.keys.length ?? 0), 0);

const ascending = (x: number, y: number): number => x - y;

/** Puts together the links that share a sentence; the link that came first leads. */
function collectGroups(links: readonly ChosenPair[]): ChosenPair[][] {
  const groups: ChosenPair[][] = [];
  const groupOf = { a: new Map<number, ChosenPair[]>(), b: new Map<number, ChosenPair[]>() };
  for (const link of links) {
    let group = groupOf.a.get(link.a) ?? groupOf.b.get(link.b);
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(link);
    groupOf.a.set(link.a, group);
    groupOf.b.set(link.b, group);
  }
  return groups;
}

const kindOf = (links: readonly ChosenPair[]): AlignmentKind => {
  if (new Set(links.map(({ b }) => b)).size > 1) return "split";
  if (new Set(links.map(({ a }) => a)).size > 1) return "joined";
  return links[0]?.basis === "same" ? "same" : "reworded";
};

function describeGroups(texts: Texts, links: readonly ChosenPair[]): AlignedGroup[] {
  const groups = collectGroups(links).map((members) => ({
    kind: kindOf(members),
    a: [...new Set(members.map((link) => link.a))].sort(ascending),
    b: [...new Set(members.map((link) => link.b))].sort(ascending),
    links: members.map(({ a, b, similarity, basis }) => ({ a, b, alike: similarity.words, basis })),
  }));
  const leads = groups.flatMap((group) => group.links.slice(0, 1));
  const stays = new Set(
    findRun(texts, leads, (index) => countWords(texts[0], groups[index]?.a ?? []) + countWords(texts[1], groups[index]?.b ?? [])),
  );
  return groups.map((group, index) => ({ ...group, isMoved: !stays.has(index) }));
}

const alone = (kind: "new" | "dropped", index: number): AlignedGroup => ({
  kind,
  isMoved: false,
  a: kind === "dropped" ? [index] : [],
  b: kind === "new" ? [index] : [],
  links: [],
});

const leadOf = (group: AlignedGroup): AlignedLink | undefined => group.links[0];

/**
 * Reading order: groups at the place of their leading sentence in the second text; a dropped sentence after the group
 * that holds the sentence before it in the first text, as long as that one has not moved, and before anything new there.
 */
function orderGroups(groups: readonly AlignedGroup[], dropped: readonly number[], added: readonly number[]): AlignedGroup[] {
  const stayingByA = new Map<number, number>();
  for (const group of groups) {
    const lead = leadOf(group);
    if (lead !== undefined && !group.isMoved) stayingByA.set(lead.a, lead.b);
  }
  const placed = [
    ...groups.map((group) => ({ group, at: leadOf(group)?.b ?? 0, rank: 2, index: 0 })),
    ...added.map((index) => ({ group: alone("new", index), at: index, rank: 2, index: 0 })),
  ];
  const stays = [...stayingByA.keys()].sort(ascending);
  let next = 0;
  let after = -1;
  for (const index of dropped) {
    for (let lead = stays[next]; lead !== undefined && lead < index; lead = stays[++next]) after = stayingByA.get(lead) ?? after;
    placed.push({ group: alone("dropped", index), at: after + 1, rank: 1, index });
  }
  return placed.sort((x, y) => x.at - y.at || x.rank - y.rank || x.index - y.index).map(({ group }) => group);
}

/**
 * Aligns two texts sentence by sentence, the first being the earlier: which sentences are the same, reworded, split in
 * several, joined from several, new or dropped, and which of those that stand in both have moved.
 *
 * A pair's score is its shared words (Dice, weighted by rarity: `createAlignContext`), more so in its heaviest common
 * subsequence, with shared topics, shared phrase families and a like place added; weights and thresholds, and what they
 * were set on, are in `ALIGN_SETTINGS`. Best first, one to one; then further parts of a sentence; moved is what lies
 * outside the heaviest increasing run. Sentence alignment by score with anchors in the manner of R. Barzilay & N. Elhadad
 * (2003), "Sentence alignment for monolingual comparable corpora", EMNLP 25–32.
 *
 * Every sentence is in exactly one group. Swapping the texts swaps `new` with `dropped` and `split` with `joined` and
 * changes nothing else. An empty text makes all of the other new, or dropped. Time grows with the words and, for each
 * sentence, with the ten likest of the other text.
 */
export function alignReadouts(context: AlignContext, a: TextToAlign, b: TextToAlign, settings: AlignSettings = ALIGN_SETTINGS): ReadoutAlignment {
  const texts: Texts = [describeSentences(context, a), describeSentences(context, b)];
  const findAnchors = (pairs: readonly SentencePair[]): SentencePair[] => {
    const weigh = (index: number): number => countWords(texts[0], [pairs[index]?.a ?? -1]) + countWords(texts[1], [pairs[index]?.b ?? -1]);
    return findRun(texts, pairs, weigh).flatMap((index) => pairs[index] ?? []);
  };
  const links = linkSentences(texts[0], texts[1], settings, findAnchors);
  const linked = describeGroups(texts, links);
  const [inA, inB] = [new Set(linked.flatMap((group) => group.a)), new Set(linked.flatMap((group) => group.b))];
  const dropped = [...a.sentences.keys()].filter((index) => !inA.has(index));
  const added = [...b.sentences.keys()].filter((index) => !inB.has(index));
  const groups = orderGroups(linked, dropped, added);
  const groupOfA = new Array<number>(a.sentences.length).fill(-1);
  const groupOfB = new Array<number>(b.sentences.length).fill(-1);
  groups.forEach((group, index) => {
    for (const sentence of group.a) groupOfA[sentence] = index;
    for (const sentence of group.b) groupOfB[sentence] = index;
  });
  return { groups, groupOfA, groupOfB };
}
