import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separateMarks, TARGET, type Circle } from "#charts/meetings-map/separate-marks.ts";

const FRAME = { width: 1000, height: 420 };

const distance = (a: Circle, b: Circle): number => Math.hypot(a.x - b.x, a.y - b.y);

const pairsOf = (circles: readonly Circle[]): [Circle, Circle][] => circles.flatMap((a, index) => circles.slice(index + 1).map((b): [Circle, Circle] => [a, b]));

describe("separateMarks", () => {
  it("leaves marks that have room where they are", () => {
    const circles = [
      { x: 100, y: 100, radius: 8 },
      { x: 200, y: 100, radius: 8 },
    ];
    expect(separateMarks(circles, [], FRAME)).toEqual(circles);
  });

  it("gives three crowded capitals a target each, not far from their places", () => {
    const circles = [
      { x: 160, y: 66, radius: 9 },
      { x: 153, y: 74, radius: 9 },
      { x: 186, y: 63, radius: 9 },
    ];
    const places = separateMarks(circles, [], FRAME);
    for (const [a, b] of pairsOf(places)) expect(distance(a, b)).toBeGreaterThan(TARGET - 0.5);
    places.forEach((place, index) => {
      const before = circles[index];
      expect(before && distance(place, before)).toBeLessThan(TARGET);
    });
  });

  it("parts marks that stand on the same point", () => {
    const [a, b] = separateMarks([{ x: 50, y: 50, radius: 5 }, { x: 50, y: 50, radius: 5 }], [], FRAME);
    expect(a && b && distance(a, b)).toBeGreaterThan(TARGET - 0.5);
  });

  it("moves a mark off a fixed one, which stays", () => {
    const home = { x: 300, y: 200, radius: 4 };
    const [moved] = separateMarks([{ x: 302, y: 200, radius: 8 }], [home], FRAME);
    expect(moved && distance(moved, home)).toBeGreaterThan(12);
    expect(home).toEqual({ x: 300, y: 200, radius: 4 });
  });

  it("keeps up to a dozen marks apart and inside the frame, wherever they stand", () => {
    const circle = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 420 }), radius: fc.integer({ min: 2, max: 20 }) });
    fc.assert(
      fc.property(fc.array(circle, { maxLength: 12 }), (circles) => {
        const places = separateMarks(circles, [], FRAME);
        expect(places).toHaveLength(circles.length);
        for (const [a, b] of pairsOf(places)) expect(distance(a, b)).toBeGreaterThan(a.radius + b.radius);
        for (const { x, y, radius } of places) {
          expect(x).toBeGreaterThanOrEqual(radius);
          expect(x).toBeLessThanOrEqual(FRAME.width - radius);
          expect(y).toBeGreaterThanOrEqual(radius);
          expect(y).toBeLessThanOrEqual(FRAME.height - radius);
        }
      }),
    );
  });
});
