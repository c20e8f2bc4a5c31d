import { isAdverbial, isPastLike } from "#core/analysis/statements/word-kinds.ts";
import { hasBreakBefore, type Word } from "#core/analysis/statements/words.ts";
import { AUXILIARIES, COORDINATORS, MODALS, PREPOSITIONS, SUBORDINATORS } from "#core/taxonomy/verbs/grammar-words.ts";
import { EVENT_VERBS } from "#core/taxonomy/verbs/verb-traits.ts";
import { VERB_READINGS } from "#core/taxonomy/verbs/verbs.ts";

/**
 * Where somebody is named: as a subject of the sentence, as the subject of what is said ("that Japan …"), in a clause about
 * another time or doer ("which they launched"), or as what a verb or preposition is about.
 */
export type Place = "main" | "said" | "aside" | "object";

const LOOK_AHEAD = 14;

/** The first place from `from` on at which no adverb stands; adverbs after a break are not skipped. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word && isAdverbial(word) && !hasBreakBefore(word); word = words[at]) at++;
  return at;
}

/** Whether a verb stands at `from` or after the adverbs there. */
export function isVerbAfter(words: readonly Word[], from: number): boolean {
  const word = words[skipAdverbs(words, from)];
  return word !== undefined && !hasBreakBefore(word) && (isPastLike(word) || AUXILIARIES.has(word.norm));
}

function isModalAfter(words: readonly Word[], from: number): boolean {
  for (const word of words.slice(from + 1, from + LOOK_AHEAD)) {
    if (hasBreakBefore(word) || isPastLike(word)) return false;
    if (MODALS.has(word.norm)) return true;
  }
  return false;
}

/** `hasMain`: whether the sentence has its first verb already; `saidTo`: index after the last verb of saying. */
export function readPlace(words: readonly Word[], from: number, hasMain: boolean, saidTo: number): Place {
  const [word, before] = [words[from], words[from - 1]];
  if (!word || !before) return "main";
  const isParted = hasBreakBefore(word);
  if (before.norm === "that" && !isParted) return "said";
  if (SUBORDINATORS.has(before.norm) && !isParted) return "aside";
  if (COORDINATORS.has(before.norm)) return /[,;]/u.test(before.gap) || !hasMain || !isModalAfter(words, from) ? "main" : "said";
  if (isParted) return "main";
  if (PREPOSITIONS.has(before.norm)) return "object";
  const isAfterVerb = VERB_READINGS.has(before.norm) || /(?:ed|ing)$/u.test(before.norm) || EVENT_VERBS.has(before.norm);
  if (isAfterVerb && hasMain) return saidTo === from ? "said" : "object";
  return !hasMain && !isAfterVerb ? "main" : "aside";
}
