import { LIGHT_NOUNS } from "#core/taxonomy/verbs/light-verbs.ts";
import { RUNGS } from "#core/taxonomy/verbs/rungs.ts";

const rungs: ReadonlyMap<string, number> = new Map(RUNGS.flatMap(({ strength, verbs }) => verbs.map((verb) => [verb, strength] as const)));

/** What stands on the ladder: the base form, with "not" before it where it is denied. */
export const ladderKey = ({ verb, negated }: { readonly verb: string; readonly negated: boolean }): string => (negated ? `not ${verb}` : verb);

/** The rung of a base form that the ladder does not name, and of light verbs without their noun. */
const UNNAMED_RUNG = 2;

/**
 * The rung of a verb as shipped, from 1 to 7. A light verb stands where its noun stands ("express concern"); a denied verb
 * that has no place of its own stands where the verb does.
 */
export function defaultRung(key: string): number {
  const own = rungs.get(key);
  if (own !== undefined) return own;
  if (key.startsWith("not ")) return defaultRung(key.slice("not ".length));
  const [, noun = ""] = key.split(" ");
  return LIGHT_NOUNS.get(noun)?.strength ?? UNNAMED_RUNG;
}
