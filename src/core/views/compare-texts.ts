import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { predecessorsOf } from "#core/views/predecessors.ts";

/** One side of a comparison: an account of a readout. */
export interface ComparedText {
  /** As in the address: `2021-01-24-usa`, or `2021-01-24-usa~2` for a further account. */
  readonly ref: string;
  readonly readout: Readout;
  /** From 1, which is the counted one. */
  readonly account: number;
  readonly sentences: readonly Sentence[];
}

/** What the address asks for on one side: a text, or a reference that names none. */
export interface ComparedSide {
  readonly ref: string;
  readonly text: ComparedText | null;
}

export const writeTextRef = (readout: string, account: number): string => (account === 1 ? readout : `${readout}~${account}`);

/** All accounts of a readout, the counted one first. */
export const listTexts = (readout: Readout): ComparedText[] =>
  [readout.text, ...readout.text.alsoIn].map(({ sentences }, index) => ({ ref: writeTextRef(readout.id, index + 1), readout, account: index + 1, sentences }));

/** The text that a reference names; null where the corpus has none. */
export function findText(corpus: Corpus, ref: string): ComparedText | null {
  const readout = corpus.readoutById.get(ref.replace(/~\d+$/u, ""));
  return readout === undefined ? null : (listTexts(readout).find((text) => text.ref === ref) ?? null);
}

const sideOf = (corpus: Corpus, ref: string): ComparedSide => ({ ref, text: findText(corpus, ref) });

function findSuccessor(corpus: Corpus, { id }: Readout): Readout | undefined {
  const [next] = [...predecessorsOf(corpus)].find(([, before]) => before.id === id) ?? [];
  return next === undefined ? undefined : corpus.readoutById.get(next);
}

/**
 * What is compared, the earlier as `a`. A side that is not asked for is the readout next to the other with the same
 * counterpart, else another account of it; without any, the latest readout that has a predecessor and that one. null on a
 * side for which there is none.
 */
export function chooseSides(corpus: Corpus, a: string | null, b: string | null): { readonly a: ComparedSide | null; readonly b: ComparedSide | null } {
  const predecessors = predecessorsOf(corpus);
  if (a === null && b === null) {
    const latest = corpus.readouts.findLast(({ id }) => predecessors.has(id));
    const before = latest === undefined ? undefined : predecessors.get(latest.id);
    return { a: before === undefined ? null : sideOf(corpus, before.id), b: latest === undefined ? null : sideOf(corpus, latest.id) };
  }
  const [sideA, sideB] = [a === null ? null : sideOf(corpus, a), b === null ? null : sideOf(corpus, b)];
  const accompany = ({ text }: ComparedSide, find: (readout: Readout) => Readout | undefined): ComparedSide | null => {
    if (text === null) return null;
    const other = find(text.readout)?.id ?? listTexts(text.readout).find(({ ref }) => ref !== text.ref)?.ref;
    return other === undefined ? null : sideOf(corpus, other);
  };
  return {
    a: sideA ?? (sideB === null ? null : accompany(sideB, ({ id }) => predecessors.get(id))),
    b: sideB ?? (sideA === null ? null : accompany(sideA, (readout) => findSuccessor(corpus, readout))),
  };
}
