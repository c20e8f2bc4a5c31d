import { alignWords, type EditCosts } from "#core/analysis/align-words.ts";
import { isOtherGenitive, markGenitives } from "#core/analysis/genitives.ts";
import { createPatternWords } from "#core/analysis/pattern-words.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { listPostings } from "#core/analysis/phrase-postings.ts";

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
const REPEATED_WORD_COST = 0.25;
const SWAP_AROUND_AND_COST = 0.5;
/** "Japan's administration" for "the administration of Japan". */
const SWAP_GENITIVE_COST = 0.25;
const NEW_PREPOSITION_COST = 0.2;
const OTHER_PREPOSITION_COST = 0.6;
/** Of two neighbours left out, which are one phrase, the second. */
const NEXT_WORD_COST = 0.1;
const MIN_LENGTH_FOR_OPEN_EDGE = 4;
const MIN_LENGTH_FOR_LOST_EDGE = 7;
const MIN_KEPT_SHARE = 0.6;
const NO_ALTERNATIVES: ReadonlyMap<number, ReadonlySet<number>> = new Map();
/** The usual gaps of a pattern are read off at most so many exact occurrences. */
const GAP_SAMPLE = 50;

/** Of matches that overlap, the best: lowest cost, then the longest, then the first. In the order of the text. */
function keepBest(matches: PhraseMatch[], taken: Uint8Array): PhraseMatch[] {
  matches.sort((a, b) => a.cost - b.cost || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen = matches.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken[at] === 1) return false;
    taken.fill(1, from, to);
    return true;
  });
  for (const match of chosen) taken.fill(0, match.from, match.to);
  return chosen.sort((a, b) => a.from - b.from);
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [number, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
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
 * replaced or left out (`createPatternWords`), or because the pattern stands there as it is.
 */
export function createMatcher(corpus: PhraseCorpus): PhraseMatcher {
  const { symbols, lexemes } = corpus;
  const places = listPostings(corpus);
  const genitives = markGenitives(corpus);
  const { firstPosting, postings, stretchStart, stretchEnd, prepositions, isListed } = places;
  const taken = new Uint8Array(symbols.length);
  const words = createPatternWords(symbols, lexemes.length, places);
  const costs = Float64Array.from(lexemes, ({ isLight }) => (isLight ? LIGHT_COST : 1));
  const costOf = (symbol: number): number => costs[symbol] ?? 1;
  const symbolAt = (position: number): number => symbols[position] ?? -1;
  const countOf = (symbol: number): number => (firstPosting[symbol + 1] ?? 0) - (firstPosting[symbol] ?? 0);
  /** The window last looked at from each place, and for which pattern. */
  const triedEnd = new Int32Array(symbols.length);
  const triedFor = new Int32Array(symbols.length);
  let patterns = 0;
  const answers = new Map<string, readonly PhraseMatch[]>();

  /** Where a pattern stands exactly, by its rarest word: the first places. */
  function sampleStarts(pattern: readonly number[], rarest: number): number[] {
    const starts: number[] = [];
    const symbol = pattern[rarest] ?? -1;
    for (let at = firstPosting[symbol] ?? 0; at < (firstPosting[symbol + 1] ?? 0) && starts.length < GAP_SAMPLE; at++) {
      const start = (postings[at] ?? 0) - rarest;
      if (pattern.every((word, i) => symbolAt(start + i) === word)) starts.push(start);
    }
    return starts;
  }

  return (pattern, { alternatives = NO_ALTERNATIVES, insertions, mayLoseEdge = false } = {}) => {
    const size = pattern.length;
    const budget = TOLERANCE * pattern.reduce((sum, symbol) => sum + costOf(symbol), 0);
    const byRarity = pattern
      .map((symbol, column) => ({ column, count: countOf(symbol), isLight: costOf(symbol) < 1 }))
      .sort((a, b) => Number(a.isLight) - Number(b.isLight) || a.count - b.count);
    const starts = sampleStarts(pattern, byRarity[0]?.column ?? 0);
    const usual = pattern.map((_symbol, i) => mostFrequent(starts.map((start) => prepositions[start + i] ?? 0)));
    const usualGenitive = pattern.map((_symbol, i) => mostFrequent(starts.map((start) => (i === 0 ? 0 : (genitives[start + i] ?? 0)))));
    const isListedPair = size === 2 ? mostFrequent(starts.map((start) => isListed[start + 1] ?? 0)) : -1;
    const isEdge = (column: number): boolean => column === 0 || column === size - 1;
    /** The head of a short phrase stays: only a general word, or what qualifies the word after it, may go; before "X's Y" stands what is done to it. */
    const mayLose = (column: number): boolean =>
      size >= MIN_LENGTH_FOR_LOST_EDGE ||
      (mayLoseEdge && (costOf(pattern[column] ?? -1) < 1 || (column === 0 && usual[1] === 0 && (usualGenitive[2] ?? 0) === 0)));

    const gapCost = (column: number, position: number): number => {
      const [wanted, found] = [usual[column], prepositions[position]];
      if (column === 0) return 0;
      // Of two words alone a conjunction makes another phrase.
      if (isListedPair >= 0 && isListed[position] !== isListedPair) return OTHER_PREPOSITION_COST;
      if (wanted === found) return 0;
      // After words that are left out stands the preposition that led to them.
      const isLeftOver = (found === usual[column - 1] && column > 1) || (found === usual[column - 2] && column > 2);
      if (found !== 0 && isLeftOver) return 0;
      return size > 2 && (wanted === 0 || found === 0) ? NEW_PREPOSITION_COST : OTHER_PREPOSITION_COST;
    };
    const wordCost = (column: number, position: number): number => {
      const [wanted, found] = [pattern[column] ?? -1, symbolAt(position)];
      if (words.isPlaced(column, found)) return 0;
      if (column === 0) return Infinity;
      const isOpen = usual[column] !== 0 && usual[column] === prepositions[position];
      if (column === size - 1 && (size < MIN_LENGTH_FOR_OPEN_EDGE || !isOpen)) return Infinity;
      return Math.max(costOf(wanted), costOf(found));
    };
    const leaveOut = (column: number): number => (isEdge(column) && !mayLose(column) ? Infinity : costOf(pattern[column] ?? -1));
    /** The least that it costs to replace or leave out the word of a column. */
    const missOne = (column: number): number => {
      const mayReplace = column > 0 && (column < size - 1 || (size >= MIN_LENGTH_FOR_OPEN_EDGE && usual[column] !== 0));
      return mayReplace ? costOf(pattern[column] ?? -1) : leaveOut(column);
    };

    /** Where the stretch begins that is looked at; the costs below are made once a pattern, not once a stretch. */
    let start = 0;
    const edit: EditCosts = {
      replace: (column, index) => {
        const cost = wordCost(column, start + index);
        return cost === Infinity ? cost : cost + gapCost(column, start + index);
      },
      leaveOut,
      leaveOutTwo: (column) => {
        const [first, second] = [costOf(pattern[column - 1] ?? -1), costOf(pattern[column] ?? -1)];
        return column === 1 || column === size - 1 ? Infinity : Math.max(first, second) + NEXT_WORD_COST;
      },
      putIn: (index) => {
        const symbol = symbolAt(start + index);
        return words.has(symbol) || insertions?.has(symbol) ? REPEATED_WORD_COST : costOf(symbol);
      },
      swap: (column, index) => {
        const second = symbolAt(start + index);
        if (pattern[column - 1] !== second) return Infinity;
        const first = symbolAt(start + index - 1);
        if (first === second || pattern[column] !== first) return Infinity;
        if (isOtherGenitive(usualGenitive[column] ?? 0, genitives[start + index] ?? 0)) return SWAP_GENITIVE_COST;
        const gap = corpus.gapBefore[start + index];
        return gap === "and" || gap === "or" ? SWAP_AROUND_AND_COST : 1;
      },
      leastFrom: words.leastFrom,
    };

    const standsAt = (from: number): boolean => {
      for (let column = 0; column < size; column++) {
        if (!words.isPlaced(column, symbolAt(from + column)) || gapCost(column, from + column) > 0) return false;
      }
      return true;
    };
    const readMatch = (cost: number, columns: readonly number[]): PhraseMatch | null => {
      // Without its last word a wording must still end like one ("the continued", "our joint" do not).
      if ((columns[size - 1] ?? -1) < 0 && lexemes[symbolAt(columns.findLast((position) => position >= 0) ?? -1)]?.mayClose === false) return null;
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
    };
    const alignWithin = (from: number, end: number): PhraseMatch | null => {
      // What costs nothing is the pattern as it stands; of two such places the first.
      for (let place = from; words.mayStandWhole() && place + size <= end; place++) {
        if (standsAt(place)) return readMatch(0, pattern.map((_symbol, column) => place + column));
      }
      start = from;
      const alignment = alignWords(size, end - from, edit, budget);
      return alignment && readMatch(alignment.cost, alignment.columns.map((index) => (index < 0 ? -1 : from + index)));
    };

    // Families are looked up again with what their places have shown, which is often nothing new.
    const question = `${pattern.join(" ")}|${describeSlots(alternatives, insertions)}|${String(mayLose(0))} ${String(mayLose(size - 1))}`;
    const answer = answers.get(question);
    if (answer) return answer;

    const slack = Math.ceil(budget / LIGHT_COST);
    const matches: PhraseMatch[] = [];
    patterns++;
    words.setPattern({ pattern, alternatives, minKept: MIN_KEPT_SHARE * size, budget, missOne, missTwo: edit.leaveOutTwo });
    for (const { column } of byRarity.slice(0, Math.floor(budget) + 1)) {
      const symbol = pattern[column] ?? -1;
      for (let at = firstPosting[symbol] ?? 0; at < (firstPosting[symbol + 1] ?? 0); at++) {
        const position = postings[at] ?? 0;
        if (!words.mayStandAround(position)) continue;
        const from = Math.max(position - column - slack, stretchStart[position] ?? 0);
        const end = Math.min(position + size - column + slack + 1, stretchEnd[position] ?? 0);
        if (end - from < 2 || (triedFor[from] === patterns && triedEnd[from] === end)) continue;
        triedFor[from] = patterns;
        triedEnd[from] = end;
        if (!words.mayStand(from, end)) continue;
        const match = alignWithin(from, end);
        if (match) matches.push(match);
      }
    }
    const best = keepBest(matches, taken);
    answers.set(question, best);
    return best;
  };
}
