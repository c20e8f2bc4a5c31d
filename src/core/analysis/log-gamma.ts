/** Coefficients B₂ₖ / (2k(2k−1)) of Stirling's series, k = 1 … 8. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400] as const;

/** From here on eight terms of the series are exact to the last digit but one. */
const SERIES_FROM = 10;

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

const check = (x: number): void => {
  if (!(x > 0) || x === Infinity) throw new RangeError(`the logarithm of gamma is not defined here for ${x}`);
};

const leading = (x: number): number => (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;

/**
 * What Stirling's formula (x − ½)·ln x − x + ½·ln 2π lacks of ln Γ(x), x > 0. Differences of large logarithms are taken by it, so that
 * their leading parts do not swallow the digits.
 */
export function stirlingError(x: number): number {
  check(x);
  if (x < SERIES_FROM) return logGamma(x) - leading(x);
  const inverseSquare = 1 / (x * x);
  return STIRLING.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / x;
}

/**
 * The natural logarithm of the gamma function for x > 0, to about 15 digits: Stirling's series, below 10 after stepping up by
 * Γ(x + 1) = x·Γ(x).
 *
 *     ln Γ(x) ≈ (x − ½)·ln x − x + ½·ln 2π + Σ B₂ₖ / (2k(2k−1)·x²ᵏ⁻¹)
 *
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1. Other values throw a RangeError.
 */
export function logGamma(x: number): number {
  check(x);
  let product = 1;
  let at = x;
  for (; at < SERIES_FROM; at += 1) product *= at;
  return leading(at) + stirlingError(at) - Math.log(product);
}
