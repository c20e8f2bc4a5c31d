import { PLACES_OF_JAPAN } from "#core/taxonomy/places/japan.ts";
import type { PlaceRow } from "#core/taxonomy/places/place-row.ts";
import { REGIONS } from "#core/taxonomy/places/regions.ts";
import { PLACES_OF_THE_WORLD } from "#core/taxonomy/places/world.ts";

export interface Place {
  /** Kebab-case; never that of a country, which stands in upper case. */
  readonly id: string;
  readonly name: string;
  /** The country that the place lies in, as commonly named in readouts; null for seas, regions and disputed places. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

const toPlace = ([id, name, country, ...aliases]: PlaceRow): Place => ({ id, name, country, aliases });

/** Places that readouts name and that are no country: seas, straits, islands, regions, bases, cities, buildings. */
export const PLACES: readonly Place[] = [...REGIONS, ...PLACES_OF_JAPAN, ...PLACES_OF_THE_WORLD].map(toPlace);
