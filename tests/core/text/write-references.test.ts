import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reference } from "#core/domain/reference.ts";
import { writeBibtex } from "#core/text/write-bibtex.ts";
import { writeRis } from "#core/text/write-ris.ts";

const reference: Reference = {
  key: "readout-2020-01-10-usa-s2",
  publisher: "Ministry of the Sea",
  title: "Meeting on the Sea",
  container: "Gazette No. 3",
  published: "2020-02-01",
  event: { first: "2020-01-10", last: "2020-01-12" },
  details: "meeting of 10 Jan 2020, sentence 2 of 2",
  address: "https://example.org/3?a=1&b=50%25#top_x",
  accessed: "2026-11-22",
  quotation: "They spoke.",
  notes: ["English wording.", "Dataset v7."],
};

/** Of a reference of which nothing but its title is known. */
const bare: Reference = { ...reference, publisher: null, container: null, published: null, event: null, address: null, quotation: null };

const HOSTILE = 'The {"Sea"} & 50% of $1 #2 a_b ^~\\ } é 日本\n\nnext';

/** Depth of braces at the end, or null where it fell below zero on the way. */
function countBraces(text: string): number | null {
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth < 0) return null;
  }
  return depth;
}

describe("writeBibtex", () => {
  it("writes an entry that keeps capitals, dates and the address", () => {
    expect(writeBibtex(reference)).toBe(
      [
        "@online{readout-2020-01-10-usa-s2,",
        "  author = {{Ministry of the Sea}},",
        "  title = {{Meeting on the Sea}},",
        "  titleaddon = {Gazette No. 3},",
        "  date = {2020-02-01},",
        "  year = {2020},",
        "  eventdate = {2020-01-10/2020-01-12},",
        "  url = {https://example.org/3?a=1&b=50%25#top_x},",
        "  urldate = {2026-11-22},",
        "  howpublished = {\\url{https://example.org/3?a=1&b=50%25#top_x}},",
        "  langid = {english},",
        "  note = {meeting of 10 Jan 2020, sentence 2 of 2. English wording. Dataset v7.},",
        "  abstract = {They spoke.},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("leaves out what is not known", () => {
    const entry = writeBibtex(bare);
    for (const field of ["author", "titleaddon", "date =", "year", "eventdate", "url =", "howpublished", "abstract"]) expect(entry).not.toContain(`  ${field}`);
    expect(entry).toContain("title = {{Meeting on the Sea}}");
  });

  it("gives one day once and a month as it is", () => {
    const entry = writeBibtex({ ...reference, published: "2020-02", event: { first: "2020-01-10", last: "2020-01-10" } });
    expect(entry).toContain("date = {2020-02},");
    expect(entry).toContain("eventdate = {2020-01-10},");
  });

  it("writes signs that TeX reads as commands as themselves, and keeps other letters", () => {
    expect(writeBibtex({ ...bare, title: HOSTILE })).toContain(
      "  title = {{The \\textbraceleft{}\"Sea\"\\textbraceright{} \\& 50\\% of \\$1 \\#2 a\\_b \\textasciicircum{}\\textasciitilde{}\\textbackslash{} \\textbraceright{} é 日本 next}},",
    );
  });

  it("never leaves a brace open, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (title, address) => {
        const entry = writeBibtex({ ...reference, title, publisher: title, quotation: title, container: title, address });
        expect(countBraces(entry)).toBe(0);
        expect(entry.split("\n")).toHaveLength(15);
      }),
    );
  });
});

describe("writeRis", () => {
  it("writes a record line by line, TY first and ER last, each ended by CR LF", () => {
    expect(writeRis(reference)).toBe(
      [
        "TY  - ELEC",
        "ID  - readout-2020-01-10-usa-s2",
        "AU  - Ministry of the Sea",
        "TI  - Meeting on the Sea",
        "T2  - Gazette No. 3",
        "PB  - Ministry of the Sea",
        "PY  - 2020",
        "DA  - 2020/02/01/",
        "UR  - https://example.org/3?a=1&b=50%25#top_x",
        "Y2  - 2026/11/22/",
        "LA  - en",
        "N1  - meeting of 10 Jan 2020, sentence 2 of 2. English wording. Dataset v7.",
        "AB  - They spoke.",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("keeps the slashes of a month without a day, and leaves out what is not known", () => {
    expect(writeRis({ ...reference, published: "2020-02" })).toContain("\r\nDA  - 2020/02//\r\n");
    expect(writeRis(bare)).not.toMatch(/^(?:AU|PB|T2|PY|DA|UR|AB) {2}-/mu);
  });

  it("does not let a comma part a publisher into two names", () => {
    const record = writeRis({ ...reference, publisher: "Ministry of Defence, United Kingdom" });
    expect(record).not.toContain("AU  - ");
    expect(record).toContain("PB  - Ministry of Defence, United Kingdom\r\n");
  });

  it("puts any text on one line, so that none can be taken for a tag", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const record = writeRis({ ...reference, title: `x${text}`, quotation: `${text}\r\nER  - \nTY  - BOOK` });
        const lines = record.split(/\r\n|[\r\n\u2028\u2029]/u);
        expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
        expect(lines.filter((line) => /^(?:TY|ER) {2}-/u.test(line))).toEqual(["TY  - ELEC", "ER  - "]);
      }),
    );
  });
});
