import type { Person } from "#core/domain/dataset.ts";
import { NAME_SUFFIXES, SURNAME_FIRST } from "#core/taxonomy/offices.ts";

const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");

const isAllCapitals = (word: string): boolean => word.length > 2 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);

/**
 * The surname of a published name: the word in capitals where one is ("KISHI Nobuo"), the first where the person's country
 * puts it first, else the last that is no suffix. As published, particles left off.
 */
export function readSurname(name: string, country: string | null): string {
  const words = name.split(" ").filter((word) => !NAME_SUFFIXES.includes(word.replace(/,$/u, "")));
  const capitals = words.find(isAllCapitals);
  const surname = capitals ?? (country !== null && SURNAME_FIRST.has(country) ? words[0] : words.at(-1));
  return (surname ?? name).replace(/,$/u, "");
}

/** A person's id: the surname in lower case without accents, words joined by hyphens. */
export const personId = (name: string, country: string | null): string => fold(readSurname(name, country));

const isFuller = (a: string, b: string): boolean => {
  const [wordsOfA, wordsOfB] = [a.split(" ").length, b.split(" ").length];
  if (wordsOfA !== wordsOfB) return wordsOfA > wordsOfB;
  return isAllCapitals(b) && !isAllCapitals(a);
};

/** One surname, no two countries, and where both have more than a surname, another name in common. */
function isSamePerson(a: Person, b: Person): boolean {
  if (personId(a.name, a.country ?? b.country) !== personId(b.name, b.country ?? a.country)) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [given, others] = [a, b].map(({ name, country }) => name.split(" ").filter((word) => word !== readSurname(name, country)));
  if (!given?.length || !others?.length) return true;
  return given.some((word) => others.includes(word));
}

const joinPerson = (known: Person, person: Person): Person => ({
  name: isFuller(person.name, known.name) ? person.name : known.name,
  role: (person.role?.length ?? 0) > (known.role?.length ?? 0) ? person.role : known.role,
  country: known.country ?? person.country,
});

/** One row a person, in the order of their first mention: the fuller name, the longer role and the known country are kept. */
export function joinPeople(people: readonly Person[]): Person[] {
  const joined: Person[] = [];
  for (const person of people) {
    const index = joined.findIndex((known) => isSamePerson(known, person));
    const known = joined[index];
    if (known) joined[index] = joinPerson(known, person);
    else joined.push(person);
  }
  return joined;
}
