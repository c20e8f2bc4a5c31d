import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFont } from "#export/picture/outline-font.ts";
import { placeGlyphs, writeOutline } from "#export/picture/outlines.ts";
import type { Letters } from "#export/picture/lettering.ts";

const bytes = new Uint8Array(readFileSync("node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"));
const regular = openFont(bytes, 400);
const bold = openFont(bytes, 700);

const letters = (text: string, width = 0): Pick<Letters, "text" | "width" | "face"> => ({
  text,
  width,
  face: { families: "Source Sans 3", size: 1000, weight: 400, isItalic: false, letterSpacing: 0, hasEvenFigures: false },
});

/** Where a path of straight lines goes, corner by corner. */
function walkPath(path: string): (readonly [number, number])[] {
  let at: readonly [number, number] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+) ?(-?[\d.]+)/gu)].map(([, sign, x, y]) => {
    at = sign === "M" ? [Number(x), Number(y)] : [at[0] + Number(x), at[1] + Number(y)];
    return at;
  });
}

describe("a variable font at one weight", () => {
  // The widths of H that Source Sans 3's own static fonts have: 652 in Regular, 674 in Bold.
  it("has the widths of that weight", () => {
    expect(Math.round(regular.layout("H").advanceWidth)).toBe(652);
    expect(Math.round(bold.layout("H").advanceWidth)).toBe(674);
  });

  it("has thicker stems in bold", () => {
    // The stem of an I is all of it.
    const stem = ({ bbox }: { readonly bbox: { readonly minX: number; readonly maxX: number } }): number => bbox.maxX - bbox.minX;
    expect(stem(regular.layout("l").glyphs[0]?.path ?? { bbox: { minX: 0, maxX: 0 } })).toBeLessThan(stem(bold.layout("I").glyphs[0]?.path ?? { bbox: { minX: 0, maxX: 0 } }));
  });

  it("puts accents over their letters", () => {
    const accented = regular.layout("é").glyphs[0]?.path.bbox;
    const plain = regular.layout("e").glyphs[0]?.path.bbox;
    expect(accented?.maxY).toBeGreaterThan((plain?.maxY ?? 0) + 100);
    expect(accented?.minY).toBe(plain?.minY);
  });
});

describe("letters as outlines", () => {
  it("are drawn upwards from the line that letters stand on, and as wide as the browser set them", () => {
    const placed = placeGlyphs(regular, letters("HH", 1350)) ?? [];
    const corners = placed.flatMap(({ glyph, x, y }) => walkPath(writeOutline(glyph, 1)).map(([across, down]) => [across + x, down - y] as const));
    expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(0, 5);
    // An H of Source Sans 3 is 656 high, 90 from its left, 562 to its right: the second one begins at 1350 − 652 = 698.
    expect(Math.min(...corners.map(([, y]) => y))).toBeCloseTo(-656, 0);
    expect(Math.max(...corners.map(([x]) => x))).toBeCloseTo(698 + 562, 0);
  });

  it("are none where the font lacks a sign", () => {
    expect(placeGlyphs(regular, letters("力", 1000))).toBeNull();
  });
});
