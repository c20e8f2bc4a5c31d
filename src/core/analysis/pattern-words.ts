import { ROUNDING } from "#core/analysis/align-words.ts";
import type { StretchCopies } from "#core/analysis/stretch-copies.ts";

/** A pattern, what may stand for its words, and the limits within which it may be varied. */
export interface BoundedPattern {
  readonly pattern: readonly number[];
  readonly alternatives: ReadonlyMap<number, ReadonlySet<number>>;
  /** Lexemes that may be put in at little cost. */
  readonly insertions: ReadonlySet<number> | undefined;
  /** So many words of the pattern itself must stand. */
  readonly minKept: number;
  readonly budget: number;
  /** What it costs at least that a word of the pattern does not stand, and that it and the one before it do not. */
  readonly missOne: (column: number) => number;
  readonly missTwo: (column: number) => number;
}

export interface PatternWords {
  readonly setPattern: (pattern: BoundedPattern) => void;
  /** Whether a lexeme is the word of a column or one that may stand for it. */
  readonly isPlaced: (column: number, symbol: number) => boolean;
  /** Whether a lexeme is so in any column, or may be put in. */
  readonly has: (symbol: number) => boolean;
  /** Whether the pattern may stand, exactly or nearly, in a stretch that has one of its words: never wrongly no. */
  readonly mayStandIn: (stretch: number) => boolean;
  /** The same for the words `from` to before `end`, and more exactly. */
  readonly mayStand: (from: number, end: number) => boolean;
  /** Whether the pattern may stand in the words last asked about as it is. */
  readonly mayStandWhole: () => boolean;
  /** What the words from a column on cost at least in the words last asked about. */
  readonly leastFrom: (column: number) => number;
}

/** Words of a pattern that are told apart, one bit each; those after them are taken to stand. */
const MOST_COLUMNS = 31;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The words of one pattern after another as tables over the lexemes. They tell cheaply which stretches of the sequence cannot
 * hold the pattern: those that lack so many of its words, wherever they stand, that replacing or leaving them out would cost more
 * than the budget. Time linear in the words of the stretch and of the pattern.
 */
