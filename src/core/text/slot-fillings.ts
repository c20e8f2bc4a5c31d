import type { Span } from "#core/domain/span.ts";
import { normaliseText, respellWord } from "#core/text/normalise.ts";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

/** What stands in one slot of a family's label; the span is its place in the wording. */
export interface Filling extends Span {
  readonly choice: string;
}

/** Index of the token at which some normalised words begin, from `from` on; null where they do not stand there. */
function findWords(tokens: readonly Token[], words: readonly string[], from: number): number | null {
  for (let at = from; at + words.length <= tokens.length; at += 1) {
    if (words.every((word, index) => respellWord(tokens[at + index]?.norm ?? "") === word)) return at;
  }
  return null;
}

/**
 * What fills the slots of a label in one wording, and where: `change [to] the status quo by {coercion|force}` and "change to the
 * status quo by force" give "force" with its span. For each slot with several fillings, from left to right, the longest one whose
 * words stand in the wording after the slot before it; a slot of which none stands there gives nothing, and a label without such
 * slots gives an empty list.
 */
export function findFillings(label: string, wording: string): Filling[] {
  const tokens = tokenise(wording);
  const fillings: Filling[] = [];
  let from = 0;
  for (const slot of parsePhraseLabel(label)) {
    if (slot.kind !== "slot" || slot.choices.length < 2) continue;
    const [found] = slot.choices
      .map((choice) => ({ choice, words: normaliseText(choice).split(" ") }))
      .filter(({ choice }) => choice !== "")
      .sort((a, b) => b.words.length - a.words.length)
      .flatMap(({ choice, words }) => {
        const at = findWords(tokens, words, from);
        return at === null ? [] : [{ choice, at, end: at + words.length }];
      });
    const [first, last] = found ? [tokens[found.at], tokens[found.end - 1]] : [];
    if (!found || !first || !last) continue;
    fillings.push({ choice: found.choice, start: first.start, end: last.end });
    from = found.end;
  }
  return fillings;
}

/** The same as words alone: `["force"]`. */
export const findSlotFillings = (label: string, wording: string): string[] => findFillings(label, wording).map(({ choice }) => choice);
