import { describe, expect, it } from "vitest";
import { setResolution } from "#export/picture/png-resolution.ts";

/** One black pixel, as small as a PNG gets. */
const PIXEL = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="), (sign) => sign.charCodeAt(0));

describe("setResolution", () => {
  it("writes pixels per metre after the header, and leaves the rest as it is", () => {
    const png = setResolution(PIXEL, 96);
    expect(png.length).toBe(PIXEL.length + 21);
    expect(png.subarray(0, 33)).toEqual(PIXEL.subarray(0, 33));
    expect(png.subarray(54)).toEqual(PIXEL.subarray(33));
    const view = new DataView(png.buffer, 33);
    expect(view.getUint32(0)).toBe(9);
    expect(new TextDecoder().decode(png.subarray(37, 41))).toBe("pHYs");
    // 96 per inch are 96 / 0.0254 = 3779.5 per metre.
    expect([view.getUint32(8), view.getUint32(12), png[33 + 16]]).toEqual([3780, 3780, 1]);
  });

  it("ends with the checksum that zlib gives for these bytes", () => {
    expect(new DataView(setResolution(PIXEL, 96).buffer, 33).getUint32(17)).toBe(0x952b0e1b);
  });
});
