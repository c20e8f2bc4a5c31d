import type { RegionId } from "#charts/meetings-map/map-regions.ts";

export interface MeetingsMapOptions {
  /** `small`: the map alone, with short names. `large`: with the list of counterparts beside it. */
  readonly size: "small" | "large";
  /** The part of the world that is drawn; the whole where it is not given. */
  readonly region?: RegionId;
}
