import { alignWords } from "#core/analysis/align-words.ts";
import { markGenitives } from "#core/analysis/genitives.ts";
import { createPatternWords } from "#core/analysis/pattern-words.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { createPhraseEdits } from "#core/analysis/phrase-edits.ts";
import { listPostings } from "#core/analysis/phrase-postings.ts";
import { findStretchCopies } from "#core/analysis/stretch-copies.ts";

/** A place where a phrase stands, exactly or nearly: words `from` to `to` (half-open) of the corpus sequence. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** For each word of the pattern its place in the corpus, or -1 where it is left out. */
  readonly columns: readonly number[];
}

export interface MatchOptions {
  /** Further lexemes that a word of the pattern may be at no cost. */
  readonly alternatives?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Lexemes that may be put in at little cost. */
  readonly insertions?: ReadonlySet<number>;
  /** Whether a short pattern, too, may lose its first or last word. */
  readonly mayLoseEdge?: boolean;
}

export type PhraseMatcher = (pattern: readonly number[], options?: MatchOptions) => readonly PhraseMatch[];

/** A near match may differ in this share of the pattern's weight. */
const TOLERANCE = 0.25;
const LIGHT_COST = 0.5;
const MIN_KEPT_SHARE = 0.6;
const NO_ALTERNATIVES: ReadonlyMap<number, ReadonlySet<number>> = new Map();
/** The usual gaps of a pattern are read off at most so many exact occurrences. */
const GAP_SAMPLE = 50;

/** Of matches that overlap, the best: lowest cost, then the longest, then the first. */
function keepBest(matches: PhraseMatch[], taken: Uint8Array): PhraseMatch[] {
  matches.sort((a, b) => a.cost - b.cost || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen = matches.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken[at] === 1) return false;
    taken.fill(1, from, to);
    return true;
  });
  for (const match of chosen) taken.fill(0, match.from, match.to);
  return chosen;
}

const joinSorted = (symbols: Iterable<number>): string => [...symbols].sort((a, b) => a - b).join(" ");

function describeSlots(alternatives: ReadonlyMap<number, ReadonlySet<number>>, insertions: ReadonlySet<number> | undefined): string {
  const slots = [...alternatives].filter(([, set]) => set.size > 0).sort(([a], [b]) => a - b);
  return `${slots.map(([column, set]) => `${String(column)}: ${joinSorted(set)}`).join(", ")}|${joinSorted(insertions ?? [])}`;
}

/**
 * A matcher over a corpus: all places where a sequence of lexemes stands exactly, or nearly: with a word replaced, left
 * out or put in, or two neighbours exchanged (most cheaply "X's Y" with "Y of X"), as long as the changes weigh no more than a quarter of the sequence (a
 * word of general vocabulary weighs half). The last word may be replaced where the same preposition leads to it; the
 * first and last may be left out only of a long sequence. Matches do not overlap and come in the order of the text.
 *
 * Places to look at are those of the rarest words of the pattern, of which one at least must stand (pigeonhole). Most
 * are settled without an alignment: by the words of the pattern that are nowhere near, each of which must have been
 * replaced or left out (`createPatternWords`), or because the pattern stands there as it is. A stretch that the corpus has several
 * times is looked at once.
 */
