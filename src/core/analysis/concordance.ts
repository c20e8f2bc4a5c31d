import type { Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

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

/** By date, by counterpart, or by the 1, 2 or 3 words next to the node on one side. */
export const CONCORDANCE_SORTS = ["date", "counterpart", "left", "left2", "left3", "right", "right2", "right3"] as const;
export type ConcordanceSort = (typeof CONCORDANCE_SORTS)[number];

export type ConcordanceSide = "left" | "right";

/** Which words a sort compares; null where it compares none. */
export interface WordSort {
  readonly side: ConcordanceSide;
  readonly words: 1 | 2 | 3;
}

const WORD_SORTS: Readonly<Record<ConcordanceSort, WordSort | null>> = {
  date: null,
  counterpart: null,
  left: { side: "left", words: 1 },
  left2: { side: "left", words: 2 },
  left3: { side: "left", words: 3 },
  right: { side: "right", words: 1 },
  right2: { side: "right", words: 2 },
  right3: { side: "right", words: 3 },
};

export const readWordSort = (sort: ConcordanceSort): WordSort | null => WORD_SORTS[sort];

export const writeWordSort = ({ side, words }: WordSort): ConcordanceSort => (words === 1 ? side : `${side}${words}`);

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

/** Far enough for three words; a longer stretch is read where it holds fewer. */
const NEAR = 90;

/** The words of a side that are nearest to the node, from the node outwards, with their places in the side's text. */
export function nearestWords(line: Pick<ConcordanceLine, "left" | "right">, { side, words }: WordSort): Token[] {
  const text = line[side];
  const isLeft = side === "left";
  const cut = isLeft ? text.indexOf(" ", text.length - NEAR) : text.lastIndexOf(" ", NEAR);
  const isShort = text.length > NEAR && cut > 0;
  const from = isLeft && isShort ? cut : 0;
  const read = (part: string, offset: number): Token[] => tokenise(part).map((token) => ({ norm: token.norm, start: token.start + offset, end: token.end + offset }));
  const near = read(isLeft ? text.slice(from) : text.slice(0, isShort ? cut : text.length), from);
  const all = near.length < words && isShort ? read(text, 0) : near;
  return isLeft ? all.slice(-words).reverse() : all.slice(0, words);
}

/**
 * Sorts lines that are in order of date. Sorts by words compare the folded words next to the node, from the node outwards, as many
 * as the sort says, by code unit; a line that has none stands before all others. `counterpart` follows `counterparts`, a readout
 * under the first of its own. Lines that compare equal stay in order of date. The lines given are not changed.
 */
export function sortConcordance(
  lines: readonly ConcordanceLine[],
  sort: ConcordanceSort,
  counterparts: readonly string[],
): ConcordanceLine[] {
  if (sort === "date") return [...lines];
  const by = readWordSort(sort);
  if (by === null) {
    const places = new Map(counterparts.map((party, index) => [party, index]));
    const place = ({ readout }: ConcordanceLine): number => Math.min(...readout.meeting.counterparts.map((party) => places.get(party) ?? counterparts.length));
    return [...lines].sort((a, b) => place(a) - place(b) || 0);
  }
  return lines
    .map((line) => ({ line, words: nearestWords(line, by).map(({ norm }) => norm) }))
    .sort((a, b) => compareWords(a.words, b.words))
    .map(({ line }) => line);
}
