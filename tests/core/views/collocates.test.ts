import { describe, expect, it } from "vitest";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewCollocates } from "#core/views/collocates.ts";
import { familyOfQuery } from "#core/views/query-family.ts";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";

const TEXTS = [
  ["2020-01-01-usa", ["The calm sea and the strait.", "A calm strait."]],
  ["2020-02-01-fra", ["They saw a calm sea in 2020."]],
  ["2020-03-01-usa", ["The sea was calm, the strait was not."]],
] as const;

/** "sea" wherever it stands. */
const family: PhraseFamily = {
  id: "sea",
  label: "sea",
  score: 1,
  meetings: 3,
  first: "2020-01-01",
  last: "2020-03-01",
  variants: [{ text: "sea", occurrences: TEXTS.map(([id, [text]]) => ({ meeting: id, sentence: 0, start: text.indexOf("sea"), end: text.indexOf("sea") + 3 })) }],
};
const corpus = corpusOf(
  TEXTS.map(([id, texts]) => [meeting(id), textOf(...texts.map((text) => sentence(text)))] as const),
  [],
  [family],
);

describe("viewCollocates", () => {
  const { rows } = viewCollocates(corpus, EMPTY_FILTER, family);

  it("counts words near it in the same sentence, twice at least, without function words and figures", () => {
    // "calm" stands near all three, and once elsewhere; "strait" near two (in the third sentence five words on), and once elsewhere.
    expect(rows.map(({ word, both, hits, frequency, readouts }) => ({ word, both, hits, frequency, readouts }))).toEqual([
      { word: "calm", both: 3, hits: 3, frequency: 4, readouts: 3 },
      { word: "strait", both: 2, hits: 3, frequency: 3, readouts: 2 },
    ]);
  });

  it("gives logDice for all, and PMI from three readouts on", () => {
    // 14 + log2(6/7) and 14 + log2(4/6); 6 + 3 + 7 + 8 = 24 words in all: log2(3·24 / (3·4)).
    expect(rows[0]?.logDice).toBeCloseTo(13.7776, 4);
    expect(rows[1]?.logDice).toBeCloseTo(13.415, 3);
    expect(rows[0]?.information).toBeCloseTo(Math.log2(6), 10);
    expect(rows[1]?.information).toBeNull();
  });

  it("leads to evidence of exactly the occurrences counted, for a family and for a query", () => {
    const query = familyOfQuery(corpus, "sea");
    if (query === null) throw new Error("the query is answered");
    for (const asked of [family, query]) {
      const view = viewCollocates(corpus, EMPTY_FILTER, asked);
      for (const row of view.rows) {
        const [together, all] = view.columns.filter(({ id }) => id === "together" || id === "hits").map(({ evidence }) => evidence?.(row));
        if (together === undefined || all === undefined) throw new Error("both counts lead to evidence");
        expect(collectEvidence(corpus, EMPTY_FILTER, together).hits).toBe(row.both);
        expect(collectEvidence(corpus, EMPTY_FILTER, together).readouts).toHaveLength(row.readouts);
        expect(collectEvidence(corpus, EMPTY_FILTER, all).hits).toBe(3);
      }
    }
  });

  it("follows the filter", () => {
    expect(viewCollocates(corpus, { ...EMPTY_FILTER, counterparts: ["FRA"] }, family).rows).toEqual([]);
  });
});
