import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, type Box, type LabelRequest } from "#charts/meetings-map/place-labels.ts";

const FRAME = { width: 400, height: 200 };

const request = (x: number, y: number, width = 60, weight = 1): LabelRequest => ({ mark: { x, y, radius: 6 }, width, height: 16, weight });

const place = (requests: readonly LabelRequest[], frame = FRAME) =>
  placeLabels(
    requests,
    requests.map(({ mark }) => mark),
    frame,
  );

const meet = (a: Box, b: Box): boolean => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

describe("placeLabels", () => {
  it("puts a label to the right of its mark where nothing is in the way", () => {
    expect(place([request(100, 100)])).toMatchObject([{ left: 111, top: 92, align: "start", isFar: false }]);
  });

  it("puts it to the left at the right edge", () => {
    expect(place([request(390, 100)])).toMatchObject([{ left: 319, top: 92, align: "end", isFar: false }]);
  });

  it("lets a label in a tight spot choose before one with more room", () => {
    // One line of 200: the first would take 111–151 on its right, the second has only 134–179 on its left.
    const [roomy, tight] = place([request(100, 8.5, 40), request(190, 8.5, 45)], { width: 200, height: 17 });
    expect(roomy).toMatchObject({ left: 49, align: "end" });
    expect(tight).toMatchObject({ left: 134, align: "end" });
  });

  it("leaves out the label that weighs least where there is no room for both", () => {
    // One line of 160: 31–111 and 49–129 overlap, and each is the only place for its label.
    const [light, heavy] = place([request(20, 8.5, 80, 1), request(140, 8.5, 80, 5)], { width: 160, height: 17 });
    expect(light).toBeNull();
    expect(heavy).toMatchObject({ left: 49 });
  });

  it("lets labels reach over the sides by the overhang, and no further", () => {
    const narrow = { width: 70, height: 20 };
    const requests = [request(61, 10, 60)];
    const circles = requests.map(({ mark }) => mark);
    expect(placeLabels(requests, circles, narrow)).toEqual([null]);
    expect(placeLabels(requests, circles, narrow, 10)).toMatchObject([{ left: -10, align: "end" }]);
  });

  it("puts no label on another, on a mark or outside", () => {
    const any = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 10, max: 90 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (spots) => {
        const requests = spots.map(({ x, y, width }) => request(x, y, width));
        const boxes = place(requests).filter((box) => box !== null);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(FRAME.width);
          for (const { mark } of requests) {
            const isOnMiddle = mark.x > box.left && mark.x < box.left + box.width && mark.y > box.top && mark.y < box.top + box.height;
            expect(isOnMiddle).toBe(false);
          }
        });
      }),
    );
  });
});
