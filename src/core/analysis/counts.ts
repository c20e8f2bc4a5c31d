/** How many of a group have something: hits of tokens, or readouts of readouts. */
export interface CountOf {
  readonly hits: number;
  readonly n: number;
}

/** Throws a RangeError unless both are whole numbers with 0 ≤ hits ≤ n. */
export function checkCount({ hits, n }: CountOf): void {
  if (!Number.isInteger(hits) || !Number.isInteger(n) || hits < 0 || hits > n) throw new RangeError(`${hits} of ${n} is not a count`);
}
