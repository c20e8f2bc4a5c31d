/** How evenly the hits of a phrase are spread over the parts of a corpus. */
export interface Dispersion {
  /** 0: spread as the tokens are; towards 1: in one small part. */
  readonly dp: number;
  /** `dp` over its greatest possible value, so that 1 can be reached. */
  readonly dpNorm: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/**
 * Gries' deviation of proportions over the parts (readouts) of a corpus: `hits[i]` occurrences and `tokens[i]` words
 * in part i.
 *
 *     DP = ½·Σ|vᵢ − sᵢ|,  vᵢ = share of the hits, sᵢ = share of the tokens;  DPnorm = DP / (1 − min s)
 *
 * Sources: S. Th. Gries (2008), "Dispersions and adjusted frequencies in corpora", IJCL 13: 403–437; normalised as in
 * J. Lijffijt & S. Th. Gries (2012), IJCL 17: 147–149. null where nothing can be spread: no hits, or fewer than two
 * parts with tokens. Parts without tokens are left out; hits in one, lists of different length, or values that are no
 * counts throw a RangeError. A part may have more hits than tokens: those are words between white space, of which a text in
 * Japanese has few. With few hits DP only restates the share of readouts, and a view says so.
 */
export function measureDispersion(hits: readonly number[], tokens: readonly number[]): Dispersion | null {
  if (hits.length !== tokens.length) throw new RangeError(`${hits.length} counts of hits for ${tokens.length} parts`);
  if (![...hits, ...tokens].every(isCount)) throw new RangeError("hits and tokens must be whole numbers from 0");
  const parts = hits.map((hitCount, i) => ({ hitCount, tokenCount: tokens[i] ?? 0 }));
  if (parts.some((part) => part.hitCount > 0 && part.tokenCount === 0)) throw new RangeError("a part without tokens has hits");
  const filled = parts.filter((part) => part.tokenCount > 0);
  const allHits = sum(hits);
  if (allHits === 0 || filled.length < 2) return null;
  const allTokens = sum(tokens);
  const dp = sum(filled.map((part) => Math.abs(part.hitCount / allHits - part.tokenCount / allTokens))) / 2;
  const smallest = filled.reduce((least, part) => Math.min(least, part.tokenCount / allTokens), 1);
  return { dp, dpNorm: dp / (1 - smallest) };
}
