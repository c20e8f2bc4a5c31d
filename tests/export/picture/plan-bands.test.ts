import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBands, type Band, type Stack } from "#export/picture/plan-bands.ts";

/** Lines of text of 20 pixels, one right below the other. */
const linesFrom = (top: number, count: number): Band[] => Array.from({ length: count }, (_, at) => ({ top: top + 20 * at, bottom: top + 20 * (at + 1) }));

const stack = (part: Partial<Stack>): Stack => ({ height: 400, lines: linesFrom(0, 20), blocks: [], paragraphs: [], heads: [], ...part });

describe("parts of a figure that is too high", () => {
  it("are the whole where it fits", () => {
    expect(planBands(stack({}), 400)).toEqual([[{ top: 0, bottom: 400 }]]);
  });

  it("are about equally long, and end between lines", () => {
    // Two parts of 310 at most would be 300 and 100; of 248 they are 240 and 160, of 217 200 and 200.
    expect(planBands(stack({}), 310)).toEqual([[{ top: 0, bottom: 200 }], [{ top: 200, bottom: 400 }]]);
  });

  it("end between rows, where that fills the room well", () => {
    const blocks = [{ top: 0, bottom: 140 }, { top: 140, bottom: 280 }, { top: 280, bottom: 400 }];
    expect(planBands(stack({ blocks }), 200)).toEqual([[{ top: 0, bottom: 140 }], [{ top: 140, bottom: 280 }], [{ top: 280, bottom: 400 }]]);
  });

  it("end within a row, between its paragraphs, where the room would be half empty", () => {
    const blocks = [{ top: 0, bottom: 60 }, { top: 60, bottom: 240 }, { top: 240, bottom: 400 }];
    const paragraphs = [{ top: 60, bottom: 160 }, { top: 160, bottom: 240 }];
    expect(planBands(stack({ blocks, paragraphs }), 200)?.[0]).toEqual([{ top: 0, bottom: 160 }]);
  });

  it("repeat the heads of what goes on, and no others", () => {
    const heads = [{ top: 20, bottom: 60, until: 400 }, { top: 60, bottom: 80, until: 120 }];
    const parts = planBands(stack({ heads }), 240) ?? [];
    expect(parts[0]).toHaveLength(1);
    for (const part of parts.slice(1)) expect(part[0]).toEqual({ top: 20, bottom: 60 });
    expect(parts.every((part) => part.length <= 2)).toBe(true);
  });

  it("are none where one thing is higher than the room", () => {
    expect(planBands(stack({ lines: [{ top: 0, bottom: 300 }, { top: 300, bottom: 400 }] }), 200)).toBeNull();
  });

  it("have everything once, in order, nothing cut, and none is too high", () => {
    const heights = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 60, max: 300 }), (rows, room) => {
        let y = 0;
        const lines = rows.map((height) => ({ top: y, bottom: (y += height) }));
        const parts = planBands(stack({ height: y, lines, heads: [{ top: 0, bottom: lines[0]?.bottom ?? 0, until: y }] }), room) ?? [];
        const shown = parts.map((part) => part.at(-1) ?? { top: 0, bottom: 0 });
        expect(shown.map(({ top }) => top)).toEqual([0, ...shown.slice(0, -1).map(({ bottom }) => bottom)]);
        expect(shown.at(-1)?.bottom).toBe(y);
        for (const { bottom } of shown) expect(lines.some((line) => line.bottom === bottom)).toBe(true);
        for (const part of parts) expect(part.reduce((sum, { top, bottom }) => sum + bottom - top, 0)).toBeLessThanOrEqual(room + 0.5);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
