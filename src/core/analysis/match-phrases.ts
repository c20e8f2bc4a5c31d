import { alignWords, type EditCosts } from "#core/analysis/align-words.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { PREPOSITIONS } from "#core/taxonomy/function-words.ts";

/** A place where a phrase stands, exactly or nearly: words `from` to `to` (half-open) of the corpus sequence. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** For each word of the pattern its place in the corpus, or -1 where it is left out. */
  readonly columns: Int32Array;
}

export interface MatchOptions {
  /** Further lexemes that a word of the pattern may be at no cost. */
  readonly alternatives?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Lexemes that may be put in at little cost. */
  readonly insertions?: ReadonlySet<number>;
  /** Whether a short pattern, too, may lose its first or last word. */
  readonly mayLoseEdge?: boolean;
}

export type PhraseMatcher = (pattern: readonly number[], options?: MatchOptions) => PhraseMatch[];

/** A near match may differ in this share of the pattern's weight. */
const TOLERANCE = 0.25;
const LIGHT_COST = 0.5;
const REPEATED_WORD_COST = 0.25;
const SWAP_AROUND_AND_COST = 0.5;
const NEW_PREPOSITION_COST = 0.2;
const OTHER_PREPOSITION_COST = 0.6;
/** Of two neighbours left out, which are one phrase, the second. */
const NEXT_WORD_COST = 0.1;
const MIN_LENGTH_FOR_OPEN_EDGE = 4;
const MIN_LENGTH_FOR_LOST_EDGE = 7;
const MIN_KEPT_SHARE = 0.6;
/** The usual gaps of a pattern are read off at most so many exact occurrences. */
const GAP_SAMPLE = 50;

const prepositionsOf = (gap: string): string =>
  gap
    .split(" ")
    .filter((word) => PREPOSITIONS.has(word))
    .join(" ");

/** Of matches that overlap, the best: lowest cost, then the longest, then the first. In the order of the text. */
function keepBest(matches: PhraseMatch[], taken: Uint8Array): PhraseMatch[] {
  matches.sort((a, b) => a.cost - b.cost || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen = matches.filter((match) => {
    const isFree = taken.subarray(match.from, match.to).every((flag) => flag === 0);
    if (isFree) taken.fill(1, match.from, match.to);
    return isFree;
  });
  for (const match of chosen) taken.fill(0, match.from, match.to);
  return chosen.sort((a, b) => a.from - b.from);
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0])[0];
}

/**
 * A matcher over a corpus: all places where a sequence of lexemes stands exactly, or nearly: with a word replaced, left
 * out or put in, or two neighbours exchanged, as long as the changes weigh no more than a quarter of the sequence (a
 * word of general vocabulary weighs half). The last word may be replaced where the same preposition leads to it; the
 * first and last may be left out only of a long sequence. Matches do not overlap and come in the order of the text.
 *
 * Places to look at are those of the rarest words of the pattern, of which one at least must stand (pigeonhole).
 */
