import { classifyKey, isFunctionWord } from "#core/analysis/word-classes.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";
import { tokenise } from "#core/text/tokenise.ts";

/**
 * The words by which to speak of a formula whatever fills its slots: of the parts of its label that never change, the one that
 * tells most, without function words at its ends ("status quo" of `change [to] the status quo by {coercion|force}`). "" where no
 * fixed part tells anything.
 */
export function nameFormula(label: string): string {
  let best = { words: "", weight: 0 };
  for (const { kind, text } of parsePhraseLabel(label)) {
    if (kind !== "fixed") continue;
    const tokens = tokenise(text);
    const telling = tokens.filter(({ norm }) => !isFunctionWord(norm));
    const weight = telling.reduce((sum, { norm }) => sum + classifyKey(inflectionKey(respellWord(norm))).weight, 0);
    const [first, last] = [telling[0], telling.at(-1)];
    if (first && last && weight > best.weight) best = { words: text.slice(first.start, last.end), weight };
  }
  return best.words;
}
