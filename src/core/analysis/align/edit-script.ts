import type { AlignedGroup, AlignedLink, ReadoutAlignment } from "#core/analysis/align/align-readouts.ts";
import { diffWords, type WordRun } from "#core/analysis/align/diff-words.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { segmentSpans } from "#core/text/segments.ts";

/** A stretch of a sentence that the other text has too, or not. */
export interface SharedRun {
  readonly text: string;
  readonly isShared: boolean;
}

/** A sentence of one text, cut into what the other has and what it has not; joined, the runs are the sentence. */
export interface SentenceEdit {
  /** Index in its text, from 0. */
  readonly sentence: number;
  readonly runs: readonly SharedRun[];
}

export interface LinkEdit extends AlignedLink {
  readonly runs: readonly WordRun[];
}

/** What becomes of a group of sentences. */
export interface GroupEdit {
  readonly group: AlignedGroup;
  readonly a: readonly SentenceEdit[];
  readonly b: readonly SentenceEdit[];
  /** Word by word for each link of the group. */
  readonly links: readonly LinkEdit[];
}

type Side = "a" | "b";
type Texts = readonly Pick<Sentence, "text">[];

function findKept(runs: readonly WordRun[], side: Side): Span[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run[side].length;
    return run.kind === "kept" ? [{ start, end: at }] : [];
  });
}

/** What any of the links keeps of a sentence is shared. */
function editSentence(sentence: number, text: string, kept: readonly Span[]): SentenceEdit {
  const runs: SharedRun[] = [];
  for (const { start, end, active } of segmentSpans(text.length, kept)) {
    const isShared = active.length > 0;
    const before = runs.at(-1);
    if (before?.isShared === isShared) runs[runs.length - 1] = { text: before.text + text.slice(start, end), isShared };
    else runs.push({ text: text.slice(start, end), isShared });
  }
  return { sentence, runs };
}

const whole = (text: string, other: string): WordRun[] => (text === "" && other === "" ? [] : [{ kind: "kept", a: text, b: other }]);

/**
 * The edits that turn the first text into the second, group by group in the order of the alignment. Every sentence of
 * either text is in exactly one edit and whole in it (`rebuildText`). Sentences of the same words are not looked into.
 */
export function writeEditScript(a: Texts, b: Texts, { groups }: Pick<ReadoutAlignment, "groups">): GroupEdit[] {
  const textOf = { a: (index: number): string => a[index]?.text ?? "", b: (index: number): string => b[index]?.text ?? "" };
  return groups.map((group) => {
    const diff = group.kind === "same" ? whole : diffWords;
    const links = group.links.map((link) => ({ ...link, runs: diff(textOf.a(link.a), textOf.b(link.b)) }));
    const edit = (side: Side): SentenceEdit[] =>
      group[side].map((sentence) => {
        const kept = links.filter((link) => link[side] === sentence).flatMap(({ runs }) => findKept(runs, side));
        return editSentence(sentence, textOf[side](sentence), kept);
      });
    return { group, a: edit("a"), b: edit("b"), links };
  });
}

/** The sentences of one text, put together again from the edits. */
export function rebuildText(edits: readonly GroupEdit[], side: Side): string[] {
  return edits
    .flatMap((edit) => edit[side])
    .sort((x, y) => x.sentence - y.sentence)
    .map(({ runs }) => runs.map(({ text }) => text).join(""));
}
