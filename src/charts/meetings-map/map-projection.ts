import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import type { MultiPoint } from "geojson";
import type { MapRegion } from "#charts/meetings-map/map-regions.ts";

export interface MapFrame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** Points along the edge of a window, so that fitting to them fits the window. */
function outline({ west, south, east, north }: MapRegion): MultiPoint {
  const steps = Array.from({ length: 25 }, (_, index) => index / 24);
  const along = (share: number, from: number, to: number): number => from + (to - from) * share;
  return {
    type: "MultiPoint",
    coordinates: steps.flatMap((share) => [
      [along(share, west, east), south],
      [along(share, west, east), north],
      [west, along(share, south, north)],
      [east, along(share, south, north)],
    ]),
  };
}

/** Height over width of a frame at the most: a tall region shows more at its sides rather than fill the page. A narrow frame may be taller. */
const maxAspect = (width: number): number => (width < 560 ? 0.9 : 0.48);

/** Pixels by which an arc may stray from its curve. */
const PRECISION = 0.1;

/** Equal Earth, which keeps areas true, around the middle of a window: as wide as given, as high as the window needs and no higher than `maxHeight`. */
export function frameMap(region: MapRegion, width: number, maxHeight = Infinity): MapFrame {
  const points = outline(region);
  const projection = geoEqualEarth().precision(PRECISION).rotate([-(region.west + region.east) / 2, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points);
  const height = Math.round(Math.min(width * Math.min((bottom - top) / (right - left), maxAspect(width)), maxHeight));
  projection.fitExtent([[0, 0], [width, height]], points).clipExtent([[0, 0], [width, height]]);
  return { projection, width, height };
}
