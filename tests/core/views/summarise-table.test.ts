import { describe, expect, it } from "vitest";
import { guessSummaryColumns, summariseTable } from "#core/views/summarise-table.ts";
import type { Table } from "#core/views/tabulate.ts";
import type { Cell } from "#core/views/view.ts";

const table = (rows: readonly (readonly Cell[])[]): Table => ({
  heads: [
    { id: "topic", kind: "topic", hasApproximate: false },
    { id: "date", kind: "date", hasApproximate: false },
    { id: "mentions", kind: "integer", hasApproximate: false },
    { id: "share", kind: "share", hasApproximate: false },
  ],
  rows: rows.map((cells) => ({ cells, approximate: [], evidence: [] })),
  n: 10,
});

const ROWS: readonly (readonly Cell[])[] = [
  ["sea", "2021-03-01", 2, 0.2],
  ["land", null, 7, 0.1],
  ["air", "2020-01-01", null, 0.9],
  ["space", "2022-12-31", 7, 0.4],
  ["ice", "2021-01-01", 0, 0],
];

describe("summariseTable", () => {
  it("ranks rows by the first number where nothing else is said, ties as in the table, unknown numbers not at all", () => {
    const summary = summariseTable(table(ROWS), guessSummaryColumns(table(ROWS)));
    expect(summary.rows).toBe(5);
    expect(summary.measure).toEqual({ id: "mentions", kind: "integer" });
    expect(summary.highest.map(({ names, value }) => [names[0]?.value, value])).toEqual([
      ["land", 7],
      ["space", 7],
      ["sea", 2],
    ]);
    expect(summary.lowest).toEqual({ names: [{ kind: "topic", value: "ice" }], value: 0 });
    expect(summary.dates).toEqual({ from: "2020-01-01", to: "2022-12-31" });
  });

  it("has no lowest row where the highest are all", () => {
    expect(summariseTable(table(ROWS.slice(0, 3)), { names: ["topic"], measure: "share" })).toMatchObject({
      highest: [{ value: 0.9 }, { value: 0.2 }, { value: 0.1 }],
      lowest: null,
    });
  });

  it("says nothing of what is not there", () => {
    expect(summariseTable(table([]), { names: ["topic"], measure: null })).toEqual({ rows: 0, measure: null, highest: [], lowest: null, dates: null });
    expect(summariseTable(table(ROWS), { names: ["no-such"], measure: "neither" })).toMatchObject({ rows: 5, measure: null, highest: [] });
  });
});
