import type { Voice } from "#core/analysis/statements/cast.ts";
import type { Place } from "#core/analysis/statements/places.ts";
import type { VerbGroup } from "#core/analysis/statements/verb-groups.ts";
import { isAdverbial } from "#core/analysis/statements/word-kinds.ts";
import type { Word } from "#core/analysis/statements/words.ts";
import { ADVERBS, AUXILIARIES } from "#core/taxonomy/verbs/grammar-words.ts";

export type ChainForm = "past" | "present" | "base" | "gerund" | "future";

export interface Subject {
  readonly voice: Voice;
  readonly place: Place;
  /** Index after its last word. */
  readonly to: number;
}

/** Verbs of one speaker that follow one another. */
export interface Chain {
  readonly voice: Voice;
  readonly form: ChainForm;
  /** Whether its last verb is a happening, so that an infinitive tells its purpose. */
  readonly isEvent: boolean;
}

/** Words before a verb in which a refusal may stand. */
const FRONTED_MAX = 14;

/** "under no circumstances will … permit". */
export function isRefusedInAdvance(words: readonly Word[], { at }: VerbGroup): boolean {
  const span = words.slice(Math.max(0, at - FRONTED_MAX), at);
  return span.some(({ norm }, index) => norm === "no" && span[index + 1]?.norm === "circumstances");
}

/** "measures, agreed at …", "a plan announced by …". */
export const isParticiple = (words: readonly Word[], { to, head }: VerbGroup): boolean =>
  /^(?:by|at|in|during|last|between|following|under)$/u.test(words[to]?.norm ?? "") && head !== "concur";

/** Where the words of a verb that is not denied begin: with the adverbs that tell how, without its auxiliaries. */
export function findVerbStart(words: readonly Word[], group: VerbGroup): number {
  let from = group.from;
  while (from < group.at && !isAdverbial(words[from] as Word)) from++;
  while (from < group.at && ADVERBS.has(words[from]?.norm ?? "")) from++;
  return words.slice(from, group.at).some(({ norm }) => AUXILIARIES.has(norm)) ? group.at : from;
}
