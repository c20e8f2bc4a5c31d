import type { Readout } from "#core/domain/corpus.ts";

const lowered = new WeakMap<Readout, string>();

const textOf = (readout: Readout): string => {
  const known = lowered.get(readout);
  if (known !== undefined) return known;
  const text = readout.sentences.map((sentence) => sentence.text).join("\n").toLowerCase();
  lowered.set(readout, text);
  return text;
};

/**
 * Do any of some wordings stand in any of the readouts, whatever family has them? A family may lose a place to a longer formula,
 * and of words that stand there nobody should read that they are missing. Capitals make no difference.
 */
export function standIn(readouts: readonly Readout[], wordings: Iterable<string>): boolean {
  const wanted = [...new Set([...wordings].map((words) => words.toLowerCase()))];
  return readouts.some((readout) => wanted.some((words) => textOf(readout).includes(words)));
}
