import { measureCommonPrefixes } from "#core/analysis/lcp.ts";
import { buildSuffixArray } from "#core/analysis/suffix-array.ts";

/** A sequence that recurs: `length` symbols, standing at `order[first]` … `order[last]` of the suffix array. */
export interface Repeat {
  readonly length: number;
  readonly first: number;
  readonly last: number;
  /** In how many different documents it stands. */
  readonly documents: number;
}

export interface RepeatIndex {
  readonly order: Int32Array;
  readonly repeats: readonly Repeat[];
}

const UNSET = -2;
const DIVERSE = -3;
const TEXT_START = -1;

/** An LCP interval that is still open on its right. */
interface OpenInterval {
  readonly length: number;
  readonly first: number;
  /** Suffixes that repeat a document already counted. */
  duplicates: number;
  /** The symbol before every suffix so far; UNSET before the first, DIVERSE where they differ. */
  left: number;
}

const joinLeft = (a: number, b: number): number => (a === UNSET || a === b ? b : b === UNSET ? a : DIVERSE);

/** The innermost open interval that begins at or before a rank; the stack is in order of `first`. */
function findHolder(stack: readonly OpenInterval[], rank: number): OpenInterval | undefined {
  let low = 0;
  let high = stack.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stack[middle]?.first ?? 0) <= rank) low = middle;
    else high = middle - 1;
  }
  return stack[low];
}

/**
 * All maximal repeats of a sequence that stand in at least `minDocuments` documents and have at least `minLength`
 * symbols. A repeat is maximal when no symbol can be put before or after it without losing an occurrence.
 *
 * `documentOf[i]` is the document of `symbols[i]`, a whole number from 0. A symbol that occurs once, as the separators
 * between sentences do, is never part of a repeat, so repeats do not cross it. Time O(n log n) at worst, linear but for
 * a binary search in a short stack; memory linear.
 *
 * Repeats are the left-diverse LCP intervals: M. I. Abouelhoda, S. Kurtz & E. Ohlebusch (2004), "Replacing suffix trees
 * with enhanced suffix arrays", Journal of Discrete Algorithms 2: 53–86. Documents are counted as suffixes less
 * duplicates, each charged to the lowest common interval of two neighbours of one document: L. C. K. Hui (1992),
 * "Color set size problem with applications to string matching", CPM, LNCS 644: 230–243; compare S. Muthukrishnan
 * (2002), "Efficient algorithms for document retrieval problems", SODA, 657–666.
 */
export function findMaximalRepeats(
  symbols: Int32Array,
  documentOf: Int32Array,
  { minLength, minDocuments }: { readonly minLength: number; readonly minDocuments: number },
): RepeatIndex {
  if (symbols.length !== documentOf.length) throw new RangeError("each symbol needs its document");
  const n = symbols.length;
  const order = buildSuffixArray(symbols);
  const lcp = measureCommonPrefixes(symbols, order);
  const repeats: Repeat[] = [];
  const stack: OpenInterval[] = [{ length: 0, first: 0, duplicates: 0, left: UNSET }];
  const lastRankOf = new Map<number, number>();

  const addSuffix = (rank: number): void => {
    const position = order[rank] ?? 0;
    const top = stack.at(-1);
    if (top) top.left = joinLeft(top.left, position === 0 ? TEXT_START : (symbols[position - 1] ?? TEXT_START));
    const document = documentOf[position] ?? 0;
    const before = lastRankOf.get(document);
    lastRankOf.set(document, rank);
    const holder = before === undefined ? undefined : findHolder(stack, before);
    if (holder) holder.duplicates++;
  };

  const close = (interval: OpenInterval, last: number): void => {
    const documents = last - interval.first + 1 - interval.duplicates;
    if (interval.length < minLength || documents < minDocuments || interval.left !== DIVERSE) return;
    repeats.push({ length: interval.length, first: interval.first, last, documents });
  };

  for (let rank = 0; rank < n; rank++) {
    const next = rank + 1 < n ? (lcp[rank + 1] ?? 0) : 0;
    if (next > (stack.at(-1)?.length ?? 0)) stack.push({ length: next, first: rank, duplicates: 0, left: UNSET });
    addSuffix(rank);
    while ((stack.at(-1)?.length ?? 0) > next) {
      const closed = stack.pop();
      if (!closed) break;
      close(closed, rank);
      if (next > (stack.at(-1)?.length ?? 0)) {
        stack.push({ length: next, first: closed.first, duplicates: 0, left: UNSET });
      }
      const parent = stack.at(-1);
      if (!parent) break;
      parent.duplicates += closed.duplicates;
      parent.left = joinLeft(parent.left, closed.left);
    }
  }
  return { order, repeats };
}
