import type { GroupEdit } from "#core/analysis/align/edit-script.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Span } from "#core/domain/span.ts";
import { compareTexts } from "#core/views/compare-view.ts";
import { findText } from "#core/views/compare-texts.ts";
import { predecessorsOf } from "#core/views/predecessors.ts";

/** What a sentence is, seen from the readout before: nothing there answers to it, it has words of its own, or has only lost some. */
export const CHANGE_KINDS = ["new", "reworded", "shortened"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Words that the readout before does not have in the sentence's place; the whole sentence where it is new or shortened. */
export interface ChangedWords extends Span {
  readonly kind: ChangeKind;
}

export interface ChangesSince {
  /** The readout before, with a counterpart of this one. */
  readonly since: Readout;
  readonly bySentence: ReadonlyMap<number, readonly ChangedWords[]>;
}

const trimSpan = (text: string, { start, end }: Span): Span => ({
  start: start + (text.slice(start, end).length - text.slice(start, end).trimStart().length),
  end: start + text.slice(start, end).trimEnd().length,
});

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function findChangedWords({ group, b }: GroupEdit): [number, ChangedWords[]][] {
  if (group.kind === "same" || group.kind === "dropped") return [];
  return b.map(({ sentence, runs }) => {
    const text = runs.map((run) => run.text).join("");
    const whole = trimSpan(text, { start: 0, end: text.length });
    if (group.kind === "new") return [sentence, [{ kind: "new", ...whole }]];
    let at = 0;
    const added = runs.flatMap((run) => {
      const start = at;
      at += run.text.length;
      return run.isShared || !hasWords(run.text) ? [] : [{ kind: "reworded" as const, ...trimSpan(text, { start, end: at }) }];
    });
    return [sentence, added.length > 0 ? added : [{ kind: "shortened", ...whole }]];
  });
}

const known = new WeakMap<Readout, ChangesSince | null>();

/**
 * What a readout's counted account has that the readout before it with the same counterpart has not, sentence by sentence, by the
 * alignment that the comparison of the two shows (`alignReadouts`). A sentence of the same words is not in it, wherever it stands.
 * null where there is no readout before.
 */
export function findChangesSince(corpus: Corpus, readout: Readout): ChangesSince | null {
  const before = known.get(readout);
  if (before !== undefined) return before;
  const since = predecessorsOf(corpus).get(readout.id);
  const [a, b] = [since === undefined ? null : findText(corpus, since.id), findText(corpus, readout.id)];
  const found = since === undefined || a === null || b === null ? null : { since, bySentence: new Map(compareTexts(corpus, a, b).edits.flatMap(findChangedWords)) };
  known.set(readout, found);
  return found;
}
