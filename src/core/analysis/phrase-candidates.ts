import { findGenitiveRepeats } from "#core/analysis/genitives.ts";
import { findMaximalRepeats } from "#core/analysis/maximal-repeats.ts";
import { LINK, type PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { stitchRepeats } from "#core/analysis/stitch-repeats.ts";
import { findLead, trimPattern, weighWords, type WordRange } from "#core/analysis/trim-phrases.ts";

/** A sequence of lexemes that recurs, trimmed to what may be a formula. */
export interface PhraseCandidate {
  readonly pattern: readonly number[];
  /** What else may stand at a place of the pattern. */
  readonly alternatives: ReadonlyMap<number, ReadonlySet<number>>;
  /** What may stand between its words. */
  readonly insertions: ReadonlySet<number>;
  readonly meetings: number;
}

const NO_SLOTS = { alternatives: new Map<number, ReadonlySet<number>>(), insertions: new Set<number>() };
const MIN_WORDS = 2;
const MIN_MEETINGS = 2;
/** Occurrences looked at to judge an edge. */
const SAMPLE = 200;
/** An edge cuts a larger phrase when it does so in this share of the occurrences. */
const CUT_SHARE = 0.8;

/** Below this weight two general words stand side by side, no formula. */
export const MIN_WEIGHT = 1.6;

/**
 * Which of two phrases that share words is the formula: log₂(1 + weight of the words) · log₂(meetings). Both factors
 * grow slowly, so that a shorter wording that stands in more meetings is preferred to a longer one around it, unless
 * the longer says much more.
 */
export const scorePhrase = (weight: number, meetings: number): number => Math.log2(1 + weight) * Math.log2(Math.max(1, meetings));

function isWordAt(corpus: PhraseCorpus, position: number): boolean {
  const symbol = corpus.symbols[position];
  return symbol !== undefined && symbol < corpus.lexemes.length;
}

const isMost = (positions: readonly number[], test: (position: number) => boolean): boolean =>
  positions.length > 0 && positions.filter(test).length >= CUT_SHARE * positions.length;

/** Whether a phrase at `starts` begins within a hyphenated word, or ends there or before the noun that its end qualifies. */
function findCuts(corpus: PhraseCorpus, starts: readonly number[], length: number): { left: boolean; right: boolean } {
  const linkAt = (position: number): number => (isWordAt(corpus, position) ? (corpus.linkBefore[position] ?? LINK.loose) : LINK.loose);
  const isQualifier = (start: number): boolean => {
    const next = start + length;
    const isLight = corpus.lexemes[corpus.symbols[next] ?? -1]?.isLight === true;
    return linkAt(next) === LINK.hyphen || (linkAt(next) === LINK.adjacent && !isLight);
  };
  return {
    left: isMost(starts, (start) => isWordAt(corpus, start - 1) && linkAt(start) === LINK.hyphen),
    right: isMost(starts, isQualifier),
  };
}

/** A single word with hyphens is no phrase. */
function isOneWord(corpus: PhraseCorpus, start: number, length: number): boolean {
  return corpus.linkBefore.subarray(start + 1, start + length).every((link) => link === LINK.hyphen);
}

const LONG_WEIGHT = 5;
const MOST_HEADS = 3;

/**
 * A repeat that stops before a noun that differs from place to place ("their daily {operations|activities}"), with that
 * noun as a slot: where it says much, or ends with two qualifiers that share the noun ("nuclear and missile …"). null
 * where the nouns are many or go on.
 */
function fillHead(corpus: PhraseCorpus, starts: readonly number[], whole: readonly number[]): Omit<PhraseCandidate, "meetings"> | null {
  const { lexemes, symbols, linkBefore, gapBefore } = corpus;
  const isPaired = starts.every((start) => /^(?:and|or)$/u.test(gapBefore[start + whole.length - 1] ?? ""));
  if (!isPaired && weighWords(whole, lexemes) < LONG_WEIGHT) return null;
  const counts = new Map<number, number>();
  for (const start of starts) {
    const head = start + whole.length;
    const symbol = symbols[head] ?? -1;
    const goesOn = isWordAt(corpus, head + 1) && linkBefore[head + 1] !== LINK.loose;
    if (!isWordAt(corpus, head) || linkBefore[head] !== LINK.adjacent || goesOn || lexemes[symbol]?.mayClose === false) return null;
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  const [head, ...others] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([symbol]) => symbol);
  if (head === undefined || others.length === 0 || others.length >= MOST_HEADS) return null;
  const range = trimPattern([...whole, head], lexemes);
  if (range?.to !== whole.length + 1) return null;
  const pattern = [...whole, head].slice(findLead([...whole, head], range, lexemes));
  return { pattern, alternatives: new Map([[pattern.length - 1, new Set(others)]]), insertions: new Set() };
}

/** Trims a repeat at `starts` until neither edge is a general word or cuts a phrase; null where no two words are left. */
export function trimRepeat(corpus: PhraseCorpus, starts: readonly number[], pattern: readonly number[]): WordRange | null {
  let from = 0;
  let to = pattern.length;
  for (;;) {
    const range = trimPattern(pattern.slice(from, to), corpus.lexemes);
    if (!range) return null;
    [from, to] = [from + range.from, from + range.to];
    const offset = from;
    const shifted = starts.map((start) => start + offset);
    const cuts = findCuts(corpus, shifted, to - from);
    if (!cuts.left && !cuts.right) return isOneWord(corpus, shifted[0] ?? 0, to - from) ? null : { from, to };
    if (cuts.left) from++;
    if (cuts.right) to--;
    if (to - from < MIN_WORDS) return null;
  }
}

/** Keeps each pattern once, as found in most meetings. */
function keepWidest(candidates: Map<string, PhraseCandidate>, candidate: PhraseCandidate): void {
  const name = candidate.pattern.join(" ");
  if ((candidates.get(name)?.meetings ?? 0) < candidate.meetings) candidates.set(name, candidate);
}

/**
 * What may be a formula: the maximal repeats of a corpus, pairs of them parted by one changing word, and sequences that repeat
 * but for "X's Y" and "Y of X", trimmed. With each the number of meetings in which the repeat was found, which near matches may raise.
 */
export function findCandidates(corpus: PhraseCorpus): PhraseCandidate[] {
  const { symbols, lexemes } = corpus;
  const index = findMaximalRepeats(symbols, corpus.meetingOf, { minLength: MIN_WORDS, minDocuments: MIN_MEETINGS });
  const isTelling = (pattern: readonly number[]): boolean => weighWords(pattern, lexemes) >= MIN_WEIGHT;
  const candidates = new Map<string, PhraseCandidate>();
  for (const { first, last, length, documents } of index.repeats) {
    const start = index.order[first] ?? 0;
    const whole = Array.from(symbols.subarray(start, start + length));
    if (!isTelling(whole)) continue;
    const starts = Array.from(index.order.subarray(first, Math.min(last + 1, first + SAMPLE)));
    const headed = fillHead(corpus, starts, whole);
    if (headed) keepWidest(candidates, { ...headed, meetings: documents });
    const range = trimRepeat(corpus, starts, whole);
    if (!range) continue;
    for (const from of new Set([range.from, findLead(whole, range, lexemes)])) {
      const pattern = whole.slice(from, range.to);
      if (isTelling(pattern)) keepWidest(candidates, { pattern, ...NO_SLOTS, meetings: documents });
    }
  }
  for (const { pattern, alternatives, insertions, meetings } of stitchRepeats(corpus, index)) {
    const range = trimPattern(pattern, lexemes);
    if (!range) continue;
    const from = findLead(pattern, range, lexemes);
    const kept = pattern.slice(from, range.to);
    const slots = [...alternatives].filter(([place]) => place >= from && place < range.to);
    const shifted = new Map(slots.map(([place, others]) => [place - from, others]));
    if (isTelling(kept)) keepWidest(candidates, { pattern: kept, alternatives: shifted, insertions, meetings });
  }
  for (const { pattern, start, meetings } of findGenitiveRepeats(corpus)) {
    const range = trimRepeat(corpus, [start], pattern);
    if (!range) continue;
    const kept = pattern.slice(findLead(pattern, range, lexemes), range.to);
    if (isTelling(kept)) keepWidest(candidates, { pattern: kept, ...NO_SLOTS, meetings });
  }
  return [...candidates.values()];
}
