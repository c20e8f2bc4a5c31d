import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSource } from "#core/ingest/decode-source.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeSource", () => {
  it("reads any text in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.startsWith("\ufeff"));
        expect(decodeSource(utf8(text))).toEqual({ text, findings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("takes a byte order mark for what it is", () => {
    expect(decodeSource(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)).text).toBe("A");
    expect(decodeSource(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x2c, 0x67)).text).toBe("A本");
    expect(decodeSource(Uint8Array.of(0xfe, 0xff, 0x00, 0x41)).text).toBe("A");
  });

  it("says how many surrogates of UTF-16 stand alone, and takes a pair as it is", () => {
    const { findings } = decodeSource(Uint8Array.of(0xfe, 0xff, 0xd8, 0x42, 0x00, 0x41, 0xdf, 0xb7));
    expect(findings).toMatchObject([{ code: "encoding-damaged", message: "2 characters are no utf-16be" }]);
    expect(decodeSource(Uint8Array.of(0xfe, 0xff, 0xd8, 0x42, 0xdf, 0xb7))).toEqual({ text: "𠮷", findings: [] });
  });

  it("says that half a character is missing at the end of UTF-16", () => {
    expect(decodeSource(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toMatchObject({ text: "A", findings: [{ code: "encoding-damaged", message: "1 characters are no utf-16le" }] });
  });

  it.each([
    ["a lone continuation byte", [0x80]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a cut sequence", [0xe2, 0x80]],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ])("does not take %s for UTF-8, and says so", (_, bytes) => {
    expect(decodeSource(Uint8Array.from(bytes)).findings).toMatchObject([{ code: "encoding-guessed", severity: "warning" }]);
  });

  it.each([
    ["shift_jis", [0x89, 0xef, 0x92, 0x6b]],
    ["Shift-JIS", [0x89, 0xef, 0x92, 0x6b]],
    ["euc-jp", [0xb2, 0xf1, 0xc3, 0xcc]],
    ["ISO-2022-JP", [0x1b, 0x24, 0x42, 0x32, 0x71, 0x43, 0x4c, 0x1b, 0x28, 0x42]],
    ["utf-8", [0xe4, 0xbc, 0x9a, 0xe8, 0xab, 0x87]],
  ])("reads a page in the encoding that it declares, %s", (label, word) => {
    const page = (head: string): Uint8Array => Uint8Array.from([...utf8(head), ...word]);
    expect(decodeSource(page(`<meta charset="${label}">`), true).text.endsWith(">会談")).toBe(true);
    expect(decodeSource(page(`<META http-equiv=content-type content='text/html; charset=${label}'>`), true).text.endsWith(">会談")).toBe(true);
  });

  it("believes the bytes more than a declaration that they contradict", () => {
    expect(decodeSource(utf8('<meta charset="shift_jis">会談'), true).text.endsWith("会談")).toBe(true);
    const damaged = decodeSource(Uint8Array.from([...utf8("<meta charset=euc-jp>"), 0xb2, 0x20, 0xff]), true);
    expect(damaged.findings).toMatchObject([{ code: "encoding-damaged", severity: "warning" }]);
    expect(decodeSource(Uint8Array.from([...utf8("<meta charset=klingon>"), 0xe9]), true).findings).toMatchObject([{ code: "encoding-guessed" }]);
  });

  it("falls back to Windows-1252, quotes and dashes included", () => {
    expect(decodeSource(Uint8Array.of(0x93, 0x46, 0xe9, 0x94, 0x20, 0x96)).text).toBe("“Fé” –");
  });
});
