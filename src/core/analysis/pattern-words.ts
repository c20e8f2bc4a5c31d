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
  /** Whether the pattern may stand in a stretch, exactly or nearly: never wrongly no. */
  readonly mayStand: (from: number, end: number) => boolean;
}

/** Words of a pattern that are told apart, one bit each; those after them are taken to stand. */
const MOST_COLUMNS = 31;
/** Sums of costs differ by less when they are added in another order. */
const ROUNDING = 1e-9;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The words of one pattern after another as tables over the lexemes. They tell cheaply which stretches of the sequence cannot
 * hold the pattern: those that lack so many of its words, wherever they stand, that replacing or leaving them out would cost more
 * than the budget. Time linear in the stretch, and in the pattern where a word lacks.
 */
export function createPatternWords(symbols: Int32Array, lexemes: number): PatternWords {
  /** The columns whose own word a lexeme is, and those where it may stand, for the lexemes of this pattern. */
  const ownColumns = new Int32Array(lexemes);
  const fitColumns = new Int32Array(lexemes);
  const isOfPattern = new Uint8Array(lexemes);
  let marked: number[] = [];
  let current: BoundedPattern | null = null;
  let [all, beyond, minKept, budget] = [0, 0, 0, 0];
  const [costOfOne, costOfTwo] = [new Float64Array(MOST_COLUMNS), new Float64Array(MOST_COLUMNS)];
  let columns = 0;

  const costOfMissing = (missing: number): number => {
    let [before, here] = [Infinity, 0];
    for (let column = 0; column < columns; column++) {
      const isMissing = (missing >>> column) & 1;
      const without = here + (isMissing ? (costOfOne[column] ?? 0) : 0);
      const withoutTwo = before + (costOfTwo[column] ?? 0);
      before = here;
      here = isMissing && withoutTwo < without ? withoutTwo : without;
    }
    return here;
  };

  return {
    setPattern(next) {
      const { pattern, alternatives, missOne, missTwo } = next;
      for (const symbol of marked) ownColumns[symbol] = fitColumns[symbol] = isOfPattern[symbol] = 0;
      marked = [...pattern, ...[...alternatives.values()].flatMap((set) => [...set])];
      for (const symbol of marked) isOfPattern[symbol] = 1;
      current = next;
      columns = Math.min(pattern.length, MOST_COLUMNS);
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
        ? ((fitColumns[symbol] ?? 0) >>> column) % 2 === 1
        : current?.pattern[column] === symbol || current?.alternatives.get(column)?.has(symbol) === true,
    has: (symbol) => isOfPattern[symbol] === 1,
    mayStand(from, end) {
      let [own, fit] = [0, 0];
      for (let at = from; at < end; at++) {
        const symbol = symbols[at] ?? 0;
        own |= ownColumns[symbol] ?? 0;
        fit |= fitColumns[symbol] ?? 0;
      }
      if (countBits(own) + beyond < minKept) return false;
      const missing = all & ~fit;
      return missing === 0 || costOfMissing(missing) <= budget + ROUNDING;
    },
  };
}
