import { holds } from "#core/analysis/statements/offices.ts";
import type { Person } from "#core/domain/dataset.ts";
import { personId } from "#core/ingest/person-names.ts";

/** What the people of all meetings tell of those whom one meeting does not list. */
export interface KnownPeople {
  /** The one party that people of this surname have; null where there is none, or more than one. */
  readonly findCountry: (name: string) => string | null;
  /** Whether somebody of the party holds the office, words folded. */
  readonly isOfficeOf: (party: string, title: readonly string[]) => boolean;
}

export const NOBODY: KnownPeople = { findCountry: () => null, isOfficeOf: () => false };

/** Gathers the people of a set, once for all its texts. */
export function gatherPeople(people: readonly Person[]): KnownPeople {
  const countries = new Map<string, Set<string>>();
  const roles = new Map<string, Set<string>>();
  for (const { name, role, country } of people) {
    if (country === null) continue;
    const id = personId(name, country);
    countries.set(id, (countries.get(id) ?? new Set()).add(country));
    if (role !== null) roles.set(country, (roles.get(country) ?? new Set()).add(role));
  }
  const offices = new Map<string, boolean>();
  return {
    findCountry: (name) => {
      const [country = null, ...others] = countries.get(personId(name, null)) ?? [];
      return others.length === 0 ? country : null;
    },
    isOfficeOf: (party, title) => {
      const key = [party, ...title].join(" ");
      const known = offices.get(key);
      if (known !== undefined) return known;
      const isHeld = [...(roles.get(party) ?? [])].some((role) => holds(role, title));
      offices.set(key, isHeld);
      return isHeld;
    },
  };
}
