/** Half of the 24 px that a finger or an unsteady hand needs. */
export const MOST_REACH = 12;

/**
 * How far a mark at `x` may be hit on either side: half way to its neighbour, at most `MOST_REACH`, so that the nearest mark wins.
 * Marks that stand on the same spot do not narrow one another.
 */
export function hitReach(x: number, all: readonly number[], side: -1 | 1): number {
  const distances = all.map((other) => (other - x) * side).filter((distance) => distance > 2);
  return Math.min(MOST_REACH, ...distances.map((distance) => distance / 2));
}

/** No other mark stands so near that the two would share a stack. */
export const isAlone = (x: number, all: readonly number[]): boolean => all.filter((other) => Math.abs(other - x) < MOST_REACH).length <= 1;
