import { feature } from "topojson-client";
import type { Feature, FeatureCollection } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";

export interface WorldLand {
  /** All land in one: no line inside it. */
  readonly land: FeatureCollection;
  /** By ISO 3166-1 numeric code; small countries are missing at this scale. */
  readonly countryByNumeric: ReadonlyMap<string, Feature>;
}

// Natural Earth 1:110m. The type that TypeScript infers for the file says less than this one.
const topology = atlas as unknown as Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

const countries: readonly Feature[] = feature(topology, topology.objects.countries).features;

export const WORLD_LAND: WorldLand = {
  land: feature(topology, topology.objects.land),
  countryByNumeric: new Map(countries.flatMap((country) => (country.id === undefined ? [] : [[String(country.id), country]]))),
};