export function createPatternWords(symbols: Int32Array, costs: Float64Array, { first, stretchOf, stretches }: StretchCopies): PatternWords {
  const lexemes = costs.length;
  /** The columns whose own word a lexeme is, and those where it may stand, for the lexemes of this pattern. */
  const ownColumns = new Int32Array(lexemes);
  const fitColumns = new Int32Array(lexemes);
  const isOfPattern = new Uint8Array(lexemes);
  let marked: number[] = [];
  let current: BoundedPattern | null = null;
  let [all, columns, beyond, minKept, budget, mostMissing] = [0, 0, 0, 0, 0, 0];
  /** By stretch, the columns whose own word stands in it and those for which some word does; for the pattern of that number. */
  const [ownOf, fitOf, markedFor] = [new Int32Array(stretches), new Int32Array(stretches), new Int32Array(stretches)];
  /** By stretch, twice the number of the pattern that it was last asked about, and 1 more where it may hold it. */
  const answers = new Int32Array(stretches);
  let patterns = 0;
  let insertions: ReadonlySet<number> | undefined;
  /** Whether the first word must stand, and the bit of the last where that must. */
  let [isFirstNeeded, lastNeeded] = [false, 0];
  const [costOfOne, costOfTwo] = [new Float64Array(MOST_COLUMNS), new Float64Array(MOST_COLUMNS)];
  /** By column, what the words from there on cost at least. */
  const least = new Float64Array(MOST_COLUMNS + 2);
  let isWhole = false;

  const boundCosts = (missing: number): void => {
    for (let column = columns - 1; column >= 0; column--) {
      const isMissing = ((missing >>> column) & 1) === 1;
      const one = (least[column + 1] ?? 0) + (isMissing ? (costOfOne[column] ?? 0) : 0);
      const two = isMissing && column + 1 < columns ? (least[column + 2] ?? 0) + (costOfTwo[column + 1] ?? 0) : Infinity;
      least[column] = two < one ? two : one;
    }
  };
  /** The most words of the pattern that may be missing together within the budget: cheapest sums of so many costs, by column. */
  const countMostMissing = (): number => {
    let [next, afterNext] = [[0], [0]];
    for (let column = columns - 1; column >= 0; column--) {
      const here = [0];
      for (let count = 1; count <= columns - column; count++) {
        const one = (next[count - 1] ?? Infinity) + (costOfOne[column] ?? 0);
        const two = count > 1 && column + 1 < columns ? (afterNext[count - 2] ?? Infinity) + (costOfTwo[column + 1] ?? 0) : Infinity;
        const sum = Math.min(next[count] ?? Infinity, one, two);
        if (sum > budget + ROUNDING) break;
        here.push(sum);
      }
      [next, afterNext] = [here, next];
    }
    return next.length - 1;
  };
  /** Whether the columns of `own` may be all that are kept, and those of `fit` all that stand. */
  const mayBeAll = (own: number, fit: number): boolean => {
    if (countBits(own) + beyond < minKept || countBits(all & ~fit) > mostMissing) return false;
    boundCosts(all & ~fit);
    return (least[0] ?? 0) <= budget + ROUNDING;
  };
  /** What the words of the corpus that are none of the pattern's cost where they stand within it. */
  const costOfForeign = (symbol: number): number => (isOfPattern[symbol] === 1 || insertions?.has(symbol) === true ? 0 : (costs[symbol] ?? 1));
  /** Whether enough of the pattern stands in its order, from its first word to its last where both are needed. */
  const mayStandInOrder = (from: number, end: number): boolean => {
    let [first, last] = [from, end - 1];
    if (isFirstNeeded) while (first < end && ((fitColumns[symbols[first] ?? 0] ?? 0) & 1) === 0) first++;
    if (lastNeeded !== 0) while (last > first && ((fitColumns[symbols[last] ?? 0] ?? 0) & lastNeeded) === 0) last--;
    // A bit is 0 for each column by which the longest common subsequence has grown (M. Crochemore, C. Iliopoulos, Y. Pinzon & J. Reid
    // (2001), "A fast and practical bit-vector algorithm for the longest common subsequence problem", IPL 80: 279–285).
    let [open, own, fit, foreign, least] = [all, 0, 0, Infinity, Infinity];
    for (let at = first; at <= last; at++) {
      const symbol = symbols[at] ?? 0;
      const here = fitColumns[symbol] ?? 0;
      own |= ownColumns[symbol] ?? 0;
      fit |= here;
      const grown = open & here;
      open = ((open + grown) | (open - grown)) & all;
      // Words between the first of the pattern and the last are put in, or replace one that weighs no less.
      if ((here & lastNeeded) !== 0 && foreign < least) least = foreign;
      if ((here & 1) !== 0) foreign = 0;
      else if (here === 0) foreign += costOfForeign(symbol);
    }
    if (isFirstNeeded && lastNeeded !== 0 && least > budget + ROUNDING) return false;
    return countBits(open) <= mostMissing && mayBeAll(own, fit);
  };
  /** Notes in each stretch which words of the pattern it has. */
  const markStretches = (symbol: number): void => {
    const [own, fit] = [ownColumns[symbol] ?? 0, fitColumns[symbol] ?? 0];
    for (let at = first[symbol] ?? 0; at < (first[symbol + 1] ?? 0); at++) {
      const stretch = stretchOf[at] ?? 0;
      if (markedFor[stretch] !== patterns) {
        markedFor[stretch] = patterns;
        ownOf[stretch] = own;
        fitOf[stretch] = fit;
      } else {
        ownOf[stretch] = (ownOf[stretch] ?? 0) | own;
        fitOf[stretch] = (fitOf[stretch] ?? 0) | fit;
      }
    }
  };

  return {
    setPattern(next) {
      const { pattern, alternatives, missOne, missTwo } = next;
      for (const symbol of marked) ownColumns[symbol] = fitColumns[symbol] = isOfPattern[symbol] = 0;
      marked = [...new Set([...pattern, ...[...alternatives.values()].flatMap((set) => [...set])])];
      for (const symbol of marked) isOfPattern[symbol] = 1;
      current = next;
      columns = Math.min(pattern.length, MOST_COLUMNS);
      least.fill(0);
      all = columns === MOST_COLUMNS ? 0x7fffffff : (1 << columns) - 1;
      beyond = pattern.length - columns;
      ({ minKept, budget, insertions } = next);
      for (let column = 0; column < columns; column++) {
        const own = pattern[column] ?? 0;
        ownColumns[own] = (ownColumns[own] ?? 0) | (1 << column);
        for (const symbol of [own, ...(alternatives.get(column) ?? [])]) fitColumns[symbol] = (fitColumns[symbol] ?? 0) | (1 << column);
        costOfOne[column] = missOne(column);
        costOfTwo[column] = column > 0 ? missTwo(column) : Infinity;
      }
      isFirstNeeded = costOfOne[0] === Infinity;
      lastNeeded = pattern.length === columns && costOfOne[columns - 1] === Infinity ? 1 << (columns - 1) : 0;
      mostMissing = countMostMissing();
      patterns++;
      marked.forEach(markStretches);
    },
    isPlaced: (column, symbol) =>
      column < MOST_COLUMNS
        ? (((fitColumns[symbol] ?? 0) >>> column) & 1) === 1
        : current?.pattern[column] === symbol || current?.alternatives.get(column)?.has(symbol) === true,
    has: (symbol) => isOfPattern[symbol] === 1 || insertions?.has(symbol) === true,
    mayStandIn(stretch) {
      const known = answers[stretch] ?? 0;
      if (known >>> 1 === patterns) return (known & 1) === 1;
      const may = mayBeAll(ownOf[stretch] ?? 0, fitOf[stretch] ?? 0);
      answers[stretch] = 2 * patterns + Number(may);
      return may;
    },
    mayStand(from, end) {
      let [own, fit, run, runs, ownBefore, exchanges] = [0, 0, 0, 0, 0, 0];
      for (let at = from; at < end; at++) {
        const symbol = symbols[at] ?? 0;
        const here = fitColumns[symbol] ?? 0;
        const ownHere = ownColumns[symbol] ?? 0;
        own |= ownHere;
        fit |= here;
        // The columns up to which the pattern stands without a break (Shift-And: R. Baeza-Yates & G. Gonnet (1992), CACM 35: 74–82).
        run = ((run << 1) | 1) & here;
        runs |= run;
        exchanges |= (ownHere << 1) & ownBefore;
        ownBefore = ownHere;
      }
      isWhole = runs >>> (columns - 1) !== 0;
      return isWhole || exchanges !== 0 ? mayBeAll(own, fit) : mayBeAll(own, fit) && mayStandInOrder(from, end);
    },
    mayStandWhole: () => isWhole,
    leastFrom: (column) => least[column] ?? 0,
  };
}
