import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Column } from "#core/views/view.ts";
import { writeCsv } from "#export/csv.ts";

interface Row {
  readonly name: string;
  readonly value: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: "name", kind: "text", value: (row) => row.name },
  { id: "value", kind: "decimal", value: (row) => row.value },
];

const provenance = { source: "Source: a ministry.", dataset: "v1", filter: "with=USA" };

describe("writeCsv", () => {
  it("begins with a byte order mark, ends lines with CR LF and quotes where it must", () => {
    const rows = [{ name: 'a "b", c', value: 0.25 }, { name: "d\ne", value: null }];
    expect(writeCsv({ columns, rows }, provenance)).toBe(
      '\uFEFFname,value,filter,dataset,source\r\n"a ""b"", c",0.25,with=USA,v1,Source: a ministry.\r\n"d\ne",,with=USA,v1,Source: a ministry.\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("makes %j plain text", (name) => {
    const csv = writeCsv({ columns, rows: [{ name, value: 1 }] }, provenance);
    const [, row] = Papa.parse<string[]>(csv.slice(1)).data;
    expect(row?.[0]).toBe(`'${name}`);
  });

  it("leaves negative numbers numbers", () => {
    expect(writeCsv({ columns, rows: [{ name: "x", value: -1.5 }] }, provenance)).toContain("x,-1.5");
  });

  it("says beside a number that it is approximate", () => {
    const about = [{ ...columns[1], id: "minutes", kind: "integer" as const, value: () => 55, isApproximate: () => true }];
    expect(writeCsv({ columns: about, rows: [{ name: "x", value: 0 }] }, provenance)).toContain("minutes,minutesApproximate,filter,dataset,source\r\n55,true,");
  });

  it("writes the heads alone where there are no rows", () => {
    expect(writeCsv({ columns, rows: [] }, provenance)).toBe("\uFEFFname,value,filter,dataset,source\r\n");
  });
});
