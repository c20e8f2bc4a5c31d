import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Account, Entity, Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";

export const LAYERS = ["phrases", "topics", "names"] as const;
export type Layer = (typeof LAYERS)[number];

export interface PhraseHighlight extends Span {
  readonly layer: "phrases";
  /** Of the family. */
  readonly id: string;
  /** The wording as it stands here is also that of another readout; else another readout has a variant of it. */
  readonly isVerbatim: boolean;
  /** 0, or 1 and more where longer phrases of the family of highlights already cover the words: each level has its own line. */
  readonly level: number;
}

export interface TopicHighlight extends Span {
  readonly layer: "topics";
  readonly id: string;
}

export interface NameHighlight extends Span {
  readonly layer: "names";
  /** `person:kishi`, `place:IND`: kind and entity. */
  readonly id: string;
  readonly kind: Entity["kind"];
}

export type Highlight = PhraseHighlight | TopicHighlight | NameHighlight;

/** The highlights of each sentence, by start, longer ones first where they start together. */
export type HighlightsBySentence = readonly (readonly Highlight[])[];

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type Unlevelled = Omit<PhraseHighlight, "level">;

const layOut = (phrases: readonly Unlevelled[]): PhraseHighlight[] => {
  const placed: PhraseHighlight[] = [];
  for (const phrase of [...phrases].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    let level = 0;
    while (placed.some((other) => other.level === level && overlap(other, phrase))) level += 1;
    placed.push({ ...phrase, level });
  }
  return placed;
};

const findPhrases = (corpus: Corpus, readout: Readout): Map<number, Unlevelled[]> => {
  const bySentence = new Map<number, Unlevelled[]>();
  for (const { id, variants } of corpus.families) {
    for (const { occurrences } of variants) {
      const here = occurrences.filter((occurrence) => occurrence.meeting === readout.id);
      const isVerbatim = here.length < occurrences.length;
      for (const { sentence, start, end } of here) {
        bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { layer: "phrases", id, isVerbatim, start, end }]);
      }
    }
  }
  return bySentence;
};

const readCodes = ({ topics, entities }: Sentence): Highlight[] => [
  ...topics.map(({ id, start, end }): TopicHighlight => ({ layer: "topics", id, start, end })),
  ...entities.map(({ kind, id, start, end }): NameHighlight => ({ layer: "names", id: `${kind}:${id}`, kind, start, end })),
];

/**
 * All that can be highlighted in one account of a meeting, sentence by sentence. Phrases are mined on the counted account
 * alone (`readout.text`), so that a further account has topics and names only.
 */
export function collectHighlights(corpus: Corpus, readout: Readout, account: Account): HighlightsBySentence {
  const phrases = account === readout.text ? findPhrases(corpus, readout) : new Map<number, Unlevelled[]>();
  return account.sentences.map((sentence, index) => [...layOut(phrases.get(index) ?? []), ...readCodes(sentence)].sort(byPlace));
}
