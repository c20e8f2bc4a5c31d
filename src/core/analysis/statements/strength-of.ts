import type { Sentence } from "#core/domain/dataset.ts";
import { defaultRung, ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import { HIGHEST_RUNG, LOWEST_RUNG } from "#core/taxonomy/verbs/rungs.ts";

type Statement = Sentence["statements"][number];

/** An analyst's own places on the ladder: `ladderKey` of a verb to its rung. A verb that it does not name stands where it is shipped. */
export type Ladder = ReadonlyMap<string, number>;

export const SHIPPED_LADDER: Ladder = new Map();

export const rungOf = (key: string, ladder: Ladder): number => ladder.get(key) ?? defaultRung(key);

/**
 * How strong a statement is, 1 to 7, on an analyst's ladder: the rung of its verb there, and as much more as its adverbs,
 * adjectives and what it calls unacceptable add by `measureStrength`. On the shipped ladder this is the statement's `strength`.
 */
export function strengthOf(statement: Pick<Statement, "verb" | "negated" | "strength">, ladder: Ladder): number {
  const key = ladderKey(statement);
  const moved = ladder.get(key);
  if (moved === undefined) return statement.strength;
  return Math.min(HIGHEST_RUNG, Math.max(LOWEST_RUNG, moved + statement.strength - defaultRung(key)));
}
