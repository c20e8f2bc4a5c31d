import type { PhraseMatch, PhraseMatcher } from "#core/analysis/match-phrases.ts";
import { MIN_WEIGHT, type PhraseCandidate, scorePhrase, trimRepeat } from "#core/analysis/phrase-candidates.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { weighWords } from "#core/analysis/trim-phrases.ts";

/** A formula and all places where it stands, exactly or nearly. */
export interface FamilyDraft {
  readonly pattern: readonly number[];
  readonly matches: readonly PhraseMatch[];
  readonly meetings: number;
  readonly score: number;
}

/** The best candidates by their exact occurrences are looked up for near matches; the rest cannot reach the top. */
const LOOKED_UP = 4000;
const MIN_MEETINGS = 2;
const FREE = -1;
const FULL_WEIGHT = 2.4;

const patternName = (pattern: readonly number[]): string => pattern.join(" ");

/**
 * Chooses families so that no two are one formula. The best goes first and takes its words of the text; of a later one
 * that is
 * - free of them in two meetings or more: all occurrences that are free or lie within another family count (a shorter
 *   formula that also stands by itself);
 * - otherwise: only what it has beyond the families before it is looked at again, as a formula of its own.
 */
export function selectFamilies(
  corpus: PhraseCorpus,
  candidates: readonly PhraseCandidate[],
  match: PhraseMatcher,
): FamilyDraft[] {
  const countMeetings = (matches: readonly PhraseMatch[]): number =>
    new Set(matches.map((found) => corpus.meetingOf[found.from])).size;

  const draft = (pattern: readonly number[], matches: readonly PhraseMatch[]): FamilyDraft => {
    const meetings = countMeetings(matches);
    return { pattern, matches, meetings, score: scorePhrase(weighWords(pattern, corpus.lexemes), meetings) };
  };

  const isFull = (entry: FamilyDraft): boolean => weighWords(entry.pattern, corpus.lexemes) >= FULL_WEIGHT;

  /** Formulas of three words and more before pairs of words, which would cut them up. */
  const byScore = (a: FamilyDraft, b: FamilyDraft): number =>
    Number(isFull(a)) - Number(isFull(b)) ||
    a.score - b.score || (patternName(a.pattern) < patternName(b.pattern) ? 1 : -1);

  const estimate = (candidate: PhraseCandidate): number =>
    scorePhrase(weighWords(candidate.pattern, corpus.lexemes), candidate.meetings);
  const seen = new Set<string>();
  /** Worst first, so that the best is popped. */
  const queue = [...candidates]
    .sort((a, b) => estimate(b) - estimate(a) || (patternName(a.pattern) < patternName(b.pattern) ? -1 : 1))
    .slice(0, LOOKED_UP)
    .map((candidate) => {
      seen.add(patternName(candidate.pattern));
      return draft(candidate.pattern, match(candidate.pattern));
    })
    .sort(byScore);

  const push = (entry: FamilyDraft): void => {
    let low = 0;
    let high = queue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = queue[middle];
      if (other && byScore(other, entry) < 0) low = middle + 1;
      else high = middle;
    }
    queue.splice(low, 0, entry);
  };

  const owner = new Int32Array(corpus.symbols.length).fill(FREE);
  const families: FamilyDraft[] = [];

  const ownersOf = (found: PhraseMatch): Set<number> => new Set(owner.subarray(found.from, found.to));
  const isFree = (found: PhraseMatch): boolean => owner.subarray(found.from, found.to).every((family) => family === FREE);
  const isNested = (found: PhraseMatch): boolean => ownersOf(found).size === 1 && !isFree(found);

  /** Runs of the pattern that no family holds in most of the occurrences. */
  const remainders = (entry: FamilyDraft): number[][] => {
    const runs: number[][] = [[]];
    entry.pattern.forEach((symbol, column) => {
      const held = entry.matches.filter((found) => {
        const position = found.columns[column] ?? -1;
        return position >= 0 && owner[position] !== FREE;
      }).length;
      if (2 * held >= entry.matches.length) runs.push([]);
      else runs.at(-1)?.push(symbol);
    });
    return runs.flatMap((run) => {
      const starts = match(run).filter((found) => found.cost === 0).map((found) => found.from);
      const rest = run.length > 1 ? trimRepeat(corpus, starts, run) : null;
      return rest ? [rest] : [];
    });
  };

  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    if (entry.meetings < MIN_MEETINGS) continue;
    const free = entry.matches.filter(isFree);
    if (countMeetings(free) >= MIN_MEETINGS) {
      const kept = entry.matches.filter((found) => isFree(found) || isNested(found));
      const family = draft(entry.pattern, kept);
      for (const found of free) owner.fill(families.length, found.from, found.to);
      families.push(family);
      continue;
    }
    for (const rest of remainders(entry)) {
      const name = patternName(rest);
      if (seen.has(name) || weighWords(rest, corpus.lexemes) < MIN_WEIGHT) continue;
      seen.add(name);
      push(draft(rest, match(rest)));
    }
  }
  return families;
}
