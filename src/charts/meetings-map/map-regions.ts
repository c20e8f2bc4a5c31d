import type { Position } from "#core/taxonomy/countries.ts";

/** Degrees; `east` is greater than `west` and may pass 180. */
export interface MapRegion {
  readonly id: RegionId;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const REGION_IDS = ["world", "europe", "indo-pacific", "americas", "africa-middle-east"] as const;
export type RegionId = (typeof REGION_IDS)[number];

/** Middle meridians of a world map whose edge cuts hardly any land: it runs through the Bering Strait or the Atlantic. */
const WORLD_CENTRES: readonly number[] = [11, 155];

const WINDOWS: Readonly<Record<Exclude<RegionId, "world">, Omit<MapRegion, "id">>> = {
  europe: { west: -13, south: 34, east: 45, north: 66 },
  "indo-pacific": { west: 60, south: -47, east: 180, north: 52 },
  americas: { west: -130, south: -50, east: -34, north: 60 },
  "africa-middle-east": { west: -20, south: -36, east: 62, north: 42 },
};

const turnBetween = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

/** The window of a region; the world is turned so that the home country stands near the middle, and has all land but Antarctica. */
export function regionOf(id: RegionId, home: Position | null): MapRegion {
  if (id !== "world") return { id, ...WINDOWS[id] };
  const longitude = home?.[0] ?? 0;
  const centre = WORLD_CENTRES.reduce((best, next) => (turnBetween(next, longitude) < turnBetween(best, longitude) ? next : best));
  return { id, west: centre - 179.9, south: -56.5, east: centre + 179.9, north: 83.7 };
}

/** Does the window hold this point? The world holds every one. */
export function holdsPosition({ id, west, south, east, north }: MapRegion, [longitude, latitude]: Position): boolean {
  if (id === "world") return true;
  const eastward = (((longitude - west) % 360) + 360) % 360;
  return eastward <= east - west && latitude >= south && latitude <= north;
}
