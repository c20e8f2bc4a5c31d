import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** One occurrence in its sentence: key word in context. `left + node + right` is the sentence, word for word. */
export interface ConcordanceLine {
  readonly readout: Readout;
  /** Index in the readout, from 0. */
  readonly sentence: number;
  readonly span: Span;
  /** The family's name for the wording found. */
  readonly variant: string;
  readonly left: string;
  readonly node: string;
  readonly right: string;
}

export const CONCORDANCE_SORTS = ["date", "left", "right", "counterpart"] as const;
export type ConcordanceSort = (typeof CONCORDANCE_SORTS)[number];

/** All occurrences of a family in some readouts, in the order of the readouts and then of the text. */
export function listConcordance(family: PhraseFamily, readouts: readonly Readout[]): ConcordanceLine[] {
  const order = new Map(readouts.map((readout, index) => [readout.id, { readout, index }]));
  const found = family.variants.flatMap(({ text: variant, occurrences }) =>
    occurrences.flatMap(({ meeting, sentence, start, end }) => {
      const place = order.get(meeting);
      const text = place?.readout.sentences[sentence]?.text;
      if (place === undefined || text === undefined) return [];
      const line: ConcordanceLine = {
        readout: place.readout,
        sentence,
        span: { start, end },
        variant,
        left: text.slice(0, start),
        node: text.slice(start, end),
        right: text.slice(end),
      };
      return [{ line, index: place.index }];
    }),
  );
  return found
    .sort((a, b) => a.index - b.index || a.line.sentence - b.line.sentence || a.line.span.start - b.line.span.start)
    .map(({ line }) => line);
}

const compareWords = (a: readonly string[], b: readonly string[]): number => {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [x = "", y = ""] = [a[at], b[at]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
};

const wordsOf = (text: string): string[] => tokenise(text).map(({ norm }) => norm);

/** From the node outwards: the first word is the one next to it. */
const CONTEXTS = {
  left: (line: ConcordanceLine) => wordsOf(line.left).reverse(),
  right: (line: ConcordanceLine) => wordsOf(line.right),
} as const;

/**
 * Sorts lines that are in order of date. `left` and `right` compare folded words from the node outwards, by code unit, a line
 * that ends at the node before all others; `counterpart` follows `counterparts`, a readout under the first of its own.
 * Lines that compare equal stay in order of date. The lines given are not changed.
 */
export function sortConcordance(
  lines: readonly ConcordanceLine[],
  sort: ConcordanceSort,
  counterparts: readonly string[],
): ConcordanceLine[] {
  if (sort === "date") return [...lines];
  if (sort === "counterpart") {
    const place = (line: ConcordanceLine): number => Math.min(...line.readout.meeting.counterparts.map((party) => counterparts.indexOf(party)));
    return [...lines].sort((a, b) => place(a) - place(b) || 0);
  }
  return lines
    .map((line) => ({ line, words: CONTEXTS[sort](line) }))
    .sort((a, b) => compareWords(a.words, b.words))
    .map(({ line }) => line);
}
