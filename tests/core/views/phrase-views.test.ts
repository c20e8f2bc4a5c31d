import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewPhraseList, type PhraseSort } from "#core/views/phrase-list.ts";
import { viewPhrasePositions } from "#core/views/phrase-positions.ts";
import { viewVariantsByParty } from "#core/views/phrase-variants-by-party.ts";
import { viewPhraseVariants } from "#core/views/phrase-variants.ts";
import { evidenceOfFamily, familyOfQuery } from "#core/views/query-family.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = tinyCorpus();
const family = (() => {
  const [first] = corpus.families;
  if (!first) throw new Error("the tiny corpus has a family");
  return first;
})();

/** The tiny corpus with a second family, in AUS and USA together and in the undated readout. */
const met: PhraseFamily = {
  id: "they-met",
  label: "they [also] met",
  score: 0.5,
  meetings: 2,
  first: "2021-07",
  last: "2021-07",
  variants: [
    { text: "They met", occurrences: [{ meeting: "2021-07-aus-usa", sentence: 0, start: 0, end: 8 }] },
    { text: "They also met", occurrences: [{ meeting: "undated-gbr", sentence: 0, start: 0, end: 13 }] },
  ],
};
const twoFamilies = { ...corpus, families: [family, met], familyById: new Map([[family.id, family], [met.id, met]]) };

describe("viewPhraseList", () => {
  const idsBy = (sort: PhraseSort, find = ""): string[] =>
    viewPhraseList(twoFamilies, EMPTY_FILTER, { find, sort }).rows.map((row) => row.family.id);

  it.each([
    ["rank", ["calm-sea", "they-met"]],
    ["readouts", ["calm-sea", "they-met"]],
    ["first", ["they-met", "calm-sea"]],
    ["last", ["calm-sea", "they-met"]],
  ] as const)("sorts by %s", (sort, ids) => {
    expect(idsBy(sort)).toEqual(ids);
  });

  it("puts undated families last, whichever way the dates run", () => {
    const undated = { ...met, first: null, last: null };
    const set = { ...twoFamilies, families: [undated, family] };
    for (const sort of ["first", "last"] as const) {
      expect(viewPhraseList(set, EMPTY_FILTER, { find: "", sort }).rows.map((row) => row.family.id)).toEqual(["calm-sea", "they-met"]);
    }
  });

  it.each([
    ["a wording", "Also MET", ["they-met"]],
    ["a label", "calm rough sea", ["calm-sea"]],
    ["the beginning of a word", "rou", ["calm-sea"]],
    ["white space", "  ", ["calm-sea", "they-met"]],
    ["what stands nowhere", "storm", []],
    ["punctuation alone", "?!", []],
  ])("finds %s", (_what, find, ids) => {
    expect(idsBy("rank", find)).toEqual(ids);
  });

  it("shows no cell for a readout that a topic filter leaves out, and keeps it in the denominator", () => {
    const { rows, n } = viewPhraseList(corpus, { ...EMPTY_FILTER, topics: ["ships"] }, { find: "", sort: "rank" });
    expect(n).toBe(5);
    expect(rows.map((row) => row.byReadout.map(({ readout, hits }) => [readout.id, hits]))).toEqual([[["2021-06-05-usa", 1]]]);
  });
});

describe("viewPhraseVariants", () => {
  it("counts each wording under the filter, and dates it in the whole set", () => {
    const { rows, n } = viewPhraseVariants(corpus, { ...EMPTY_FILTER, counterparts: ["USA"] }, family);
    expect(n).toBe(3);
    expect(rows.map(({ text, hits, readouts, first, last }) => ({ text, hits, readouts, first, last }))).toEqual([
      { text: "calm sea", hits: 2, readouts: 1, first: "2020-01-10", last: "2020-03-01" },
      { text: "rough sea", hits: 1, readouts: 1, first: "2021-06-05", last: "2021-06-05" },
    ]);
  });

  it("leaves out wordings that the filter leaves without a hit", () => {
    expect(viewPhraseVariants(corpus, { ...EMPTY_FILTER, from: "2021-01-01" }, family).rows.map(({ text }) => text)).toEqual(["rough sea"]);
  });
});

