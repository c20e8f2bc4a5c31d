/** A thing that stands at `a` in one text and at `b` in another. */
export interface PlacedItem {
  readonly a: number;
  readonly b: number;
  /** How much is lost if it is not in the run. */
  readonly weight: number;
  /** Settles between runs of the same weight: by what the things are, not by where they stand. */
  readonly tie: number;
}

interface Best {
  readonly weight: number;
  readonly tie: number;
  readonly last: number;
}

const NONE: Best = { weight: 0, tie: 0, last: -1 };
const isBetter = (x: Best, y: Best): boolean => x.weight > y.weight || (x.weight === y.weight && x.tie > y.tie);

/**
 * The heaviest run of things that stand in the same order in both texts: their indices, in order. What is not in it has
 * moved. No two things share an `a` or a `b`. The same run comes out either way round, unless two runs have the same
 * weight and the same ties.
 *
 * Heaviest increasing subsequence: G. Jacobson & K.-P. Vo (1992), "Heaviest increasing/common subsequence problems", CPM
 * 92, LNCS 644: 52–66; here with prefix maxima in a Fenwick tree, n·log n.
 */
export function findLongestRun(items: readonly PlacedItem[]): number[] {
  const order = items.map((_, index) => index).sort((x, y) => (items[x]?.a ?? 0) - (items[y]?.a ?? 0));
  const size = items.reduce((most, { b }) => Math.max(most, b + 1), 0);
  const tree: Best[] = new Array<Best>(size + 1).fill(NONE);
  const before: number[] = new Array<number>(items.length).fill(-1);
  let best = NONE;
  for (const index of order) {
    const item = items[index];
    if (item === undefined) continue;
    let prefix = NONE;
    for (let at = item.b; at > 0; at -= at & -at) if (isBetter(tree[at] ?? NONE, prefix)) prefix = tree[at] ?? NONE;
    before[index] = prefix.last;
    const run: Best = { weight: prefix.weight + item.weight, tie: prefix.tie + item.tie, last: index };
    for (let at = item.b + 1; at <= size; at += at & -at) if (isBetter(run, tree[at] ?? NONE)) tree[at] = run;
    if (isBetter(run, best)) best = run;
  }
  const run: number[] = [];
  for (let at = best.last; at >= 0; at = before[at] ?? -1) run.push(at);
  return run.reverse();
}
