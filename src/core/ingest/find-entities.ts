import { compareText } from "#core/domain/compare.ts";
import type { Entity, Person } from "#core/domain/dataset.ts";
import { findNames } from "#core/ingest/find-names.ts";
import type { PersonMention } from "#core/ingest/find-people.ts";
import { personId, readSurname } from "#core/ingest/person-names.ts";

/** The persons of one readout: by each name they go by there, their id. */
export type KnownPeople = ReadonlyMap<string, string>;

/** Everybody a readout names with an office, and those who took part, by full name and by surname. */
export function collectPeople(mentions: readonly PersonMention[], participants: readonly Person[]): KnownPeople {
  const known = new Map<string, string>();
  const add = (name: string, country: string | null): void => {
    const surname = readSurname(name, country);
    const id = personId(name, country);
    if (id === "") return;
    if (!known.has(name)) known.set(name, known.get(surname) ?? id);
    if (!known.has(surname)) known.set(surname, id);
  };
  for (const { name, country } of participants) add(name, country);
  for (const { name, country } of mentions) add(name, country);
  return known;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

/**
 * The people, places and organisations that a sentence names, by start, then end; `mentions` are its `findPeople`. A person's span is the name without
 * office or form of address; a surname alone counts only with an office, or of one who is known in the readout.
 */
export function findEntities(sentence: string, mentions: readonly PersonMention[], people: KnownPeople): Entity[] {
  const titled: Entity[] = mentions.flatMap(({ name, nameSpan, country }) => {
    const id = people.get(name) ?? personId(name, country);
    return id === "" ? [] : [{ kind: "person" as const, id, start: nameSpan.start, end: nameSpan.end }];
  });
  const names = findNames(sentence).filter((mention) => !titled.some((person) => overlaps(person, mention)));
  return [...titled, ...names].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id));
}
