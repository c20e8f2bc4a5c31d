import { findMaximalRepeats } from "#core/analysis/maximal-repeats.ts";
import { LINK, type PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { trimPattern, weighWords } from "#core/analysis/trim-phrases.ts";

/** A sequence of lexemes that recurs, trimmed to what may be a formula. */
export interface PhraseCandidate {
  readonly pattern: readonly number[];
  readonly meetings: number;
}

const MIN_WORDS = 2;
const MIN_MEETINGS = 2;
/** Occurrences looked at to judge an edge. */
const SAMPLE = 200;
/** An edge is inside a larger noun phrase when this share of the occurrences go on there without a pause. */
const TIGHT_SHARE = 0.8;

/** Below this weight two general words stand side by side, no formula. */
export const MIN_WEIGHT = 1.6;

/**
 * Which of two phrases that share words is the formula: log₂(1 + weight of the words) · log₂(meetings). Both factors
 * grow slowly, so that a shorter wording that stands in more meetings is preferred to a longer one around it, unless
 * the longer says much more.
 */
export const scorePhrase = (weight: number, meetings: number): number => Math.log2(1 + weight) * Math.log2(Math.max(1, meetings));

/** Whether the word after a gap belongs to the same noun phrase: next to it, and no opener of a new phrase. */
function isTight(corpus: PhraseCorpus, right: number, isLightNeighbour: boolean): boolean {
  const link = corpus.linkBefore[right] ?? LINK.loose;
  return link === LINK.hyphen || (link === LINK.adjacent && !isLightNeighbour);
}

function isWordAt(corpus: PhraseCorpus, position: number): boolean {
  const symbol = corpus.symbols[position];
  return symbol !== undefined && symbol < corpus.lexemes.length;
}

function shareOf(positions: readonly number[], test: (position: number) => boolean): number {
  return positions.length === 0 ? 0 : positions.filter(test).length / positions.length;
}

/** Whether most occurrences that begin at `starts` begin, or end, in the middle of a noun phrase. */
function cutsPhrase(corpus: PhraseCorpus, starts: readonly number[], length: number): { left: boolean; right: boolean } {
  const lexemeAt = (position: number) => corpus.lexemes[corpus.symbols[position] ?? -1];
  const isTightLeft = (start: number): boolean =>
    isWordAt(corpus, start - 1) && isTight(corpus, start, lexemeAt(start - 1)?.mayOpen === false);
  const isTightRight = (start: number): boolean =>
    isWordAt(corpus, start + length) && isTight(corpus, start + length, lexemeAt(start + length)?.isLight === true);
  return {
    left: shareOf(starts, isTightLeft) >= TIGHT_SHARE,
    right: shareOf(starts, isTightRight) >= TIGHT_SHARE,
  };
}

/** Trims a repeat at `starts` until neither edge is a general word or the middle of a noun phrase. */
export function trimRepeat(corpus: PhraseCorpus, starts: readonly number[], pattern: readonly number[]): number[] | null {
  let from = 0;
  let to = pattern.length;
  for (;;) {
    const range = trimPattern(pattern.slice(from, to), corpus.lexemes);
    if (!range) return null;
    [from, to] = [from + range.from, from + range.to];
    const offset = from;
    const cuts = cutsPhrase(
      corpus,
      starts.map((start) => start + offset),
      to - from,
    );
    if (cuts.left) from++;
    if (cuts.right) to--;
    if (to - from < MIN_WORDS) return null;
    if (!cuts.left && !cuts.right) return pattern.slice(from, to);
  }
}

/** The trimmed maximal repeats of a corpus, each sequence once, with the number of meetings of the repeat it came from. */
export function findCandidates(corpus: PhraseCorpus): PhraseCandidate[] {
  const { order, repeats } = findMaximalRepeats(corpus.symbols, corpus.meetingOf, {
    minLength: MIN_WORDS,
    minDocuments: MIN_MEETINGS,
  });
  const candidates = new Map<string, PhraseCandidate>();
  for (const repeat of repeats) {
    const first = order[repeat.first] ?? 0;
    const whole = Array.from(corpus.symbols.subarray(first, first + repeat.length));
    if (weighWords(whole, corpus.lexemes) < MIN_WEIGHT) continue;
    const starts = Array.from(order.subarray(repeat.first, Math.min(repeat.last + 1, repeat.first + SAMPLE)));
    const pattern = trimRepeat(corpus, starts, whole);
    if (!pattern || weighWords(pattern, corpus.lexemes) < MIN_WEIGHT) continue;
    const name = pattern.join(" ");
    const known = candidates.get(name);
    if (!known || known.meetings < repeat.documents) candidates.set(name, { pattern, meetings: repeat.documents });
  }
  return [...candidates.values()];
}
