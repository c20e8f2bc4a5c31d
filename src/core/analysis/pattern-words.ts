import { ROUNDING } from "#core/analysis/align-words.ts";
import type { PhrasePostings } from "#core/analysis/phrase-postings.ts";

/** A pattern, what may stand for its words, and the limits within which it may be varied. */
export interface BoundedPattern {
  readonly pattern: readonly number[];
  readonly alternatives: ReadonlyMap<number, ReadonlySet<number>>;
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
  /** Whether a lexeme is so in any column. */
  readonly has: (symbol: number) => boolean;
  /** Whether the pattern may stand, exactly or nearly, in the stretch that a place lies in: never wrongly no. */
  readonly mayStandAround: (position: number) => boolean;
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

/** One of 64 bits for a lexeme (Fibonacci hashing). */
const bitOf = (symbol: number): number => Math.imul(symbol, 0x9e3779b1) >>> 26;

/** At the first place of each stretch and the next, 64 bits in which those of its words are set (B. H. Bloom (1970), CACM 13: 422–426). */
function signStretches(symbols: Int32Array, { stretchStart, stretchEnd }: PhrasePostings): Int32Array {
  const signatures = new Int32Array(2 * symbols.length);
  symbols.forEach((symbol, position) => {
    if ((stretchEnd[position] ?? 0) === 0) return;
    const bit = bitOf(symbol);
    const cell = 2 * (stretchStart[position] ?? 0) + (bit >>> 5);
    signatures[cell] = (signatures[cell] ?? 0) | (1 << (bit % 32));
  });
  return signatures;
}

/**
 * The words of one pattern after another as tables over the lexemes. They tell cheaply which stretches of the sequence cannot
 * hold the pattern: those that lack so many of its words, wherever they stand, that replacing or leaving them out would cost more
 * than the budget. Time linear in the words of the stretch and of the pattern.
 */
export function createPatternWords(symbols: Int32Array, lexemes: number, postings: PhrasePostings): PatternWords {
  const { stretchStart } = postings;
  const signatures = signStretches(symbols, postings);
  /** The columns whose own word a lexeme is, and those where it may stand, for the lexemes of this pattern. */
  const ownColumns = new Int32Array(lexemes);
  const fitColumns = new Int32Array(lexemes);
  const isOfPattern = new Uint8Array(lexemes);
  let marked: number[] = [];
  let current: BoundedPattern | null = null;
  let [all, columns, beyond, minKept, budget] = [0, 0, 0, 0, 0];
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
  /** Whether the columns of `own` may be all that are kept, and those of `fit` all that stand. */
  const mayBeAll = (own: number, fit: number): boolean => {
    if (countBits(own) + beyond < minKept) return false;
    boundCosts(all & ~fit);
    return (least[0] ?? 0) <= budget + ROUNDING;
  };
  /** The distinct lexemes of the pattern, the bit of each, and their columns. */
  let bits = new Int32Array(0);

  return {
    setPattern(next) {
      const { pattern, alternatives, missOne, missTwo } = next;
      for (const symbol of marked) ownColumns[symbol] = fitColumns[symbol] = isOfPattern[symbol] = 0;
      marked = [...new Set([...pattern, ...[...alternatives.values()].flatMap((set) => [...set])])];
      for (const symbol of marked) isOfPattern[symbol] = 1;
      bits = Int32Array.from(marked, bitOf);
      current = next;
      columns = Math.min(pattern.length, MOST_COLUMNS);
      least.fill(0);
      all = columns === MOST_COLUMNS ? 0x7fffffff : (1 << columns) - 1;
      beyond = pattern.length - columns;
      ({ minKept, budget } = next);
      for (let column = 0; column < columns; column++) {
        const own = pattern[column] ?? 0;
        ownColumns[own] = (ownColumns[own] ?? 0) | (1 << column);
        for (const symbol of [own, ...(alternatives.get(column) ?? [])]) fitColumns[symbol] = (fitColumns[symbol] ?? 0) | (1 << column);
        costOfOne[column] = missOne(column);
        costOfTwo[column] = column > 0 ? missTwo(column) : Infinity;
      }
    },
    isPlaced: (column, symbol) =>
      column < MOST_COLUMNS
        ? (((fitColumns[symbol] ?? 0) >>> column) & 1) === 1
        : current?.pattern[column] === symbol || current?.alternatives.get(column)?.has(symbol) === true,
    has: (symbol) => isOfPattern[symbol] === 1,
    mayStandAround(position) {
      const cell = 2 * (stretchStart[position] ?? 0);
      let [own, fit] = [0, 0];
      for (let i = 0; i < marked.length; i++) {
        const bit = bits[i] ?? 0;
        if ((((signatures[cell + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
        const symbol = marked[i] ?? 0;
        own |= ownColumns[symbol] ?? 0;
        fit |= fitColumns[symbol] ?? 0;
      }
      return mayBeAll(own, fit);
    },
    mayStand(from, end) {
      let [own, fit, run, runs] = [0, 0, 0, 0];
      for (let at = from; at < end; at++) {
        const symbol = symbols[at] ?? 0;
        const here = fitColumns[symbol] ?? 0;
        own |= ownColumns[symbol] ?? 0;
        fit |= here;
        // The columns up to which the pattern stands without a break (Shift-And: R. Baeza-Yates & G. Gonnet (1992), CACM 35: 74–82).
        run = ((run << 1) | 1) & here;
        runs |= run;
      }
      isWhole = runs >>> (columns - 1) !== 0;
      return mayBeAll(own, fit);
    },
    mayStandWhole: () => isWhole,
    leastFrom: (column) => least[column] ?? 0,
  };
}
