/** One thing that is measured. Add a file with one, and a line in `registry.ts`. */
export interface Bench {
  readonly name: string;
  /** Does the work and says what came of it, a line each, as soon as it is known. */
  readonly run: () => Iterable<string>;
}

export interface Measured<T> {
  readonly result: T;
  readonly seconds: number;
}

export function measure<T>(work: () => T): Measured<T> {
  const startedAt = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - startedAt) / 1000 };
}

/** The most memory that the process has held so far, with all that Node itself needs. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;
