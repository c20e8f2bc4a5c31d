import type { Word } from "#core/analysis/statements/words.ts";
import { ADVERBS, LY } from "#core/taxonomy/verbs/grammar-words.ts";
import { EVENT_VERBS } from "#core/taxonomy/verbs/verb-traits.ts";
import { VERB_READINGS } from "#core/taxonomy/verbs/verbs.ts";

export const isAdverbial = (word: Word): boolean => ADVERBS.has(word.norm) || (LY.test(word.norm) && !word.isCapital);
export const isPastLike = (word: Word | undefined): boolean =>
  word !== undefined && !word.isCapital && (EVENT_VERBS.has(word.norm) || /ed$/u.test(word.norm) || VERB_READINGS.get(word.norm)?.forms.has("past") === true);
