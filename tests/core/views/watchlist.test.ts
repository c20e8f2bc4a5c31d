import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { familyOfQuery } from "#core/views/query-family.ts";
import { evidenceOfWatched, viewWatchlist } from "#core/views/watchlist.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const list = ["calm sea", "met", "storm", "(calm", "(rough|calm) sea"].map((query) => ({ query, name: null }));

describe("viewWatchlist", () => {
  it("counts hits and readouts, keeps what is not found and what cannot be read", () => {
    const { rows, n } = viewWatchlist(tinyCorpus(), EMPTY_FILTER, { list });
    expect(n).toBe(5);
    expect(rows.map((row) => [row.error?.code ?? null, row.hits, row.readouts, row.first, row.last, row.isNowhere, row.family?.id ?? null])).toEqual([
      [null, 3, 2, "2020-01-10", "2020-03-01", false, null],
      // "They met by video." in July 2021, "They also met." without a date.
      [null, 2, 2, "2021-07", "2021-07", false, null],
      [null, 0, 0, null, null, true, null],
      ["unclosed", 0, 0, null, null, false, null],
      [null, 4, 3, "2020-01-10", "2021-06-05", false, "calm-sea"],
    ]);
    expect(rows[0]?.byReadout.map(({ hits }) => hits)).toEqual([2, 1, 0, 0, 0]);
  });

  it("follows the filter, but for the dates of the set", () => {
    const [row] = viewWatchlist(tinyCorpus(), { ...EMPTY_FILTER, counterparts: ["FRA"] }, { list }).rows;
    expect(row).toMatchObject({ hits: 1, readouts: 1, n: 1, first: "2020-01-10", last: "2020-03-01" });
  });

  it("counts what the evidence lists", () => {
    const corpus = tinyCorpus();
    for (const filter of [EMPTY_FILTER, { ...EMPTY_FILTER, to: "2020-12-31" }, { ...EMPTY_FILTER, topics: ["ships"] }]) {
      for (const row of viewWatchlist(corpus, filter, { list }).rows) {
        const evidence = collectEvidence(corpus, filter, evidenceOfWatched(row.watched));
        expect(row).toMatchObject({ hits: evidence.hits, readouts: evidence.readouts.length, n: evidence.searched.length });
      }
    }
  });
});

describe("familyOfQuery", () => {
  it("groups the occurrences by wording as published", () => {
    const family = familyOfQuery(tinyCorpus(), "[the] (calm | rough) sea");
    expect(family?.variants.map(({ text, occurrences }) => [text, occurrences.length])).toEqual([["the calm sea", 1], ["The calm sea", 1], ["calm sea", 1], ["rough sea", 1]]);
    expect(family).toMatchObject({ meetings: 3, first: "2020-01-10", last: "2021-06-05" });
  });

  it("is nothing for a query that cannot be read", () => {
    expect(familyOfQuery(tinyCorpus(), "(calm")).toBeNull();
  });
});
