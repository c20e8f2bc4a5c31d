import { AFRICA } from "#core/taxonomy/countries/africa.ts";
import { AMERICAS } from "#core/taxonomy/countries/americas.ts";
import { ASIA } from "#core/taxonomy/countries/asia.ts";
import type { CountryRow } from "#core/taxonomy/countries/country-row.ts";
import { EUROPE } from "#core/taxonomy/countries/europe.ts";
import { OCEANIA } from "#core/taxonomy/countries/oceania.ts";
import { alpha2Of } from "#core/taxonomy/country-codes.ts";

/** `[longitude, latitude]` in degrees, east and north positive. */
export type Position = readonly [longitude: number, latitude: number];

export interface Country {
  /** ISO 3166-1 alpha-3; `XKX`, user-assigned, for Kosovo. */
  readonly code: string;
  readonly alpha2: string;
  /** ISO 3166-1 numeric as three digits, the id of world-atlas; null where there is none (Kosovo). */
  readonly numeric: string | null;
  /** The short English name, as shown. */
  readonly name: string;
  readonly capital: string;
  readonly capitalPosition: Position;
  /** Adjectives and nouns of belonging: "British", "Filipino". */
  readonly demonyms: readonly string[];
  /** Further names a text may use: official names, abbreviations, former names. Without a leading "the". */
  readonly aliases: readonly string[];
}

function toCountry(row: CountryRow): Country {
  const [code, numeric, name, capital, longitude, latitude, demonyms, aliases] = row;
  return { code, alpha2: alpha2Of(code) ?? "", numeric, name, capital, capitalPosition: [longitude, latitude], demonyms, aliases };
}

/**
 * The members of the United Nations, the Holy See, Palestine, Taiwan, Kosovo, the Cook Islands and Niue, by code.
 * A row says nothing about recognition; capitals are seats of government where a text and a map need one point.
 */
export const COUNTRIES: readonly Country[] = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA]
  .map(toCountry)
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const countriesByCode: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country with this ISO 3166-1 alpha-3 code (upper case), or undefined. */
export const countryByCode = (code: string): Country | undefined => countriesByCode.get(code);
