import { countryByCode, type Position } from "#core/taxonomy/countries.ts";
import { organisationByCode } from "#core/taxonomy/organisations.ts";

export interface PartyPlace {
  /** Capital of a country, seat of an organisation. */
  readonly city: string;
  readonly position: Position;
  /** ISO 3166-1 numeric code of its land; null for organisations and where there is none. */
  readonly numeric: string | null;
}

/** Where a party's mark stands, or null for a code that neither table knows. */
export function placeOf(party: string): PartyPlace | null {
  const country = countryByCode(party);
  if (country) return { city: country.capital, position: country.capitalPosition, numeric: country.numeric };
  const organisation = organisationByCode(party);
  return organisation ? { city: organisation.seat, position: organisation.seatPosition, numeric: null } : null;
}
