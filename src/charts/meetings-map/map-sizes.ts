import type { ScaleLimits } from "#charts/meetings-map/map-scale.ts";

export interface MapLimits extends ScaleLimits {
  readonly fontSize: number;
}

/** Marks and names of a map with little room, and with much. */
export const LIMITS = {
  small: { unitRadius: 5.5, maxRadius: 15, fontSize: 12.5 },
  large: { unitRadius: 9, maxRadius: 26, fontSize: 13 },
} as const satisfies Record<string, MapLimits>;

/** The ring of a counterpart that has nothing to count. */
export const LEFT_OUT_RADIUS = 4.5;
