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

describe("writeCsv", () => {
  it("begins with a byte order mark, ends lines with CR LF and quotes where it must", () => {
    expect(writeCsv({ columns, rows: [{ name: 'a "b", c', value: 0.25 }, { name: "d\ne", value: null }] })).toBe(
      '\uFEFFname,value\r\n"a ""b"", c",0.25\r\n"d\ne",\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("makes %j plain text", (name) => {
    const csv = writeCsv({ columns, rows: [{ name, value: 1 }] });
    const [, row] = Papa.parse<string[]>(csv.slice(1)).data;
    expect(row?.[0]).toBe(`'${name}`);
  });

  it("leaves negative numbers numbers", () => {
    expect(writeCsv({ columns, rows: [{ name: "x", value: -1.5 }] })).toContain("x,-1.5");
  });

  it("writes the heads alone where there are no rows", () => {
    expect(writeCsv({ columns, rows: [] })).toBe("\uFEFFname,value\r\n");
  });
});
