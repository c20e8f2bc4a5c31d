/** Marks an empty cell while suffixes are being placed. */
const EMPTY = -1;

interface Buckets {
  /** Where the suffixes of type L that begin with a symbol are placed; one more cell than symbols. */
  readonly startOfL: Int32Array;
  readonly startOfS: Int32Array;
}

/** 1 for suffixes of type S (smaller than the suffix after them), 0 for type L. */
function classifySuffixes(symbols: Int32Array): Uint8Array {
  const isS = new Uint8Array(symbols.length);
  for (let i = symbols.length - 2; i >= 0; i--) {
    const here = symbols[i] ?? 0;
    const next = symbols[i + 1] ?? 0;
    isS[i] = here === next ? (isS[i + 1] ?? 0) : Number(here < next);
  }
  return isS;
}

function measureBuckets(symbols: Int32Array, isS: Uint8Array, largest: number): Buckets {
  const startOfL = new Int32Array(largest + 2);
  const startOfS = new Int32Array(largest + 2);
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i] ?? 0;
    if (isS[i]) startOfL[symbol + 1] = (startOfL[symbol + 1] ?? 0) + 1;
    else startOfS[symbol] = (startOfS[symbol] ?? 0) + 1;
  }
  for (let symbol = 0; symbol <= largest; symbol++) {
    startOfS[symbol] = (startOfS[symbol] ?? 0) + (startOfL[symbol] ?? 0);
    startOfL[symbol + 1] = (startOfL[symbol + 1] ?? 0) + (startOfS[symbol] ?? 0);
  }
  return { startOfL, startOfS };
}

/** Sorts all suffixes from the order of the leftmost suffixes of type S. */
function induceSort(symbols: Int32Array, isS: Uint8Array, buckets: Buckets, leftmost: Int32Array): Int32Array {
  const n = symbols.length;
  const order = new Int32Array(n).fill(EMPTY);
  const place = (next: Int32Array, symbol: number, suffix: number): void => {
    const cell = next[symbol] ?? 0;
    order[cell] = suffix;
    next[symbol] = cell + 1;
  };
  const ends = buckets.startOfS.slice();
  for (const suffix of leftmost) place(ends, symbols[suffix] ?? 0, suffix);
  const forwards = buckets.startOfL.slice();
  place(forwards, symbols[n - 1] ?? 0, n - 1);
  for (let i = 0; i < n; i++) {
    const before = (order[i] ?? 0) - 1;
    if (before >= 0 && !isS[before]) place(forwards, symbols[before] ?? 0, before);
  }
  const backwards = buckets.startOfL.slice();
  for (let i = n - 1; i >= 0; i--) {
    const before = (order[i] ?? 0) - 1;
    if (before < 0 || !isS[before]) continue;
    const symbol = (symbols[before] ?? 0) + 1;
    const cell = (backwards[symbol] ?? 0) - 1;
    backwards[symbol] = cell;
    order[cell] = before;
  }
  return order;
}

function areSameSubstrings(symbols: Int32Array, a: number, endOfA: number, b: number, endOfB: number): boolean {
  if (endOfA - a !== endOfB - b) return false;
  // The symbol after the substring belongs to it, save at the end of the text.
  for (let i = 0; a + i <= endOfA; i++) {
    if (a + i >= symbols.length || b + i >= symbols.length || symbols[a + i] !== symbols[b + i]) return false;
  }
  return true;
}

/** Names the leftmost substrings by their rank, in the order of the text; equal ones have equal names. */
function nameSubstrings(symbols: Int32Array, leftmost: Int32Array, sorted: Int32Array, indexOf: Int32Array): Int32Array {
  const names = new Int32Array(leftmost.length);
  const endOf = (suffix: number): number => leftmost[(indexOf[suffix] ?? 0) + 1] ?? symbols.length;
  let name = 0;
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1] ?? 0;
    const here = sorted[i] ?? 0;
    if (!areSameSubstrings(symbols, before, endOf(before), here, endOf(here))) name++;
    names[indexOf[here] ?? 0] = name;
  }
  return names;
}

/** `symbols` are whole numbers from 0 to `largest`. */
function sortSuffixes(symbols: Int32Array, largest: number): Int32Array {
  const n = symbols.length;
  if (n < 2) return new Int32Array(n);
  const isS = classifySuffixes(symbols);
  const buckets = measureBuckets(symbols, isS, largest);
  const indexOf = new Int32Array(n).fill(EMPTY);
  let count = 0;
  for (let i = 1; i < n; i++) if (isS[i] && !isS[i - 1]) indexOf[i] = count++;
  const leftmost = new Int32Array(count);
  for (let i = 1; i < n; i++) if (indexOf[i] !== EMPTY) leftmost[indexOf[i] ?? 0] = i;

  const roughly = induceSort(symbols, isS, buckets, leftmost);
  if (count === 0) return roughly;
  const sorted = roughly.filter((suffix) => indexOf[suffix] !== EMPTY);
  const names = nameSubstrings(symbols, leftmost, sorted, indexOf);
  const order = sortSuffixes(names, names[indexOf[sorted[count - 1] ?? 0] ?? 0] ?? 0);
  return induceSort(symbols, isS, buckets, order.map((i) => leftmost[i] ?? 0));
}

/**
 * The suffix array of a sequence of symbols: the start positions of all suffixes in lexicographic order, where the end
 * of the sequence is smaller than any symbol. Symbols are whole numbers from 0; time and memory are linear in the
 * length and the largest symbol. An empty sequence gives an empty array.
 *
 * SA-IS: G. Nong, S. Zhang & W. H. Chan (2009), "Linear suffix array construction by almost pure induced-sorting",
 * Data Compression Conference, 193–202.
 */
export function buildSuffixArray(symbols: Int32Array): Int32Array {
  const largest = symbols.reduce((most, symbol) => Math.max(most, symbol), 0);
  if (symbols.some((symbol) => symbol < 0)) throw new RangeError("symbols must be whole numbers from 0");
  return sortSuffixes(symbols, largest);
}
