import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";

/** A place where a phrase stands, exactly or nearly: words `from` to `to` (half-open) of the corpus sequence. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** For each word of the pattern its place in the corpus, or -1 where it is left out. */
  readonly columns: Int32Array;
}

/** Further lexemes that a place of the pattern may hold at no cost. */
export type Alternatives = ReadonlyMap<number, ReadonlySet<number>>;
export type PhraseMatcher = (pattern: readonly number[], alternatives?: Alternatives) => PhraseMatch[];

/** A near match may differ in this share of the pattern's weight. */
const TOLERANCE = 0.25;
const LIGHT_COST = 0.5;
const SAME_WORD_COST = 0.25;
const MIN_LENGTH_FOR_OPEN_EDGE = 4;
const MIN_KEPT_SHARE = 0.6;
const FORBIDDEN = Number.POSITIVE_INFINITY;
const NO_ALTERNATIVES: Alternatives = new Map();

type Move = "match" | "skip-pattern" | "skip-text" | "swap" | null;

/** Joins matches that overlap to the best of them: lowest cost, then first. */
function keepBest(matches: PhraseMatch[]): PhraseMatch[] {
  const chosen: PhraseMatch[] = [];
  for (const match of matches.sort((a, b) => a.cost - b.cost || b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (chosen.every((other) => match.to <= other.from || match.from >= other.to)) chosen.push(match);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/**
 * A matcher over a corpus: all places where a sequence of lexemes stands exactly, or nearly: with a word replaced, left
 * out, put in, or two neighbours exchanged, as long as the changes weigh no more than a quarter of the sequence (a word
 * of general vocabulary weighs half). The last word may be replaced where the same preposition leads to it. Matches do
 * not overlap and come in the order of the text.
 *
 * Candidates are found by the rarest words of the pattern, of which one at least must stand (pigeonhole), then aligned
 * by the restricted edit distance with free ends: P. H. Sellers (1980), "The theory and computation of evolutionary
 * distances: pattern recognition", Journal of Algorithms 1: 359–373; exchange of neighbours after F. J. Damerau (1964).
 */
export function createMatcher(corpus: PhraseCorpus): PhraseMatcher {
  const { symbols, lexemes, gapBefore } = corpus;
  const positionsOf: number[][] = lexemes.map(() => []);
  symbols.forEach((symbol, position) => positionsOf[symbol]?.push(position));
  const costOf = (symbol: number): number => (lexemes[symbol]?.isLight ? LIGHT_COST : 1);
  const symbolAt = (position: number): number => symbols[position] ?? -1;
  const isSeparator = (position: number): boolean => symbolAt(position) < 0 || symbolAt(position) >= lexemes.length;

  function windowAround(position: number, reachBefore: number, reachAfter: number): { start: number; end: number } {
    let start = position;
    let end = position + 1;
    while (start > 0 && position - start < reachBefore && !isSeparator(start - 1)) start--;
    while (end < symbols.length && end - position <= reachAfter && !isSeparator(end)) end++;
    return { start, end };
  }

  return (pattern, alternatives = NO_ALTERNATIVES) => {
    const size = pattern.length;
    const budget = TOLERANCE * pattern.reduce((sum, symbol) => sum + costOf(symbol), 0);
    const inPattern = new Set(pattern);
    const exactGaps = new Map<number, Set<string>>();

    /** Gaps that stand before the last word of the pattern where the pattern stands exactly. */
    const lastGaps = (): Set<string> => {
      const known = exactGaps.get(size);
      if (known) return known;
      const gaps = new Set<string>();
      for (const position of positionsOf[pattern[size - 1] ?? -1] ?? []) {
        const isExact = pattern.every((symbol, i) => symbolAt(position - size + 1 + i) === symbol);
        if (isExact) gaps.add(gapBefore[position] ?? "");
      }
      gaps.delete("");
      exactGaps.set(size, gaps);
      return gaps;
    };

    const replaceCost = (column: number, position: number): number => {
      const wanted = pattern[column] ?? -1;
      const found = symbolAt(position);
      if (wanted === found || alternatives.get(column)?.has(found)) return 0;
      if (column === 0) return FORBIDDEN;
      if (column === size - 1 && (size < MIN_LENGTH_FOR_OPEN_EDGE || !lastGaps().has(gapBefore[position] ?? ""))) {
        return FORBIDDEN;
      }
      return Math.max(costOf(wanted), costOf(found));
    };

    const align = (start: number, end: number): PhraseMatch | null => {
      const width = end - start;
      const stride = width + 1;
      const costs = new Float64Array((size + 1) * stride);
      const moves: Move[] = new Array<Move>(costs.length).fill(null);
      for (let i = 1; i <= size; i++) {
        for (let t = 0; t <= width; t++) {
          const position = start + t - 1;
          let cost = (costs[(i - 1) * stride + t] ?? 0) + costOf(pattern[i - 1] ?? -1);
          let move: Move = "skip-pattern";
          const consider = (other: number, otherMove: Move): void => {
            if (other < cost || (other === cost && otherMove === "match")) [cost, move] = [other, otherMove];
          };
          if (t > 0) {
            consider((costs[(i - 1) * stride + t - 1] ?? 0) + replaceCost(i - 1, position), "match");
            const put = inPattern.has(symbolAt(position)) ? SAME_WORD_COST : costOf(symbolAt(position));
            if (i < size) consider((costs[i * stride + t - 1] ?? 0) + put, "skip-text");
          }
          const isSwap =
            t > 1 && i > 1 && pattern[i - 1] === symbolAt(position - 1) && pattern[i - 2] === symbolAt(position);
          if (isSwap && pattern[i - 1] !== pattern[i - 2]) {
            const gap = gapBefore[position] ?? "";
            consider((costs[(i - 2) * stride + t - 2] ?? 0) + (gap === "and" || gap === "or" ? 0.5 : 1), "swap");
          }
          costs[i * stride + t] = cost;
          moves[i * stride + t] = move;
        }
      }
      let best = 0;
      for (let t = 1; t <= width; t++) {
        if ((costs[size * stride + t] ?? 0) < (costs[size * stride + best] ?? 0)) best = t;
      }
      const cost = costs[size * stride + best] ?? FORBIDDEN;
      if (cost > budget) return null;
      const columns = new Int32Array(size).fill(-1);
      let [i, t] = [size, best];
      while (i > 0) {
        const move = moves[i * stride + t];
        if (move === "match") columns[--i] = start + --t;
        else if (move === "swap") {
          columns[i - 1] = start + t - 2;
          columns[i - 2] = start + t - 1;
          i -= 2;
          t -= 2;
        } else if (move === "skip-text") t--;
        else i--;
      }
      const placed = columns.filter((position) => position >= 0);
      const kept = columns.reduce((sum, position, c) => sum + Number(position >= 0 && symbolAt(position) === pattern[c]), 0);
      if (placed.length < 2 || kept < MIN_KEPT_SHARE * size) return null;
      const from = placed.reduce((least, position) => Math.min(least, position), symbols.length);
      const to = placed.reduce((most, position) => Math.max(most, position), 0) + 1;
      return { from, to, cost, columns };
    };

    const slack = Math.ceil(budget / LIGHT_COST);
    const byRarity = pattern
      .map((symbol, column) => ({ column, count: positionsOf[symbol]?.length ?? 0, isLight: costOf(symbol) < 1 }))
      .sort((a, b) => Number(a.isLight) - Number(b.isLight) || a.count - b.count);
    const matches: PhraseMatch[] = [];
    const tried = new Set<string>();
    for (const { column } of byRarity.slice(0, Math.floor(budget) + 1)) {
      for (const position of positionsOf[pattern[column] ?? -1] ?? []) {
        const { start, end } = windowAround(position, column + slack, size - column + slack);
        const name = `${start}-${end}`;
        if (end - start < 2 || tried.has(name)) continue;
        tried.add(name);
        const match = align(start, end);
        if (match) matches.push(match);
      }
    }
    return keepBest(matches);
  };
}
