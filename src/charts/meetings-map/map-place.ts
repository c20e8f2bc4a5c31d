import type { MapFrame } from "#charts/meetings-map/map-projection.ts";
import { keepWithin, MOST_SCALE, WHOLE_MAP, type MapView } from "#charts/meetings-map/map-view.ts";

const PLACE = /^(\d{1,2}(?:\.\d)?),(-?\d{1,3}(?:\.\d{1,2})?),(-?\d{1,2}(?:\.\d{1,2})?)$/u;

/** `4,135.2,35.5`: four times enlarged, around 135.2° east and 35.5° north; null for the whole map. */
export function writeMapPlace({ projection, width, height }: MapFrame, view: MapView): string | null {
  if (view.scale <= 1.001) return null;
  const position = projection.invert?.([view.x * width, view.y * height]);
  if (!position) return null;
  const [longitude, latitude] = position;
  return [view.scale, longitude, latitude].map((value) => String(Number(value.toFixed(1)))).join(",");
}

/** True for what `writeMapPlace` may have written. */
export function isMapPlace(text: string): boolean {
  const [, scale, longitude, latitude] = PLACE.exec(text) ?? [];
  return scale !== undefined && Number(scale) >= 1 && Number(scale) <= MOST_SCALE && Math.abs(Number(longitude)) <= 180 && Math.abs(Number(latitude)) <= 90;
}

/** The view that a place asks for; the whole map where it is none, or not on this map. */
export function readMapPlace({ projection, width, height }: MapFrame, text: string | null): MapView {
  if (text === null || !isMapPlace(text)) return WHOLE_MAP;
  const [scale = 1, longitude = 0, latitude = 0] = text.split(",").map(Number);
  const point = projection([longitude, latitude]);
  return point === null ? WHOLE_MAP : keepWithin({ scale, x: point[0] / width, y: point[1] / height });
}
