import type { Frame } from "#charts/meetings-map/separate-marks.ts";

/** What part of a drawn map is seen: how many times enlarged, around which point of it, as shares of its width and height. */
export interface MapView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE_MAP: MapView = { scale: 1, x: 0.5, y: 0.5 };
export const MOST_SCALE = 32;
/** What one press of a key or button enlarges by. */
export const ZOOM_STEP = 1.6;
/** Share of the window that an arrow key moves by. */
export const PAN_STEP = 0.2;

type Point = readonly [x: number, y: number];

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** The nearest view that shows nothing beyond the map's edges. */
export function keepWithin({ scale, x, y }: MapView): MapView {
  const within = clamp(scale, 1, MOST_SCALE);
  const margin = 0.5 / within;
  return { scale: within, x: clamp(x, margin, 1 - margin), y: clamp(y, margin, 1 - margin) };
}

/** Where a point of the whole map is seen. */
export const showPoint = ({ scale, x, y }: MapView, { width, height }: Frame, [left, top]: Point): Point => [
  (left - x * width) * scale + width / 2,
  (top - y * height) * scale + height / 2,
];

/** The point of the whole map that is seen at a place. */
export const findPoint = ({ scale, x, y }: MapView, { width, height }: Frame, [left, top]: Point): Point => [
  (left - width / 2) / scale + x * width,
  (top - height / 2) / scale + y * height,
];

/** Enlarges by `factor` so that what is seen at a place stays there, or is seen at `to`. */
export function zoomAt(view: MapView, frame: Frame, factor: number, at: Point = [frame.width / 2, frame.height / 2], to: Point = at): MapView {
  const [px, py] = findPoint(view, frame, at);
  const scale = clamp(view.scale * factor, 1, MOST_SCALE);
  return keepWithin({
    scale,
    x: (px - (to[0] - frame.width / 2) / scale) / frame.width,
    y: (py - (to[1] - frame.height / 2) / scale) / frame.height,
  });
}

/** Moves what is seen by so many pixels: to the right shows more of what lies left. */
export const panBy = (view: MapView, { width, height }: Frame, dx: number, dy: number): MapView =>
  keepWithin({ ...view, x: view.x - dx / view.scale / width, y: view.y - dy / view.scale / height });

/** As an SVG transform of what is drawn for `base`. */
export function transformTo(view: MapView, frame: Frame, base: MapView = WHOLE_MAP): string {
  const scale = view.scale / base.scale;
  const [x, y] = showPoint(view, frame, findPoint(base, frame, [0, 0]));
  return `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(4)})`;
}
