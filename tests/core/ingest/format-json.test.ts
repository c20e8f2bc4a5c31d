import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJson } from "#core/ingest/format-json.ts";

describe("formatJson", () => {
  it("gives what fits on a line of 120 signs one line, and else each member its own", () => {
    expect(formatJson({ a: 1, b: [true, null, "x"] })).toBe('{"a":1,"b":[true,null,"x"]}\n');
    // 118 letters, two quotation marks and two brackets: 122 signs.
    expect(formatJson(["y".repeat(118)])).toBe(`[\n "${"y".repeat(118)}"\n]\n`);
    expect(formatJson(["y".repeat(116)])).toBe(`["${"y".repeat(116)}"]\n`);
    expect(formatJson([])).toBe("[]\n");
  });

  it("loses nothing, and breaks a line only where it would be too long", () => {
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof({ depthSize: "medium" }, fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie("json")), fc.dictionary(fc.string(), tie("json"))),
    }));
    const property = fc.property(json, (value) => {
      const text = formatJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      const flat = JSON.stringify(value);
      expect(text.trimEnd().includes("\n")).toBe(typeof value === "object" && value !== null && flat.length > 120);
    });
    fc.assert(property, { seed: 5, numRuns: 1000 });
  });
});
