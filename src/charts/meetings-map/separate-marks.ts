export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Least distance between the middles of two marks, so that each has a target of this size. */
export const TARGET = 24;
/** With more marks than this, a map has no room for whole targets side by side: marks then only keep clear of one another. */
const MOST_TARGETS = 24;
const GAP = 2;
const ROUNDS = 200;
/** Share of the way back to its place that a mark goes in each round. */
const PULL = 0.04;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/**
 * Moves marks apart, each as little as this simple relaxation allows, so that none covers another and each can be hit.
 * `fixed` circles push and do not move. The same input gives the same places. Order of the output: that of `circles`.
 */
export function separateMarks(circles: readonly Circle[], fixed: readonly Circle[], frame: Frame): Circle[] {
  const least = circles.length > MOST_TARGETS ? 0 : TARGET;
  const places = circles.map(({ x, y, radius }) => ({ x, y, radius }));
  const others = fixed.map(({ x, y, radius }) => ({ x, y, radius }));
  const pushPairs = (): boolean => {
    let hasMoved = false;
    for (const [index, a] of places.entries()) {
      const movable = places.slice(index + 1);
      for (const [at, b] of [...movable, ...others].entries()) {
        const isFixed = at >= movable.length;
        const wanted = isFixed ? a.radius + b.radius + GAP : Math.max(a.radius + b.radius + GAP, least);
        // Two marks on one point part along a direction that depends on their order alone.
        const dx = b.x - a.x || 0.01 * (index + 1);
        const dy = b.y - a.y || 0.01;
        const distance = Math.hypot(dx, dy);
        if (distance >= wanted - 0.01) continue;
        hasMoved = true;
        const push = (wanted - distance) / distance / (isFixed ? 1 : 2);
        a.x -= dx * push;
        a.y -= dy * push;
        if (isFixed) continue;
        b.x += dx * push;
        b.y += dy * push;
      }
    }
    return hasMoved;
  };
  const keepInside = (): void => {
    for (const place of places) {
      place.x = clamp(place.x, place.radius + 1, frame.width - place.radius - 1);
      place.y = clamp(place.y, place.radius + 1, frame.height - place.radius - 1);
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < ROUNDS / 2) {
      places.forEach((place, index) => {
        place.x += ((circles[index]?.x ?? place.x) - place.x) * PULL;
        place.y += ((circles[index]?.y ?? place.y) - place.y) * PULL;
      });
    }
    const hasMoved = pushPairs();
    keepInside();
    if (!hasMoved && round >= ROUNDS / 2) break;
  }
  return places;
}
