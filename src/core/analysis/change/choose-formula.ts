import { chooseWords, type TracedOccurrence } from "#core/analysis/change/family-trace.ts";
import { describeWord } from "#core/analysis/word-classes.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** Words to quote for a formula. */
export interface Formula {
  readonly words: string;
  /** Some readouts have it in other words: what is counted is the formula and not these words. */
  readonly isVaried: boolean;
}

const tellingOf = (text: string): string =>
  [
    ...new Set(
      tokenise(text)
        .map(({ norm }) => describeWord(norm))
        .filter(({ isFunction }) => !isFunction)
        .map(({ key }) => key),
    ),
  ]
    .sort()
    .join(" ");

/** The most frequent wording of some occurrences, the latest of equals, and whether others have other telling words, whatever their order and form. */
export const chooseFormula = (occurrences: readonly Pick<TracedOccurrence, "text">[]): Formula => ({
  words: chooseWords(occurrences),
  isVaried: new Set(occurrences.map(({ text }) => tellingOf(text))).size > 1,
});
