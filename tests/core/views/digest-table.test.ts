import { describe, expect, it } from "vitest";
import { findSlideChange } from "#core/domain/slide-change.ts";
import { digestTable } from "#core/views/digest-table.ts";
import type { Table } from "#core/views/tabulate.ts";

const table: Table = {
  heads: [{ id: "topic", kind: "topic", hasApproximate: false }, { id: "minutes", kind: "integer", hasApproximate: true }],
  rows: [{ cells: ["taiwan", 30], approximate: [false, false], evidence: [null, null] }],
  n: 10,
};
const [row] = table.rows;

describe("the digest of a figure’s rows", () => {
  it("is the same for the same rows and another for every difference that a reader could see", () => {
    const others: Table[] = [
      { ...table, n: 11 },
      { ...table, rows: [] },
      { ...table, rows: row === undefined ? [] : [{ ...row, cells: ["taiwan", 31] }] },
      { ...table, rows: row === undefined ? [] : [{ ...row, cells: ["taiwan", "30"] }] },
      { ...table, rows: row === undefined ? [] : [{ ...row, cells: ["taiwan", null] }] },
      { ...table, rows: row === undefined ? [] : [{ ...row, approximate: [false, true] }] },
      { ...table, rows: row === undefined ? [] : [row, row] },
      { ...table, heads: table.heads.slice(0, 1) },
    ];
    expect(digestTable(structuredClone(table))).toBe(digestTable(table));
    const digests = [table, ...others].map(digestTable);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("tells other rows from another version with the same rows", () => {
    expect(findSlideChange({ dataset: "a", digest: "x" }, { dataset: "a", digest: "x" })).toBe("none");
    expect(findSlideChange({ dataset: "a", digest: "x" }, { dataset: "b", digest: "x" })).toBe("dataset");
    expect(findSlideChange({ dataset: "a", digest: "x" }, { dataset: "b", digest: "y" })).toBe("rows");
  });
});
