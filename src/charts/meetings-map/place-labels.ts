import type { Circle, Frame } from "#charts/meetings-map/separate-marks.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace extends Box {
  /** The side of the box on which the text stands, which is the one towards the mark. */
  readonly align: "start" | "middle" | "end";
  /** Stands off from its mark, so that a line must join the two. */
  readonly isFar: boolean;
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

function boxAt({ mark, width, height }: LabelRequest, [dx, dy]: readonly [number, number], reach: number): LabelPlace {
  const distance = mark.radius + GAP + reach;
  const x = mark.x + dx * distance;
  const y = mark.y + dy * distance;
  return {
    left: dx === 0 ? x - width / 2 : dx > 0 ? x : x - width,
    top: dy === 0 ? y - height / 2 : dy > 0 ? y - 2 : y - height + 2,
    width,
    height,
    align: dx === 0 ? "middle" : dx > 0 ? "start" : "end",
    isFar: reach > 0,
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
  box.left >= -overhang && box.top >= -overhang && box.left + box.width <= frame.width + overhang && box.top + box.height <= frame.height;

function findPlace(request: LabelRequest, taken: readonly Box[], circles: readonly Circle[], frame: Frame, overhang: number): LabelPlace | null {
  for (const reach of REACHES) {
    for (const direction of DIRECTIONS) {
      const box = boxAt(request, direction, reach);
      const isFree = isInside(box, frame, overhang) && !taken.some((other) => boxesMeet(box, other)) && !circles.some((circle) => meetsCircle(box, circle));
      if (isFree) return box;
    }
  }
  return null;
}

/** Further orders that are tried where the first leaves a label out or far from its mark; fewer where there are many labels. */
const TRIES = 12;
const MOST_PLACED = 300;
/** What a label far from its mark costs, as a share of leaving it out. */
const FAR_COST = 0.3;

/**
 * Gives labels places beside their marks: inside the frame (or over its sides and its top by `overhang`), on no circle and on no other label; null
 * where there is none. Labels choose in turn, each the first place that is free. Those that came off badly choose first in the next try,
 * and the try that costs least holds. Order of the output: that of the requests.
 */
export function placeLabels(requests: readonly LabelRequest[], circles: readonly Circle[], frame: Frame, overhang = 0): (LabelPlace | null)[] {
  let order = [...requests];
  let best = new Map<LabelRequest, LabelPlace>();
  let leastCost = Infinity;
  const tries = Math.min(TRIES, Math.floor(MOST_PLACED / Math.max(requests.length, 1)));
  for (let tried = 0; tried <= tries; tried += 1) {
    const places = new Map<LabelRequest, LabelPlace>();
    for (const request of order) {
      const place = findPlace(request, [...places.values()], circles, frame, overhang);
      if (place) places.set(request, place);
    }
    const left = order.filter((request) => !places.has(request));
    const far = order.filter((request) => places.get(request)?.isFar);
    const cost = sumWeights(left) + FAR_COST * sumWeights(far);
    if (cost < leastCost) {
      best = places;
      leastCost = cost;
    }
    if (cost === 0) break;
    const unlucky = [...left, ...far];
    order = [...unlucky, ...order.filter((request) => !unlucky.includes(request))];
  }
  return requests.map((request) => best.get(request) ?? null);
}

/** The place with more room in the direction in which the text runs, where that is free of other labels and of marks; else null. */
export function widenLabel(place: LabelPlace, width: number, others: readonly Box[], circles: readonly Circle[], frame: Frame, overhang = 0): LabelPlace | null {
  const more = width - place.width;
  const left = place.align === "start" ? place.left : place.align === "end" ? place.left - more : place.left - more / 2;
  const wide = { ...place, left, width };
  const isFree = isInside(wide, frame, overhang) && !others.some((other) => boxesMeet(wide, other)) && !circles.some((circle) => meetsCircle(wide, circle));
  return isFree ? wide : null;
}

const sumWeights = (requests: readonly LabelRequest[]): number => requests.reduce((sum, { weight }) => sum + weight, 0);
