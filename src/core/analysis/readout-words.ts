import type { Readout } from "#core/domain/corpus.ts";
import { tokenise } from "#core/text/tokenise.ts";

const known = new WeakMap<Readout, ReadonlyMap<string, number>>();

/** How often each folded word stands in the sentences of a readout; counted when first asked for, and kept with the readout. */
export function countWords(readout: Readout): ReadonlyMap<string, number> {
  const before = known.get(readout);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { text } of readout.sentences) for (const { norm } of tokenise(text)) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  known.set(readout, counts);
  return counts;
}

/** The same for several readouts together. */
export function sumWords(readouts: readonly Readout[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const readout of readouts) for (const [word, count] of countWords(readout)) sums.set(word, (sums.get(word) ?? 0) + count);
  return sums;
}
