import { checkCount, type CountOf } from "#core/analysis/counts.ts";
import { MIN_READOUTS_FOR_INTERVAL, wilsonBounds, type Interval } from "#core/analysis/intervals.ts";

/**
 * The 95 % interval of the difference of two shares, `first` minus `second`, by Newcombe's method 10 (the hybrid of two Wilson
 * intervals): never beyond −1 … 1, and usable for shares of 0 and 1. null where either group has fewer than four readouts.
 *
 *     d − √((p₁−l₁)² + (u₂−p₂)²)  …  d + √((u₁−p₁)² + (p₂−l₂)²),  d = p₁ − p₂, l and u the Wilson limits
 *
 * Source: R. G. Newcombe (1998), "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17: 873–890. No readout may stand in both groups. Values that are no counts throw a RangeError.
 */
export function newcombeInterval(first: CountOf, second: CountOf): Interval | null {
  checkCount(first);
  checkCount(second);
  if (Math.min(first.n, second.n) < MIN_READOUTS_FOR_INTERVAL) return null;
  const [p, q] = [first.hits / first.n, second.hits / second.n];
  const [one, two] = [wilsonBounds(first.hits, first.n), wilsonBounds(second.hits, second.n)];
  return {
    low: p - q - Math.hypot(p - one.low, two.high - q),
    high: p - q + Math.hypot(one.high - p, q - two.low),
  };
}
