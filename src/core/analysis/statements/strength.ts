import type { Word } from "#core/analysis/statements/words.ts";
import type { VerbGroup } from "#core/analysis/statements/verb-groups.ts";
import { COURTEOUS_ADJECTIVES, MILD_ADVERBS, STRONG_ADJECTIVES, STRONG_ADVERBS, UNACCEPTABLE, UNACCEPTABLE_RUNG } from "#core/taxonomy/verbs/intensifiers.ts";
import { defaultRung, ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import { HIGHEST_RUNG } from "#core/taxonomy/verbs/rungs.ts";

const COURTESY_RUNG = 3;

const isStrongAdverb = (word: Word | undefined): boolean => word !== undefined && STRONG_ADVERBS.has(word.norm) && !MILD_ADVERBS.has(word.norm);

/** "in the strongest possible terms". */
const hasStrongestTerms = (words: readonly Word[]): boolean => words.some(({ norm }, at) => norm === "strongest" && words.slice(at + 1, at + 3).some((word) => word.norm === "terms"));

/**
 * The strength of a statement, 1 to 7: the rung of its verb, one higher for an adverb ("strongly"), for an adjective of the
 * noun of a light verb ("serious concern"; of thanks and sympathy, only what is more than courtesy) or for "in the strongest
 * terms"; at least 6 where what is said calls something unacceptable, 7 where it does so absolutely.
 *
 * @param end index of the word at which what is said ends: the next statement, or the end of the sentence
 */
export function measureStrength(words: readonly Word[], group: VerbGroup, isNegated: boolean, end: number): number {
  const rung = defaultRung(ladderKey({ verb: group.verb, negated: isNegated }));
  const inside = words.slice(group.at + 1, group.to);
  const hasAdverb = words.slice(group.from, group.at).some(isStrongAdverb) || isStrongAdverb(words[group.to]);
  const hasAdjective = inside.some(({ norm }) => STRONG_ADJECTIVES.has(norm) && !(rung <= COURTESY_RUNG && COURTEOUS_ADJECTIVES.has(norm)));
  const said = words.slice(group.to, end);
  const raised = rung + (hasAdverb || hasAdjective || hasStrongestTerms(said) ? 1 : 0);
  const called = said.findIndex(({ norm }) => UNACCEPTABLE.has(norm));
  const floor = called < 0 ? 0 : UNACCEPTABLE_RUNG + (isStrongAdverb(said[called - 1]) ? 1 : 0);
  return Math.min(HIGHEST_RUNG, Math.max(raised, floor));
}