export function createMatcher(corpus: PhraseCorpus): PhraseMatcher {
  const { symbols, lexemes } = corpus;
  const postings = listPostings(corpus);
  const genitives = markGenitives(corpus);
  const copies = findStretchCopies(corpus, postings, genitives);
  const { stretchStart, stretchEnd } = postings;
  const taken = new Uint8Array(symbols.length);
  const costs = Float64Array.from(lexemes, ({ isLight }) => (isLight ? LIGHT_COST : 1));
  const words = createPatternWords(symbols, costs, copies);
  const edits = createPhraseEdits(corpus, postings, genitives, costs, words);
  const countOf = (symbol: number): number => (postings.firstPosting[symbol + 1] ?? 0) - (postings.firstPosting[symbol] ?? 0);
  /** The window last looked at from each place, and for which pattern. */
  const triedEnd = new Int32Array(symbols.length);
  const triedFor = new Int32Array(symbols.length);
  let patterns = 0;
  const answers = new Map<string, readonly PhraseMatch[]>();

  /** Where a pattern stands exactly, by its rarest word: the first places. */
  function sampleStarts(pattern: readonly number[], rarest: number): number[] {
    const starts: number[] = [];
    const symbol = pattern[rarest] ?? -1;
    for (let at = postings.firstPosting[symbol] ?? 0; at < (postings.firstPosting[symbol + 1] ?? 0) && starts.length < GAP_SAMPLE; at++) {
      const start = (postings.postings[at] ?? 0) - rarest;
      if (pattern.every((word, i) => symbols[start + i] === word)) starts.push(start);
    }
    return starts;
  }

  function readMatch(pattern: readonly number[], cost: number, columns: readonly number[]): PhraseMatch | null {
    const size = pattern.length;
    // Without its last word a wording must still end like one ("the continued", "our joint" do not).
    if ((columns[size - 1] ?? -1) < 0 && lexemes[symbols[columns.findLast((position) => position >= 0) ?? -1] ?? -1]?.mayClose === false) return null;
    let [placed, kept, from, last] = [0, 0, Infinity, -1];
    for (let column = 0; column < size; column++) {
      const position = columns[column] ?? -1;
      if (position < 0) continue;
      placed++;
      if (symbols[position] === pattern[column]) kept++;
      from = Math.min(from, position);
      last = Math.max(last, position);
    }
    return placed < 2 || kept < MIN_KEPT_SHARE * size ? null : { from, to: last + 1, cost, columns };
  }

  function alignWithin(pattern: readonly number[], from: number, end: number, budget: number): PhraseMatch | null {
    const size = pattern.length;
    // What costs nothing is the pattern as it stands; of two such places the first.
    for (let place = from; words.mayStandWhole() && place + size <= end; place++) {
      if (edits.standsAt(place)) return readMatch(pattern, 0, pattern.map((_symbol, column) => place + column));
    }
    edits.lookFrom(from);
    const alignment = alignWords(size, end - from, edits, budget);
    return alignment && readMatch(pattern, alignment.cost, alignment.columns.map((index) => (index < 0 ? -1 : from + index)));
  }

  /** A match in all copies of its stretch. */
  function copyMatch(match: PhraseMatch): PhraseMatch[] {
    const start = stretchStart[match.from] ?? 0;
    const copied = (copies.further.get(start) ?? []).map((copy): PhraseMatch => {
      const shift = copy - start;
      const columns = match.columns.map((position) => (position < 0 ? -1 : position + shift));
      return { from: match.from + shift, to: match.to + shift, cost: match.cost, columns };
    });
    return [match, ...copied];
  }

  return (pattern, { alternatives = NO_ALTERNATIVES, insertions, mayLoseEdge = false } = {}) => {
    const size = pattern.length;
    const costOf = (symbol: number): number => costs[symbol] ?? 1;
    const budget = TOLERANCE * pattern.reduce((sum, symbol) => sum + costOf(symbol), 0);
    const byRarity = pattern
      .map((symbol, column) => ({ column, count: countOf(symbol), isLight: costOf(symbol) < 1 }))
      .sort((a, b) => Number(a.isLight) - Number(b.isLight) || a.count - b.count);
    edits.setPattern({ pattern, starts: sampleStarts(pattern, byRarity[0]?.column ?? 0), mayLoseEdge });

    // Families are looked up again with what their places have shown, which is often nothing new.
    const question = `${pattern.join(" ")}|${describeSlots(alternatives, insertions)}|${String(edits.mayLose(0))} ${String(edits.mayLose(size - 1))}`;
    const answer = answers.get(question);
    if (answer) return answer;

    const slack = Math.ceil(budget / LIGHT_COST);
    const matches: PhraseMatch[] = [];
    patterns++;
    words.setPattern({ pattern, alternatives, insertions, minKept: MIN_KEPT_SHARE * size, budget, missOne: edits.missOne, missTwo: edits.leaveOutTwo });
    for (const { column } of byRarity.slice(0, Math.floor(budget) + 1)) {
      const symbol = pattern[column] ?? -1;
      for (let at = copies.first[symbol] ?? 0; at < (copies.first[symbol + 1] ?? 0); at++) {
        if (!words.mayStandIn(copies.stretchOf[at] ?? 0)) continue;
        const position = copies.places[at] ?? 0;
        const from = Math.max(position - column - slack, stretchStart[position] ?? 0);
        const end = Math.min(position + size - column + slack + 1, stretchEnd[position] ?? 0);
        if (end - from < 2 || (triedFor[from] === patterns && triedEnd[from] === end)) continue;
        triedFor[from] = patterns;
        triedEnd[from] = end;
        if (!words.mayStand(from, end)) continue;
        const match = alignWithin(pattern, from, end, budget);
        if (match) matches.push(match);
      }
    }
    const best = keepBest(matches, taken).flatMap(copyMatch).sort((a, b) => a.from - b.from);
    answers.set(question, best);
    return best;
  };
}
