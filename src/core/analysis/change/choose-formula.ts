import { chooseWords, type TracedOccurrence } from "#core/analysis/change/family-trace.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import { findFillings } from "#core/text/slot-fillings.ts";
import { tokenise } from "#core/text/tokenise.ts";

const GAP = "…";

/** A wording with an ellipsis for what fills the slots of its label; none at its beginning. */
function leaveFillingsOut(label: string, text: string): string {
  const fillings = findFillings(label, text);
  const parts = [0, ...fillings.map(({ end }) => end)].map((start, index) => text.slice(start, fillings[index]?.start ?? text.length).trim());
  const words = parts
    .filter((part, index) => part !== "" || index > 0).join(` ${GAP} `)
    .trim();
  return words === "" ? text : words;
}

/**
 * Words by which a formula can be quoted of all of some occurrences: the wording with the fewest words, since longer ones add to
 * it, the most frequent of equals, with an ellipsis where they differ from one another. Where all are one, its words as they stand.
 */
export function chooseFormula(label: string, occurrences: readonly Pick<TracedOccurrence, "text">[]): string {
  const wordings = occurrences.map(({ text }) => ({ text, key: tokenise(text).map(({ norm }) => norm).join(" ") }));
  if (new Set(wordings.map(({ key }) => key)).size < 2) return chooseWords(wordings);
  const reduced = wordings.map(({ text }) => {
    const words = leaveFillingsOut(label, text);
    return { text: words, size: tokenise(words).length };
  });
  const telling = reduced.filter(({ text }) => tokenise(text).some(({ norm }) => !isFunctionWord(norm)));
  const fewest = Math.min(...telling.map(({ size }) => size));
  return chooseWords(telling.filter(({ size }) => size === fewest));
}
