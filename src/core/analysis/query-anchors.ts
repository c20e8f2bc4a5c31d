import type { PatternNode, WordNode } from "#core/text/match-parse.ts";

/** Words of which every hit has one, and how many words stand before it in the hit, at least and at most. */
export interface Anchor {
  readonly terms: readonly number[];
  readonly minBefore: number;
  readonly maxBefore: number;
}

interface Plan {
  /** The cheapest set of anchors of which every hit has one; null where a hit need not have any. */
  readonly anchors: readonly Anchor[] | null;
  readonly minWords: number;
  readonly maxWords: number;
}

const shift = (anchors: readonly Anchor[], min: number, max: number): Anchor[] =>
  anchors.map(({ terms, minBefore, maxBefore }) => ({ terms, minBefore: minBefore + min, maxBefore: maxBefore + max }));

/**
 * What to look a query up by: its rarest words, so that "the status quo" is found by way of "quo". The cost of an anchor is the
 * number of places where a hit could begin by it. Every alternative brings its own anchors; what may be left out brings none.
 */
export function planAnchors(root: PatternNode, termsOf: (word: WordNode) => readonly number[], count: (term: number) => number): readonly Anchor[] {
  const costOf = (anchors: readonly Anchor[]): number =>
    anchors.reduce((sum, { terms, minBefore, maxBefore }) => sum + terms.reduce((places, term) => places + count(term), 0) * (maxBefore - minBefore + 1), 0);

  function planSequence(items: readonly PatternNode[]): Plan {
    let [anchors, minWords, maxWords]: [readonly Anchor[] | null, number, number] = [null, 0, 0];
    for (const item of items) {
      const part = plan(item);
      const here = part.anchors && shift(part.anchors, minWords, maxWords);
      if (here && (anchors === null || costOf(here) < costOf(anchors))) anchors = here;
      minWords += part.minWords;
      maxWords += part.maxWords;
    }
    return { anchors, minWords, maxWords };
  }

  function plan(node: PatternNode): Plan {
    if (node.kind === "word") return { anchors: [{ terms: termsOf(node), minBefore: 0, maxBefore: 0 }], minWords: 1, maxWords: 1 };
    if (node.kind === "gap") return { anchors: null, minWords: 0, maxWords: node.max };
    if (node.kind === "optional") return { anchors: null, minWords: 0, maxWords: plan(node.item).maxWords };
    if (node.kind === "sequence") return planSequence(node.items);
    const options = node.options.map(plan);
    const all = options.map(({ anchors }) => anchors).filter((anchors) => anchors !== null);
    return {
      anchors: all.length === options.length ? all.flat() : null,
      minWords: Math.min(...options.map(({ minWords }) => minWords)),
      maxWords: Math.max(...options.map(({ maxWords }) => maxWords)),
    };
  }
  return plan(root).anchors ?? [];
}
