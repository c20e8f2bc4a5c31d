import { stirlingError } from "#core/analysis/log-gamma.ts";

const TINY = 1e-300;
const PRECISION = 1e-15;
/** The fraction takes about √max(a, b) steps; this is enough for counts of a hundred million. */
const MOST_STEPS = 100_000;

/** The continued fraction of I_x(a, b), by Lentz's method; it converges fast for x < (a + 1)/(a + b + 2). */
function fraction(x: number, a: number, b: number): number {
  const keep = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let numerator = 1;
  let denominator = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let result = denominator;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / keep(1 + even * denominator);
    numerator = keep(1 + even / numerator);
    result *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / keep(1 + odd * denominator);
    numerator = keep(1 + odd / numerator);
    const step = denominator * numerator;
    result *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return result;
}

const check = (a: number, b: number): void => {
  if (!(a > 0) || !(b > 0) || a === Infinity || b === Infinity) throw new RangeError(`no beta distribution has the parameters ${a} and ${b}`);
};

/** x^a·(1−x)^b / B(a, b), by Stirling's formula with its error, as C. Loader (2000) does for binomial chances: no large terms cancel. */
function power(x: number, a: number, b: number): number {
  const off = x * (a + b) - a;
  const exponent = a * Math.log1p(off / a) + b * Math.log1p(-off / b) + stirlingError(a + b) - stirlingError(a) - stirlingError(b);
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * (a + b)));
}

/**
 * The regularised incomplete beta function I_x(a, b), a, b > 0: the distribution function of Beta(a, b) at x, and, for whole
 * numbers, the chance of at least a successes in a + b − 1 trials with chance x. 0 for x ≤ 0, 1 for x ≥ 1.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4 (I_x(a, b) = 1 − I_{1−x}(b, a));
 * evaluated by Lentz's method as in Press et al. (2007), Numerical Recipes, 3rd ed., §6.4. Other parameters throw a RangeError.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  check(a, b);
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const front = power(x, a, b);
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/**
 * The quantile of Beta(a, b): the x with I_x(a, b) = p, to the precision of a double. Newton's steps, kept within a bracket that
 * each step narrows, so that it always ends. p = 0 gives 0, p = 1 gives 1; other values outside throw a RangeError.
 */
export function inverseIncompleteBeta(p: number, a: number, b: number): number {
  check(a, b);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a probability`);
  if (p === 0 || p === 1) return p;
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < 200; step += 1) {
    const error = incompleteBeta(x, a, b) - p;
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const newton = x - (error * x * (1 - x)) / power(x, a, b);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-16 * x || high - low <= 1e-16 * high) return next;
    x = next;
  }
  return x;
}
