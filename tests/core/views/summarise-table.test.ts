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
    expect(summary.dates).toEqual({ columns: ["date"], from: "2020-01-01", to: "2022-12-31" });
  });

  it("has no lowest row where the highest are all", () => {
    expect(summariseTable(table(ROWS.slice(0, 3)), { names: ["topic"], measure: "share" })).toMatchObject({
      highest: [{ value: 0.9 }, { value: 0.2 }, { value: 0.1 }],
      lowest: null,
    });
  });

  it("counts the rows that tie with those it names, and names no lowest where the tie reaches it", () => {
    const rows = [5, 3, 3, 3, 1, 1].map((mentions, at): readonly Cell[] => [`topic ${at}`, null, mentions, null]);
    expect(summariseTable(table(rows), { names: ["topic"], measure: "mentions" })).toMatchObject({ highest: [{ value: 5 }, { value: 3 }, { value: 3 }], asHigh: 1, lowest: { value: 1 }, asLow: 1, same: null });
    expect(summariseTable(table(rows.slice(0, 4)), { names: ["topic"], measure: "mentions" })).toMatchObject({ asHigh: 1, lowest: null, asLow: 0 });
  });

  it("ranks nothing where all rows are the same, as under filters that leave nothing", () => {
    const rows = ["sea", "land", "air", "ice"].map((topic): readonly Cell[] => [topic, null, 0, 0]);
    expect(summariseTable(table(rows), { names: ["topic"], measure: "mentions" })).toMatchObject({ same: 0, highest: [], asHigh: 0, lowest: null });
    expect(summariseTable(table(rows.slice(0, 1)), { names: ["topic"], measure: "mentions" })).toMatchObject({ same: null, highest: [{ value: 0 }] });
  });

  it("says nothing of what is not there", () => {
    expect(summariseTable(table([]), { names: ["topic"], measure: null })).toEqual({ rows: 0, measure: null, same: null, highest: [], asHigh: 0, lowest: null, asLow: 0, dates: null });
    expect(summariseTable(table(ROWS), { names: ["no-such"], measure: "neither" })).toMatchObject({ rows: 5, measure: null, highest: [] });
  });
});
