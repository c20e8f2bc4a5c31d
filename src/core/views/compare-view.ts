import { alignContextOf } from "#core/analysis/align/align-context.ts";
import { alignReadouts, type AlignedGroup, type ReadoutAlignment } from "#core/analysis/align/align-readouts.ts";
import { writeEditScript, type GroupEdit } from "#core/analysis/align/edit-script.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";

/** What the groups are counted and filtered by. A group that moved is of two kinds. */
export const COMPARE_KINDS = ["same", "reworded", "moved", "split", "joined", "new", "dropped"] as const;
export type CompareKind = (typeof COMPARE_KINDS)[number];

/** What is said elsewhere on a topic of a sentence that has no counterpart: sentences of the other text, none where it is silent. */
export interface TopicElsewhere {
  readonly topic: string;
  readonly sentences: readonly number[];
}

export interface Comparison {
  readonly a: ComparedText;
  readonly b: ComparedText;
  readonly alignment: ReadoutAlignment;
  /** One for each group of the alignment. */
  readonly edits: readonly GroupEdit[];
  readonly counts: Readonly<Record<CompareKind, number>>;
}

const DAY = 86_400_000;

/** Days from the first meeting to the second, negative where the second is earlier; null where a date is not known to the day. */
export function countDaysBetween(a: ComparedText, b: ComparedText): number | null {
  const [from, to] = [a.readout.meeting.date, b.readout.meeting.date];
  return from?.length === 10 && to?.length === 10 ? Math.round((Date.parse(to) - Date.parse(from)) / DAY) : null;
}

export const kindsOf = ({ kind, isMoved }: AlignedGroup): readonly CompareKind[] => (isMoved ? [kind, "moved"] : [kind]);

/** True where something differs: everything but what is the same and in its place. */
export const isChange = ({ kind, isMoved }: AlignedGroup): boolean => kind !== "same" || isMoved;

/** A group is of the kinds shown; none chosen shows all. */
export const isShown = (group: AlignedGroup, kinds: readonly CompareKind[]): boolean => kinds.length === 0 || kindsOf(group).some((kind) => kinds.includes(kind));

/** Compares two texts: alignment, edits and counts. Phrase families help only on counted accounts, which is where they are known. */
export function compareTexts(corpus: Corpus, a: ComparedText, b: ComparedText): Comparison {
  const align = ({ readout, account, sentences }: ComparedText) => ({ readout: account === 1 ? readout.id : null, sentences });
  const alignment = alignReadouts(alignContextOf(corpus), align(a), align(b));
  const counts = { same: 0, reworded: 0, moved: 0, split: 0, joined: 0, new: 0, dropped: 0 };
  for (const group of alignment.groups) for (const kind of kindsOf(group)) counts[kind] += 1;
  return { a, b, alignment, edits: writeEditScript(a.sentences, b.sentences, alignment), counts };
}

/** For each topic of a sentence, in the codebook's order, where the other text speaks of it. */
export function findTopicsElsewhere(corpus: Pick<Corpus, "topics">, from: ComparedText, sentence: number, to: ComparedText): TopicElsewhere[] {
  const here = new Set(from.sentences[sentence]?.topics.map(({ id }) => id));
  return corpus.topics
    .filter(({ id }) => here.has(id))
    .map(({ id }) => ({
      topic: id,
      sentences: [...to.sentences.keys()].filter((index) => to.sentences[index]?.topics.some((span) => span.id === id) === true),
    }));
}
