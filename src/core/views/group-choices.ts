import { compareText } from "#core/domain/compare.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { tokenise } from "#core/text/tokenise.ts";

export interface PersonChoice {
  readonly name: string;
  /** Readouts whose meeting names somebody with all words of the name. */
  readonly readouts: number;
}

/** People named in more readouts than one are offered first, and no more than these. */
const MOST_PEOPLE = 200;

/**
 * The people that a group can be made of, as their names stand in the dataset: most readouts first, then by name. A name counts
 * every readout that `isInGroup` gives it, so that "Austin" has those of "Lloyd Austin" as well.
 */
export function listPeople(corpus: Corpus): PersonChoice[] {
  const readoutsByName = new Map<string, Set<string>>();
  for (const { id, meeting } of corpus.readouts) {
    for (const { name } of meeting.people) {
      const known = readoutsByName.get(name);
      if (known) known.add(id);
      else readoutsByName.set(name, new Set([id]));
    }
  }
  const namesByWord = new Map<string, Set<string>>();
  const wordsOf = new Map([...readoutsByName.keys()].map((name) => [name, new Set(tokenise(name).map(({ norm }) => norm))]));
  for (const [name, words] of wordsOf) for (const word of words) namesByWord.set(word, (namesByWord.get(word) ?? new Set<string>()).add(name));
  const countReadouts = (words: ReadonlySet<string>): number => {
    const [first] = words;
    const covered = [...(namesByWord.get(first ?? "") ?? [])].filter((other) => [...words].every((word) => wordsOf.get(other)?.has(word) === true));
    return new Set(covered.flatMap((name) => [...(readoutsByName.get(name) ?? [])])).size;
  };
  return [...wordsOf]
    .filter(([, words]) => words.size > 0)
    .map(([name, words]) => ({ name, readouts: countReadouts(words) }))
    .sort((x, y) => y.readouts - x.readouts || compareText(x.name, y.name))
    .slice(0, MOST_PEOPLE);
}

/** All counterparts, in the corpus's order, with the readouts of each. */
export function listCounterparts(corpus: Corpus): { readonly party: string; readonly readouts: number }[] {
  const counts = new Map<string, number>();
  for (const { meeting } of corpus.readouts) for (const party of meeting.counterparts) counts.set(party, (counts.get(party) ?? 0) + 1);
  return corpus.counterparts.map((party) => ({ party, readouts: counts.get(party) ?? 0 }));
}