export function createMatcher(corpus: PhraseCorpus): PhraseMatcher {
  const { symbols, lexemes } = corpus;
  const gaps = corpus.gapBefore.map(prepositionsOf);
  const positionsOf: number[][] = lexemes.map(() => []);
  symbols.forEach((symbol, position) => positionsOf[symbol]?.push(position));
  const taken = new Uint8Array(symbols.length);
  const costOf = (symbol: number): number => (lexemes[symbol]?.isLight ? LIGHT_COST : 1);
  const symbolAt = (position: number): number => symbols[position] ?? -1;
  const isWord = (position: number): boolean => symbolAt(position) >= 0 && symbolAt(position) < lexemes.length;

  function windowAround(position: number, before: number, after: number): { start: number; end: number } {
    let start = position;
    let end = position + 1;
    while (position - start < before && isWord(start - 1)) start--;
    while (end - position <= after && isWord(end)) end++;
    return { start, end };
  }

  /** The usual prepositions before each word of the pattern where it stands exactly. */
  function usualGaps(pattern: readonly number[], rarest: number): string[] {
    const starts: number[] = [];
    for (const position of positionsOf[pattern[rarest] ?? -1] ?? []) {
      const start = position - rarest;
      if (pattern.every((symbol, i) => symbolAt(start + i) === symbol)) starts.push(start);
      if (starts.length === GAP_SAMPLE) break;
    }
    return pattern.map((_symbol, i) => mostFrequent(starts.map((start) => gaps[start + i] ?? "")));
  }

  return (pattern, { alternatives, insertions, mayLoseEdge = false } = {}) => {
    const size = pattern.length;
    const budget = TOLERANCE * pattern.reduce((sum, symbol) => sum + costOf(symbol), 0);
    const inPattern = new Set([...pattern, ...[...(alternatives?.values() ?? [])].flatMap((set) => [...set])]);
    const byRarity = pattern
      .map((symbol, column) => ({ column, count: positionsOf[symbol]?.length ?? 0, isLight: costOf(symbol) < 1 }))
      .sort((a, b) => Number(a.isLight) - Number(b.isLight) || a.count - b.count);
    const usual = usualGaps(pattern, byRarity[0]?.column ?? 0);
    const isEdge = (column: number): boolean => column === 0 || column === size - 1;
    /** The head of a short phrase stays: only a general word, or what qualifies the word after it, may go. */
    const mayLose = (column: number): boolean =>
      size >= MIN_LENGTH_FOR_LOST_EDGE ||
      (mayLoseEdge && (costOf(pattern[column] ?? -1) < 1 || (column === 0 && usual[1] === "")));

    const gapCost = (column: number, position: number): number => {
      const [wanted, found] = [usual[column] ?? "", gaps[position] ?? ""];
      // After words that are left out stands the preposition that led to them.
      if (column === 0 || wanted === found || (found !== "" && usual.slice(Math.max(1, column - 2), column).includes(found))) return 0;
      return size > 2 && (wanted === "" || found === "") ? NEW_PREPOSITION_COST : OTHER_PREPOSITION_COST;
    };
    const wordCost = (column: number, position: number): number => {
      const [wanted, found] = [pattern[column] ?? -1, symbolAt(position)];
      if (wanted === found || alternatives?.get(column)?.has(found)) return 0;
      if (column === 0) return Infinity;
      const isOpen = usual[column] !== "" && usual[column] === gaps[position];
      if (column === size - 1 && (size < MIN_LENGTH_FOR_OPEN_EDGE || !isOpen)) return Infinity;
      return Math.max(costOf(wanted), costOf(found));
    };

    /** Where the stretch begins that is looked at; the costs below are made once a pattern, not once a stretch. */
    let start = 0;
    const edit: EditCosts = {
      replace: (column, index) => {
        const cost = wordCost(column, start + index);
        return cost === Infinity ? cost : cost + gapCost(column, start + index);
      },
      leaveOut: (column) => (isEdge(column) && !mayLose(column) ? Infinity : costOf(pattern[column] ?? -1)),
      leaveOutTwo: (column) => {
        const [first, second] = [costOf(pattern[column - 1] ?? -1), costOf(pattern[column] ?? -1)];
        return column === 1 || column === size - 1 ? Infinity : Math.max(first, second) + NEXT_WORD_COST;
      },
      putIn: (index) => {
        const symbol = symbolAt(start + index);
        return inPattern.has(symbol) || insertions?.has(symbol) ? REPEATED_WORD_COST : costOf(symbol);
      },
      swap: (column, index) => {
        const second = symbolAt(start + index);
        if (pattern[column - 1] !== second) return Infinity;
        const first = symbolAt(start + index - 1);
        if (first === second || pattern[column] !== first) return Infinity;
        const gap = corpus.gapBefore[start + index];
        return gap === "and" || gap === "or" ? SWAP_AROUND_AND_COST : 1;
      },
    };

    const alignWithin = (from: number, end: number): PhraseMatch | null => {
      start = from;
      const alignment = alignWords(size, end - start, edit, budget);
      if (!alignment) return null;
      const columns = alignment.columns.map((index) => (index < 0 ? -1 : start + index));
      const placed = columns.filter((position) => position >= 0);
      const kept = columns.filter((position, column) => position >= 0 && symbolAt(position) === pattern[column]).length;
      if (placed.length < 2 || kept < MIN_KEPT_SHARE * size) return null;
      return { from: Math.min(...placed), to: Math.max(...placed) + 1, cost: alignment.cost, columns };
    };

    const slack = Math.ceil(budget / LIGHT_COST);
    const matches: PhraseMatch[] = [];
    const tried = new Set<number>();
    for (const { column } of byRarity.slice(0, Math.floor(budget) + 1)) {
      for (const position of positionsOf[pattern[column] ?? -1] ?? []) {
        const { start, end } = windowAround(position, column + slack, size - column + slack);
        if (end - start < 2 || tried.has(start * symbols.length + end)) continue;
        tried.add(start * symbols.length + end);
        let shared = 0;
        for (let at = start; at < end; at++) if (inPattern.has(symbolAt(at))) shared++;
        if (shared < MIN_KEPT_SHARE * size) continue;
        const match = alignWithin(start, end);
        if (match) matches.push(match);
      }
    }
    return keepBest(matches, taken);
  };
}
