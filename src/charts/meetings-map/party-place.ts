import { countryByCode, type Position } from "#core/taxonomy/countries.ts";
import { organisationByCode } from "#core/taxonomy/organisations.ts";

export interface PartyPlace {
  /** Capital of a country, seat of an organisation. */
  readonly city: string;
  readonly position: Position;
}

/** Where a party's mark stands, or null for a code that neither table knows. */
export function placeOf(party: string): PartyPlace | null {
  const country = countryByCode(party);
  if (country) return { city: country.capital, position: country.capitalPosition };
  const organisation = organisationByCode(party);
  return organisation ? { city: organisation.seat, position: organisation.seatPosition } : null;
}

/** An organisation has members in many places and a seat in one, which says little of it. */
export const isOrganisation = (party: string): boolean => organisationByCode(party) !== undefined;
