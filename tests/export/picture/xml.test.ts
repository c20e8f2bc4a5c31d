import { describe, expect, it } from "vitest";
import { readColour } from "#export/picture/colour.ts";
import { areApart, intersectBoxes, isWithin } from "#export/picture/frame.ts";
import { Lettering, writeText, type Letters } from "#export/picture/lettering.ts";
import { escapeXml, writeXml } from "#export/picture/xml.ts";

const LETTERS: Letters = {
  text: "R&D <7>",
  x: 10,
  y: 20.456,
  width: 50,
  angle: 0,
  face: { families: '"Source Sans 3", Arial', size: 12, weight: 600, isItalic: false, letterSpacing: 0, hasEvenFigures: true },
  fill: { hex: "#1a1d21", alpha: 1 },
  fillOpacity: 1,
  halo: null,
};

describe("writeXml", () => {
  it("escapes what XML would read as its own, and leaves out what it forbids", () => {
    expect(escapeXml('a < b & "c"\u0001\u000b')).toBe("a &lt; b &amp; &quot;c&quot;");
    expect(escapeXml("half a pair: \ud83d, a whole one: \u{1F600}")).toBe("half a pair: , a whole one: \u{1F600}");
  });

  it("rounds to the hundredth and leaves out attributes that are null", () => {
    expect(writeXml("rect", { x: 1.23456, y: -0.001, rx: null, fill: "none" })).toBe('<rect x="1.23" y="0" fill="none"/>');
  });
});

describe("readColour", () => {
  it("reads computed colours, and nothing where nothing is seen", () => {
    expect(readColour("rgb(26, 29, 33)")).toEqual({ hex: "#1a1d21", alpha: 1 });
    expect(readColour("rgba(255, 0, 0, 0.5)")).toEqual({ hex: "#ff0000", alpha: 0.5 });
    expect(readColour("rgba(0, 0, 0, 0)")).toBeNull();
  });
});

describe("boxes", () => {
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

  it("have in common what lies in both", () => {
    expect(intersectBoxes(box(0, 0, 10, 10), box(5, 5, 20, 20))).toEqual(box(5, 5, 10, 10));
    expect(isWithin(box(1, 1, 9, 9), box(0, 0, 10, 10))).toBe(true);
    expect(areApart(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBe(true);
  });
});

describe("letters", () => {
  it("are text with its length, so that another font takes the same room", () => {
    const text = writeText(LETTERS);
    expect(text).toContain(">R&amp;D &lt;7&gt;</text>");
    expect(text).toContain('y="20.46" textLength="50"');
    expect(text).toContain("font-family=\"'Source Sans 3', Arial\"");
    expect(text).toContain("tabular-nums");
  });

  it("are drawn where they were kept, however late", () => {
    const lettering = new Lettering();
    const drawn = `<g>${lettering.keep(LETTERS)}</g><g>${lettering.keep({ ...LETTERS, text: "2" })}</g>`;
    expect(lettering.fill(drawn, ({ text }) => `[${text}]`)).toBe("<g>[R&D <7>]</g><g>[2]</g>");
  });

  it("with a halo have it behind them", () => {
    const [behind = "", front = ""] = writeText({ ...LETTERS, halo: { colour: { hex: "#ffffff", alpha: 1 }, width: 3 } }).split("</text>");
    expect(behind).toContain('stroke="#ffffff"');
    expect(front).not.toContain("stroke");
  });
});
