import type { Meeting, Person } from "#core/domain/dataset.ts";
import { type KnownPeople, NOBODY } from "#core/analysis/statements/known-people.ts";
import { holds } from "#core/analysis/statements/offices.ts";
import { readSurname } from "#core/ingest/person-names.ts";
import { NAME_PARTICLES, NAME_SUFFIXES } from "#core/taxonomy/offices.ts";
import { foldWord, tokenise } from "#core/text/tokenise.ts";

export type Actor = "joint" | "home" | "counterpart" | "other";

/** Somebody who speaks. */
export interface Voice {
  readonly actor: Actor;
  /** A person's name as in the meeting's `people`, a party's code, or null for all together and for whom nobody can name. */
  readonly who: string | null;
  /** The parties that it stands for. */
  readonly parties: ReadonlySet<string>;
  readonly isPlural: boolean;
  /** Whom "he" or "she" can mean. */
  readonly isPerson: boolean;
  /** The words of the sentence that name it, as word indices, half-open; null where it is only carried over. */
  readonly named: { readonly from: number; readonly to: number } | null;
}

/** Who takes part in a meeting, and how a text calls them. */
export interface Cast {
  readonly all: Voice;
  readonly home: Voice;
  /** The person with this word (folded) in their name. */
  readonly personByWord: ReadonlyMap<string, Voice>;
  /** Whom a bare office means ("the Vice President"), words folded; null where nobody holds it. */
  readonly findOffice: (title: readonly string[], party: string | null) => Voice | null;
  readonly voiceOfParty: (party: string) => Voice;
  /** Somebody who is not among the meeting's people: with the party that they have elsewhere in the set, if that party is here. */
  readonly voiceOfStranger: (who: string | null) => Voice;
  /** Several who say one thing. */
  readonly join: (voices: readonly Voice[]) => Voice;
}

export type MeetingCast = Pick<Meeting, "people" | "counterparts">;

const ignoredNameWords = new Set([...NAME_PARTICLES, ...NAME_SUFFIXES.map((suffix) => foldWord(suffix.replace(".", "")))]);
const SHORTEST_NAME = 2;

const nameWords = (name: string): string[] =>
  tokenise(name)
    .map(({ norm }) => norm)
    .filter((word) => word.length >= SHORTEST_NAME && !ignoredNameWords.has(word));

/** By surnames first: "Prime Minister Joseph" is not President Joseph Biden where somebody is called Joseph. */
function indexNames(people: readonly Person[], voiceOf: (person: Person) => Voice): Map<string, Voice> {
  const byWord = new Map<string, Voice>();
  const add = (words: readonly string[], voice: Voice): void => {
    for (const word of words) if (!byWord.has(word)) byWord.set(word, voice);
  };
  for (const person of people) add(nameWords(readSurname(person.name, person.country)), voiceOf(person));
  for (const person of people) add(nameWords(person.name), voiceOf(person));
  return byWord;
}

/**
 * Joint means all who are present: home and at least one counterpart (the parties of one conversation), or, where home takes
 * no part, two counterparts. In a meeting of three parties whose people are all known, some of them are not all.
 */
function readActor(parties: ReadonlySet<string>, { counterparts, people }: MeetingCast, home: string): Actor {
  const present = counterparts.filter((party) => parties.has(party));
  const isHomePresent = people.length === 0 || people.some(({ country }) => country === home || country === null);
  if (parties.has(home)) {
    if (present.length === 0) return "home";
    const known = new Set(people.map(({ country }) => country));
    const isConference = counterparts.length > 1 && [home, ...counterparts].every((party) => known.has(party));
    return present.length === counterparts.length || !isConference ? "joint" : "other";
  }
  if (present.length === 0) return "other";
  return !isHomePresent && present.length > 1 ? "joint" : "counterpart";
}

/** `home` is the party from whose side the set is read, `known` knows the people of all its meetings. */
export function readCast(meeting: MeetingCast, home: string, known: KnownPeople = NOBODY): Cast {
  const make = (who: string | null, parties: ReadonlySet<string>, kind: "person" | "party" | "several"): Voice => {
    const actor = readActor(parties, meeting, home);
    return { actor, who: actor === "joint" ? null : who, parties, isPlural: kind === "several", isPerson: kind === "person", named: null };
  };
  const only = meeting.counterparts.length === 1 ? meeting.counterparts[0] : undefined;
  /** Of a person without a country the only counterpart is the likeliest, if somebody else speaks for home. */
  const partyOf = (person: Person): string | undefined =>
    person.country ?? (meeting.people.some(({ country }) => country === home) ? only : undefined);
  const voiceOf = (person: Person): Voice => {
    const party = partyOf(person);
    return make(person.name, new Set(party === undefined ? [] : [party]), "person");
  };
  const all: Voice = { actor: "joint", who: null, parties: new Set([home, ...meeting.counterparts]), isPlural: true, isPerson: false, named: null };
  return {
    all,
    home: make(home, new Set([home]), "party"),
    personByWord: indexNames(meeting.people, voiceOf),
    findOffice: (title, party) => {
      const isOurs = party === null || party === home;
      const holders = meeting.people.filter(({ role, country }) => holds(role, title) && (party === null || country === party));
      const holder = holders.find(({ country }) => country === home) ?? holders[0];
      if (holder) return voiceOf(holder);
      // A readout that does not name whom it calls "the President" means its own.
      return isOurs && known.isOfficeOf(home, title) ? make(home, new Set([home]), "person") : null;
    },
    voiceOfParty: (party) => make(party, new Set([party]), "party"),
    voiceOfStranger: (who) => {
      const country = who === null ? null : known.findCountry(who);
      if (country !== null && (country === home || meeting.counterparts.includes(country))) return make(who, new Set([country]), "person");
      return { actor: "other", who, parties: new Set(), isPlural: who === null, isPerson: who !== null, named: null };
    },
    join: (voices) => {
      const [first, ...others] = voices;
      if (first === undefined) return all;
      if (others.length === 0) return first;
      const known = voices.filter(({ actor }) => actor !== "other");
      if (voices.some(({ actor }) => actor === "joint")) return all;
      if (known.length === 0) return { ...first, who: null, isPlural: true, isPerson: false };
      const joined = make(null, new Set(known.flatMap(({ parties }) => [...parties])), "several");
      return joined.actor === "joint" ? all : { ...joined, who: known.length === voices.length ? voices.map(({ who }) => who).join(", ") : null };
    },
  };
}