describe("viewVariantsByParty", () => {
  it("has a row for each wording in each readout of a counterpart, and for each readout without", () => {
    const { rows } = viewVariantsByParty(corpus, EMPTY_FILTER, family);
    expect(rows.map(({ party, readout, name, hits }) => [party, readout.id, name, hits])).toEqual([
      ["USA", "2020-01-10-usa", "calm", 2],
      ["USA", "2021-06-05-usa", "rough", 1],
      ["USA", "2021-07-aus-usa", null, 0],
      ["FRA", "2020-03-01-fra", "calm", 1],
      ["AUS", "2021-07-aus-usa", null, 0],
      ["GBR", "undated-gbr", null, 0],
    ]);
  });
});

describe("viewPhrasePositions", () => {
  it("counts the words before each occurrence, over sentences", () => {
    // "They spoke of the calm sea. The calm sea matters.": 4 words before the first, 6 + 1 before the second.
    const { rows } = viewPhrasePositions(corpus, EMPTY_FILTER, family);
    expect(rows.map(({ readout, wordsBefore }) => [readout.id, wordsBefore])).toEqual([
      ["2020-01-10-usa", [4, 7]],
      ["2020-03-01-fra", [3]],
      ["2021-06-05-usa", [1]],
      ["2021-07-aus-usa", []],
      ["undated-gbr", []],
    ]);
  });
});

describe("every number of the views of phrases", () => {
  const views = { list: viewPhraseList(corpus, EMPTY_FILTER, { find: "", sort: "rank" }), variants: viewPhraseVariants(corpus, EMPTY_FILTER, family), parties: viewVariantsByParty(corpus, EMPTY_FILTER, family), positions: viewPhrasePositions(corpus, EMPTY_FILTER, family) };

  it.each(Object.entries(views))("leads to evidence of the same count: %s", (_name, view: { rows: readonly unknown[]; columns: readonly { id: string; value: (row: never) => unknown; evidence?: (row: never) => Parameters<typeof collectEvidence>[2] }[] }) => {
    let compared = 0;
    for (const column of view.columns) {
      for (const row of view.rows) {
        const query = column.evidence?.(row as never);
        if (query === undefined) continue;
        const evidence = collectEvidence(corpus, EMPTY_FILTER, query);
        expect(column.value(row as never)).toBe(column.id === "readoutsWith" ? evidence.readouts.length : evidence.hits);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe("a query in the shape of a family", () => {
  const query = familyOfQuery(corpus, "(calm | rough) sea");

  it("has the wordings as published, and dates of the whole set", () => {
    expect(query?.variants.map(({ text, occurrences }) => [text, occurrences.length])).toEqual([["calm sea", 3], ["rough sea", 1]]);
    expect([query?.first, query?.last]).toEqual(["2020-01-10", "2021-06-05"]);
  });

  it("leads, in every view of phrases, to evidence of the query with the same counts", () => {
    if (query === null) throw new Error("the query is answered");
    const ofQuery = [viewPhraseVariants(corpus, EMPTY_FILTER, query).rows.map(({ text, hits, readouts }) => [text, hits, readouts]), viewPhrasePositions(corpus, EMPTY_FILTER, query).rows];
    const ofFamily = [viewPhraseVariants(corpus, EMPTY_FILTER, family).rows.map(({ text, hits, readouts }) => [text, hits, readouts]), viewPhrasePositions(corpus, EMPTY_FILTER, family).rows];
    expect(ofQuery).toEqual(ofFamily);
    for (const { text, hits } of viewPhraseVariants(corpus, EMPTY_FILTER, query).rows) {
      expect(collectEvidence(corpus, EMPTY_FILTER, evidenceOfFamily(query, { variant: text })).hits).toBe(hits);
    }
    expect(evidenceOfFamily(query)).toMatchObject({ kind: "query", id: "(calm | rough) sea" });
    expect(evidenceOfFamily(family)).toMatchObject({ kind: "phrase", id: "calm-sea" });
  });
});
