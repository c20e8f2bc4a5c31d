/**
 * Longest common prefixes of neighbours in a suffix array: `lcp[i]` symbols are shared by the suffixes at `order[i-1]`
 * and `order[i]`; `lcp[0]` is 0. Linear time and memory.
 *
 * T. Kasai, G. Lee, H. Arimura, S. Arikawa & K. Park (2001), "Linear-time longest-common-prefix computation in suffix
 * arrays and its applications", CPM, LNCS 2089: 181–192.
 */
export function measureCommonPrefixes(symbols: Int32Array, order: Int32Array): Int32Array {
  const n = symbols.length;
  const rankOf = new Int32Array(n);
  for (let rank = 0; rank < n; rank++) rankOf[order[rank] ?? 0] = rank;
  const lcp = new Int32Array(n);
  let shared = 0;
  for (let position = 0; position < n; position++) {
    const rank = rankOf[position] ?? 0;
    if (rank === 0) {
      shared = 0;
      continue;
    }
    const neighbour = order[rank - 1] ?? 0;
    const room = n - Math.max(position, neighbour);
    while (shared < room && symbols[position + shared] === symbols[neighbour + shared]) shared++;
    lcp[rank] = shared;
    if (shared > 0) shared--;
  }
  return lcp;
}
