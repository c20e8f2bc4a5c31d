import fc from "fast-check";
import { geoEqualEarth } from "d3-geo";
import { describe, expect, it } from "vitest";
import { isMapPlace, readMapPlace, writeMapPlace } from "#charts/meetings-map/map-place.ts";
import { chooseKeyValues, createRadiusScale } from "#charts/meetings-map/map-scale.ts";
import { findPoint, keepWithin, MOST_SCALE, panBy, showPoint, WHOLE_MAP, zoomAt, type MapView } from "#charts/meetings-map/map-view.ts";

const FRAME = { width: 1000, height: 400 };
const anyView = fc.record({ scale: fc.double({ min: 1, max: MOST_SCALE, noNaN: true }), x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }).map(keepWithin);
const anyPoint = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 400 }));

const isWithin = ({ scale, x, y }: MapView): boolean => [x, y].every((at) => at - 0.5 / scale >= -1e-9 && at + 0.5 / scale <= 1 + 1e-9);

describe("the view of a map", () => {
  it("shows a point of the whole map where it stands", () => {
    expect(showPoint(WHOLE_MAP, FRAME, [120, 30])).toEqual([120, 30]);
    // Twice enlarged around the middle: twice as far from it.
    expect(showPoint({ scale: 2, x: 0.5, y: 0.5 }, FRAME, [600, 200])).toEqual([700, 200]);
  });

  it("enlarges around the point that is pointed at, as long as no edge comes in", () => {
    const view = zoomAt(WHOLE_MAP, FRAME, 2, [500, 100]);
    expect(findPoint(view, FRAME, [500, 100])[1]).toBeCloseTo(100, 6);
  });

  it("shows nothing beyond the edges, however it is moved, and comes back whole", () => {
    fc.assert(
      fc.property(anyView, anyPoint, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, point, factor) => {
        expect(isWithin(zoomAt(view, FRAME, factor, point))).toBe(true);
        expect(isWithin(panBy(view, FRAME, point[0] - 500, point[1] - 200))).toBe(true);
        const whole = zoomAt(view, FRAME, 1 / 1000, point);
        expect([whole.scale, whole.x, whole.y]).toEqual([1, 0.5, 0.5]);
      }),
    );
  });

  it("finds what it shows", () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, point) => {
        const [x, y] = findPoint(view, FRAME, showPoint(view, FRAME, point));
        expect(x).toBeCloseTo(point[0], 4);
        expect(y).toBeCloseTo(point[1], 4);
      }),
    );
  });
});

describe("a place in the address", () => {
  const frame = { ...FRAME, projection: geoEqualEarth().rotate([-155, 0]).fitExtent([[0, 0], [1000, 400]], { type: "Sphere" }) };

  it("comes back to where it was written", () => {
    const view = keepWithin({ scale: 6, x: 0.4, y: 0.35 });
    const text = writeMapPlace(frame, view) ?? "";
    expect(isMapPlace(text)).toBe(true);
    const again = readMapPlace(frame, text);
    expect(again.scale).toBe(6);
    expect(again.x).toBeCloseTo(view.x, 2);
    expect(again.y).toBeCloseTo(view.y, 2);
  });

  it("says nothing of the whole map, and takes nothing else for a place", () => {
    expect(writeMapPlace(frame, WHOLE_MAP)).toBeNull();
    for (const text of ["", "4", "4,135", "99,135,35", "4,200,35", "4,135,95", "x,1,2"]) {
      expect(isMapPlace(text)).toBe(false);
      expect(readMapPlace(frame, text)).toEqual(WHOLE_MAP);
    }
  });
});

describe("areas", () => {
  const limits = { unitRadius: 9, maxRadius: 26 };

  it("stand for values, and one meeting has its own size where there is room", () => {
    const radiusOf = createRadiusScale(4, { size: "meetings" }, 6, 1, limits);
    expect(radiusOf(1)).toBe(9);
    expect(radiusOf(4)).toBe(18);
  });

  it("let the largest value fill the largest mark", () => {
    expect(createRadiusScale(220, { size: "minutes" }, 6, 1, limits)(220)).toBeCloseTo(26, 9);
    expect(createRadiusScale(62, { size: "meetings" }, 118, 16, limits)(62)).toBeLessThanOrEqual(26.000001);
  });

  it.each([
    [0, []],
    [1, [1]],
    [4, [4, 1]],
    [62, [50, 10, 2]],
    [220, [200, 50, 10]],
  ])("have a key up to %i", (largest, values) => {
    expect(chooseKeyValues(largest)).toEqual(values);
  });
});
