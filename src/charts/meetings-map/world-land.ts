import { feature } from "topojson-client";
import type { FeatureCollection } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/land-110m.json";

// The type that TypeScript infers for the files says less than this one.
type LandTopology = Topology<{ land: GeometryCollection }>;

const toLand = (file: unknown): FeatureCollection => {
  const topology = file as LandTopology;
  return feature(topology, topology.objects.land);
};

/** All land of the world in one, without a line inside it: Natural Earth 1:110m. */
export const WORLD_LAND: FeatureCollection = toLand(atlas);

/** The same at 1:50m, with the small islands; loaded where a map is enlarged. */
export const loadFineLand = async (): Promise<FeatureCollection> => toLand((await import("world-atlas/land-50m.json")).default);
