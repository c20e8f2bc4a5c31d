import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { choosePalette } from "#export/picture/choose-palette.ts";
import { writePalettePng } from "#export/picture/palette-png.ts";

type Pixel = readonly [number, number, number, number];

const toPixels = (pixels: readonly Pixel[]): Uint8ClampedArray<ArrayBuffer> => Uint8ClampedArray.from(pixels.flat());

const read = ({ colours, indices }: ReturnType<typeof choosePalette>): (Pixel | undefined)[] => [...indices].map((index) => colours[index]);

describe("a palette", () => {
  it("loses nothing of pixels that have few colours", () => {
    const pixels: Pixel[] = [[252, 251, 248, 255], [26, 29, 33, 255], [0, 0, 0, 0], [26, 29, 33, 255], [168, 46, 20, 128]];
    const seen = read(choosePalette(toPixels(pixels)));
    expect(seen.slice(0, 4)).toEqual(pixels.slice(0, 4));
    // 168 at half opacity is 84 of 255, and back 167 or 168.
    seen[4]?.forEach((part, at) => { expect(Math.abs(part - (pixels[4]?.[at] ?? 0))).toBeLessThanOrEqual(1); });
  });

  it("keeps one small mark of its own colour among thousands of greys", () => {
    const greys: Pixel[] = Array.from({ length: 20_000 }, (_, at) => [at % 256, (at * 7) % 256, (at * 7) % 256, 255]);
    const mark: Pixel = [255, 0, 140, 255];
    const seen = read(choosePalette(toPixels([...greys, mark, mark, mark])));
    expect(Math.hypot(...(seen.at(-1) ?? []).map((part, at) => part - (mark[at] ?? 0)))).toBeLessThan(12);
    expect(new Set(seen.map(String)).size).toBeLessThanOrEqual(256);
  });
});

describe("a PNG with a palette", () => {
  it("is one by the standard, and has the pixels", () => {
    const pixels: Pixel[] = [[252, 251, 248, 255], [26, 29, 33, 255], [26, 29, 33, 255], [0, 0, 0, 0], [252, 251, 248, 255], [252, 251, 248, 255]];
    const png = writePalettePng({ data: toPixels(pixels), width: 3, height: 2 });
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const view = new DataView(png.buffer);
    const chunks = new Map<string, Uint8Array>();
    for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) chunks.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + view.getUint32(at)));
    expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    const rows = [...inflateSync(chunks.get("IDAT") ?? new Uint8Array())];
    expect([rows[0], rows[4]]).toEqual([0, 0]);
    const [colours, alphas] = [chunks.get("PLTE") ?? [], chunks.get("tRNS") ?? []];
    const seen = [...rows.slice(1, 4), ...rows.slice(5)].map((index) => [colours[3 * index], colours[3 * index + 1], colours[3 * index + 2], alphas[index]]);
    expect(seen).toEqual(pixels);
  });
});
