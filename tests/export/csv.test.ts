import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { CellKind } from "#core/views/view.ts";
import { writeCsv } from "#export/csv.ts";
import type { FigureFile } from "#export/figure-file.ts";
import { figureFile } from "../support/figure-file.ts";

const head = (id: string, kind: CellKind, hasApproximate = false) => ({ id, label: id, kind, hasApproximate });
const row = (cells: readonly (string | number | null)[], approximate = cells.map(() => false), sentences: readonly string[] = []) => ({
  cells,
  approximate,
  sentences,
  shown: cells.map(String),
});
const HEADS = [head("name", "text"), head("value", "decimal")];
const PROVENANCE = "with the United States,v1,Source: a ministry.,https://atlas.example/#/topics?with=USA";

const write = (part: Partial<FigureFile>): string => writeCsv(figureFile(part));

describe("writeCsv", () => {
  it("begins with a byte order mark, ends lines with CR LF and quotes where it must", () => {
    const rows = [row(['a "b", c', 0.25], undefined, ["s.1-a", "s.2-b"]), row(["d\ne", null])];
    expect(write({ heads: HEADS, rows })).toBe(
      `\uFEFFname,value,sentenceIds,filter,dataset,source,address\r\n"a ""b"", c",0.25,s.1-a s.2-b,${PROVENANCE}\r\n"d\ne",,,${PROVENANCE}\r\n`,
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("makes %j plain text", (name) => {
    const csv = write({ heads: HEADS, rows: [row([name, 1])] });
    const [, line] = Papa.parse<string[]>(csv.slice(1)).data;
    expect(line?.[0]).toBe(`'${name}`);
  });

  it("leaves negative numbers numbers", () => {
    expect(write({ heads: HEADS, rows: [row(["x", -1.5])] })).toContain("x,-1.5");
  });

  it("says beside a number that it is approximate", () => {
    expect(write({ heads: [head("minutes", "integer", true)], rows: [row([55], [true])] })).toContain("minutes,minutesApproximate,sentenceIds,filter,dataset,source,address\r\n55,true,");
  });

  it("has the handling line in every row where one is set", () => {
    const { facts } = figureFile();
    const csv = write({ heads: HEADS, rows: [row(["x", 1]), row(["y", 2])], facts: { ...facts, handling: "OFFICIAL" } });
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
    expect(data.map(({ handling }) => handling)).toEqual(["OFFICIAL", "OFFICIAL"]);
  });

  it("writes the heads alone where there are no rows", () => {
    expect(write({ heads: HEADS, rows: [] })).toBe("\uFEFFname,value,sentenceIds,filter,dataset,source,address\r\n");
  });
});
