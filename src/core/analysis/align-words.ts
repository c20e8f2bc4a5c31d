/** How the words of a pattern lie in a stretch of text. */
export interface Alignment {
  readonly cost: number;
  /** For each word of the pattern its index in the text, or -1 where it is left out. */
  readonly columns: readonly number[];
}

/** What it costs to turn the pattern into the text, by indexes; `Infinity` forbids a change. */
export interface EditCosts {
  readonly replace: (column: number, index: number) => number;
  readonly leaveOut: (column: number) => number;
  /** Leaving out the words `column - 1` and `column` of the pattern at once. */
  readonly leaveOutTwo: (column: number) => number;
  readonly putIn: (index: number) => number;
  /** Exchanging the words `column - 1` and `column` of the pattern, which end at `index` in the text. */
  readonly swap: (column: number, index: number) => number;
  /** What the words of the pattern from `column` on cost at least; 0 where nothing is known. */
  readonly leastFrom: (column: number) => number;
}

/** Sums of costs differ by less when they are added in another order. */
export const ROUNDING = 1e-9;

const MOVE = { none: 0, match: 1, leaveOut: 2, putIn: 3, swap: 4, leaveOutTwo: 5 } as const;

let table = { costs: new Float64Array(0), moves: new Uint8Array(0) };

function reserve(cells: number): typeof table {
  if (table.costs.length < cells) table = { costs: new Float64Array(2 * cells), moves: new Uint8Array(2 * cells) };
  return table;
}

/**
 * Fills the table row by row; false as soon as no alignment can cost `budget` or less, which is when two rows in a row
 * hold nothing as cheap: a step leads from one of the two rows before, and none makes it cheaper. For the same reason
 * only the cells are worked out that a cell as cheap leads to, and kept that the rest of the pattern leaves as cheap; all others
 * are `Infinity` (E. Ukkonen (1985), "Finding
 * approximate patterns in strings", Journal of Algorithms 6: 132–137).
 */
function fillTable(size: number, width: number, edit: EditCosts, budget: number): boolean {
  const stride = width + 1;
  const { costs, moves } = reserve((size + 1) * stride);
  costs.fill(0, 0, stride);
  /** The first and last cell that cost no more than the budget, in this row and the one before; none where first > last. */
  let [first, last, firstBefore, lastBefore] = [0, width, stride, -2];
  for (let i = 1; i <= size; i++) {
    const row = i * stride;
    const leaveOut = edit.leaveOut(i - 1);
    const leaveOutTwo = i > 1 ? edit.leaveOutTwo(i - 1) : Infinity;
    const limit = Math.min(budget, budget - edit.leastFrom(i) + ROUNDING);
    const reach = Math.min(width, Math.max(last + 1, lastBefore + 2));
    let [least, most] = [stride, -2];
    for (let t = row; t < row + stride; t++) costs[t] = Infinity;
    for (let t = Math.min(first, firstBefore); t <= width && (t <= reach || most === t - 1); t++) {
      let cost = (costs[row - stride + t] ?? 0) + leaveOut;
      let move: number = MOVE.leaveOut;
      const without = i > 1 ? (costs[row - 2 * stride + t] ?? 0) + leaveOutTwo : Infinity;
      if (without < cost) {
        cost = without;
        move = MOVE.leaveOutTwo;
      }
      if (t > 0) {
        const here = costs[row - stride + t - 1] ?? 0;
        const matched = here > budget ? Infinity : here + edit.replace(i - 1, t - 1);
        if (matched <= cost) {
          cost = matched;
          move = MOVE.match;
        }
        // A word put in after the last of the pattern would only lengthen the match.
        const shorter = costs[row + t - 1] ?? 0;
        const longer = i < size && shorter <= budget ? shorter + edit.putIn(t - 1) : Infinity;
        if (longer < cost) {
          cost = longer;
          move = MOVE.putIn;
        }
      }
      if (t > 1 && i > 1) {
        const corner = costs[row - 2 * stride + t - 2] ?? 0;
        const swapped = corner > budget ? Infinity : corner + edit.swap(i - 1, t - 1);
        if (swapped < cost) {
          cost = swapped;
          move = MOVE.swap;
        }
      }
      if (cost > limit) continue;
      costs[row + t] = cost;
      moves[row + t] = move;
      least = Math.min(least, t);
      most = t;
    }
    if (least > most && first > last) return false;
    [firstBefore, lastBefore, first, last] = [first, last, least, most];
  }
  return true;
}

function traceBack(size: number, width: number, end: number): number[] {
  const { moves } = table;
  const columns: number[] = [];
  for (let column = 0; column < size; column++) columns.push(-1);
  let [i, t] = [size, end];
  while (i > 0) {
    const move = moves[i * (width + 1) + t];
    if (move === MOVE.match) columns[--i] = --t;
    else if (move === MOVE.putIn) t--;
    else if (move === MOVE.swap) {
      columns[i - 1] = t - 2;
      columns[i - 2] = t - 1;
      i -= 2;
      t -= 2;
    } else i -= move === MOVE.leaveOutTwo ? 2 : 1;
  }
  return columns;
}

/**
 * Where a pattern of `size` words fits best into a text of `width` words, anywhere within it: the alignment of least
 * cost, the first of equals; null where none costs `budget` or less.
 *
 * Approximate matching with free ends: P. H. Sellers (1980), "The theory and computation of evolutionary distances:
 * pattern recognition", Journal of Algorithms 1: 359–373; exchange of neighbours after F. J. Damerau (1964), CACM 7:
 * 171–176. Costs are not negative. Time and memory size · width.
 */
export function alignWords(size: number, width: number, edit: EditCosts, budget: number): Alignment | null {
  if (!fillTable(size, width, edit, budget)) return null;
  const { costs } = table;
  const row = size * (width + 1);
  let end = 0;
  for (let t = 1; t <= width; t++) if ((costs[row + t] ?? 0) < (costs[row + end] ?? 0)) end = t;
  const cost = costs[row + end] ?? Infinity;
  return cost <= budget ? { cost, columns: traceBack(size, width, end) } : null;
}
