import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextWriter } from "#core/ingest/formats/mapped-text.ts";

describe("createTextWriter", () => {
  it("leads spans back over what was left out, replaced and added", () => {
    const source = "Tom &amp; <b>Ann</b> met";
    const writer = createTextWriter(source);
    writer.add("1. ");
    writer.copy(0, 4);
    writer.replace(4, 9, "&");
    writer.copy(9, 10);
    writer.copy(13, 16);
    writer.copy(20, 24);
    const { text, toSource } = writer.finish();
    expect(text).toBe("1. Tom & Ann met");
    const sourceOf = (words: string): string => {
      const start = text.indexOf(words);
      const span = toSource({ start, end: start + words.length });
      return source.slice(span.start, span.end);
    };
    expect(sourceOf("Tom")).toBe("Tom");
    expect(sourceOf("&")).toBe("&amp;");
    expect(sourceOf("& Ann")).toBe("&amp; <b>Ann");
    expect(sourceOf("nn")).toBe("nn");
    expect(sourceOf("Ann met")).toBe("Ann</b> met");
    expect(sourceOf("1. T")).toBe("T");
    const nothing = toSource({ start: 0, end: 2 });
    expect(nothing.start).toBe(nothing.end);
  });

  it("gives every copied character its own place", () => {
    const pieces = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), added: fc.nat(2) }), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = Array.from({ length: parts.reduce((sum, { gap, length }) => sum + gap + length, 0) }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
        const writer = createTextWriter(source);
        let at = 0;
        for (const { gap, length, added } of parts) {
          writer.add("-".repeat(added));
          writer.copy(at + gap, at + gap + length);
          at += gap + length;
        }
        const { text, toSource } = writer.finish();
        Array.from(text).forEach((character, start) => {
          const span = toSource({ start, end: start + 1 });
          expect(source.slice(span.start, span.end)).toBe(character === "-" ? "" : character);
        });
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
