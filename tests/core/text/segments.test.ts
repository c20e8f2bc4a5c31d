import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentSpans } from "#core/text/segments.ts";

describe("segmentSpans", () => {
  it("leaves a text without spans whole", () => {
    expect(segmentSpans(5, [])).toEqual([{ start: 0, end: 5, active: [] }]);
  });

  it("gives no runs for an empty text", () => {
    expect(segmentSpans(0, [])).toEqual([]);
  });

  it("cuts overlapping spans at each of their ends", () => {
    // 0123456789: a covers 2–6, b covers 4–8.
    const a = { start: 2, end: 6, id: "a" };
    const b = { start: 4, end: 8, id: "b" };
    expect(segmentSpans(10, [b, a])).toEqual([
      { start: 0, end: 2, active: [] },
      { start: 2, end: 4, active: [a] },
      { start: 4, end: 6, active: [b, a] },
      { start: 6, end: 8, active: [b] },
      { start: 8, end: 10, active: [] },
    ]);
  });

  it("keeps spans that touch apart", () => {
    const a = { start: 0, end: 3 };
    const b = { start: 3, end: 6 };
    expect(segmentSpans(6, [a, b])).toEqual([
      { start: 0, end: 3, active: [a] },
      { start: 3, end: 6, active: [b] },
    ]);
  });

  it("drops a span of no length", () => {
    expect(segmentSpans(4, [{ start: 2, end: 2 }])).toEqual([{ start: 0, end: 4, active: [] }]);
  });

  it.each([
    [-1, 2],
    [0, 5],
    [3, 2],
    [0.5, 2],
  ])("refuses the span %f–%f in a text of four characters", (start, end) => {
    expect(() => segmentSpans(4, [{ start, end }])).toThrow(RangeError);
  });

  const textWithSpans = fc
    .string({ maxLength: 40 })
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(
          fc
            .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
            .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) })),
          { maxLength: 8 },
        ),
      ),
    );

  it("gives runs that join again to the text", () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        const runs = segmentSpans(text.length, spans);
        expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text);
        expect(runs.every((run) => run.end > run.start)).toBe(true);
      }),
      { seed: 2 },
    );
  });

  it("marks at each character exactly the spans that cover it", () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        for (const run of segmentSpans(text.length, spans)) {
          for (let at = run.start; at < run.end; at++) {
            expect(run.active).toEqual(spans.filter((span) => span.start <= at && at < span.end));
          }
        }
      }),
      { seed: 3 },
    );
  });
});
