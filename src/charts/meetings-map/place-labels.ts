import type { Circle, Frame } from "#charts/meetings-map/separate-marks.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly mark: Circle;
  /** What it costs to leave the label out, beside the others. */
  readonly weight: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 5;
/** Distances of a label from its mark, nearest first; from the second on, a line joins the two. */
const REACHES = [0, 14, 28] as const;
/** Directions in order of preference: right, left, above, below, then the corners. */
const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.75, -0.75],
  [0.75, 0.75],
  [-0.75, -0.75],
  [-0.75, 0.75],
];

function boxAt({ mark, width, height }: LabelRequest, [dx, dy]: readonly [number, number], reach: number): Box {
  const distance = mark.radius + GAP + reach;
  const x = mark.x + dx * distance;
  const y = mark.y + dy * distance;
  return {
    left: dx === 0 ? x - width / 2 : dx > 0 ? x : x - width,
    top: dy === 0 ? y - height / 2 : dy > 0 ? y - 2 : y - height + 2,
    width,
    height,
  };
}

const boxesMeet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

function meetsCircle(box: Box, { x, y, radius }: Circle): boolean {
  const nearestX = Math.min(Math.max(x, box.left), box.left + box.width);
  const nearestY = Math.min(Math.max(y, box.top), box.top + box.height);
  return Math.hypot(x - nearestX, y - nearestY) < radius;
}

const isInside = (box: Box, frame: Frame, overhang: number): boolean =>
  box.left >= -overhang && box.top >= 0 && box.left + box.width <= frame.width + overhang && box.top + box.height <= frame.height;

function findPlace(request: LabelRequest, taken: readonly Box[], circles: readonly Circle[], frame: Frame, overhang: number): Box | null {
  for (const reach of REACHES) {
    for (const direction of DIRECTIONS) {
      const box = boxAt(request, direction, reach);
      if (isInside(box, frame, overhang) && !taken.some((other) => boxesMeet(box, other)) && !circles.some((circle) => meetsCircle(box, circle))) return box;
    }
  }
  return null;
}

/** Further orders that are tried where the first leaves a label out. */
const TRIES = 12;

/**
 * Gives labels places beside their marks: inside the frame (or over its sides by `overhang`), on no circle and on no other label; null where there is none. Labels choose
 * in turn, each the first place that is free; those left without one choose first in the next try, and the try that leaves out the least
 * weight holds. Order of the output: that of the requests.
 */
export function placeLabels(requests: readonly LabelRequest[], circles: readonly Circle[], frame: Frame, overhang = 0): (Box | null)[] {
  let order = [...requests];
  let best = new Map<LabelRequest, Box>();
  let leastLost = Infinity;
  for (let tried = 0; tried <= TRIES; tried += 1) {
    const places = new Map<LabelRequest, Box>();
    for (const request of order) {
      const box = findPlace(request, [...places.values()], circles, frame, overhang);
      if (box) places.set(request, box);
    }
    const left = order.filter((request) => !places.has(request));
    const lost = left.reduce((sum, { weight }) => sum + weight, 0);
    if (lost < leastLost) {
      best = places;
      leastLost = lost;
    }
    if (left.length === 0) break;
    order = [...left, ...order.filter((request) => places.has(request))];
  }
  return requests.map((request) => best.get(request) ?? null);
}
