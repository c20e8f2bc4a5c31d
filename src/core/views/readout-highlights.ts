import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Account, Entity, Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { findChangesSince, type ChangeKind } from "#core/views/changes-since.ts";
import type { Actor, Statement } from "#core/domain/statement-query.ts";

export const LAYERS = ["phrases", "topics", "names", "statements", "changes"] as const;
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

/** Who says it and how: the words that name a speaker, and those of the verb. */
export interface StatementHighlight extends Span {
  readonly layer: "statements";
  /** The side that speaks. */
  readonly id: Actor;
  readonly part: "speaker" | "verb";
  readonly statement: Statement;
}

/** Words that the readout before with the same counterpart has not. */
export interface ChangeHighlight extends Span {
  readonly layer: "changes";
  readonly id: ChangeKind;
}

export type Highlight = PhraseHighlight | TopicHighlight | NameHighlight | StatementHighlight | ChangeHighlight;

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

/** A speaker who says several things is named once. */
function readStatements({ statements }: Sentence): StatementHighlight[] {
  const speakers = new Map<number, StatementHighlight>();
  for (const statement of statements) {
    const { actor: id, speaker } = statement;
    if (speaker && !speakers.has(speaker.start)) speakers.set(speaker.start, { layer: "statements", id, part: "speaker", statement, ...speaker });
  }
  const verbs = statements.map((statement): StatementHighlight => {
    const { actor: id, start, end } = statement;
    return { layer: "statements", id, part: "verb", statement, start, end };
  });
  return [...speakers.values(), ...verbs];
}

const readCodes = (sentence: Sentence): Highlight[] => [
  ...readStatements(sentence),
  ...sentence.topics.map(({ id, start, end }): TopicHighlight => ({ layer: "topics", id, start, end })),
  ...sentence.entities.map(({ kind, id, start, end }): NameHighlight => ({ layer: "names", id: `${kind}:${id}`, kind, start, end })),
];

function findChanges(corpus: Corpus, readout: Readout): Map<number, ChangeHighlight[]> {
  const { bySentence } = findChangesSince(corpus, readout) ?? { bySentence: new Map<number, never[]>() };
  return new Map([...bySentence].map(([sentence, words]) => [sentence, words.map(({ kind, start, end }) => ({ layer: "changes", id: kind, start, end }))]));
}

/**
 * All that can be highlighted in one account of a meeting, sentence by sentence. Phrases are mined and changes found on the counted
 * account alone (`readout.text`), so that a further account has topics, names and statements only.
 */
export function collectHighlights(corpus: Corpus, readout: Readout, account: Account): HighlightsBySentence {
  const isCounted = account === readout.text;
  const phrases = isCounted ? findPhrases(corpus, readout) : new Map<number, Unlevelled[]>();
  const changes = isCounted ? findChanges(corpus, readout) : new Map<number, ChangeHighlight[]>();
  return account.sentences.map((sentence, index) => [...layOut(phrases.get(index) ?? []), ...readCodes(sentence), ...(changes.get(index) ?? [])].sort(byPlace));
}
