import type { Span } from "#core/domain/span.ts";
import { foldWord, tokenise } from "#core/text/tokenise.ts";

/** Words on either side of an occurrence that stand near it. */
export const NEAR_WORDS = 5;

export interface CreditedWord {
  /** Indices of the occurrences that have the word near them. */
  readonly nodes: ReadonlySet<number>;
  /** As it stands first in the text. */
  readonly text: string;
}

/**
 * The words near the occurrences of a phrase in one sentence, by folded word. A word stands near an occurrence where at most
 * `NEAR_WORDS` words lie from its edge to the word, in the same sentence; it is counted for the nearest occurrence alone, the earlier
 * of two equally near, and once for each. So a word is never counted more often than it stands there, nor more often than the phrase.
 * The words of the occurrences themselves are left out.
 */
export function creditWords(text: string, occurrences: readonly Span[]): ReadonlyMap<string, CreditedWord> {
  const tokens = tokenise(text);
  const nodes = occurrences
    .map(({ start, end }, index) => ({ index, first: tokens.findIndex((token) => token.end > start), last: tokens.findLastIndex((token) => token.start < end) }))
    .sort((a, b) => a.first - b.first);
  const credited = new Map<string, { nodes: Set<number>; text: string }>();
  tokens.forEach((token, at) => {
    let [nearest, least] = [-1, NEAR_WORDS + 1];
    nodes.forEach(({ index, first, last }) => {
      const distance = at < first ? first - at : Math.max(at - last, 0);
      if (distance < least) [nearest, least] = [index, distance];
    });
    if (nearest < 0 || least === 0) return;
    const known = credited.get(token.norm) ?? { nodes: new Set<number>(), text: text.slice(token.start, token.end) };
    known.nodes.add(nearest);
    credited.set(token.norm, known);
  });
  return credited;
}

/** Of the occurrences in a sentence, those that have a word near them. */
export function keepNear(text: string, occurrences: readonly Span[], word: string): Span[] {
  const nodes = creditWords(text, occurrences).get(foldWord(word))?.nodes;
  return occurrences.filter((_, index) => nodes?.has(index) === true);
}
