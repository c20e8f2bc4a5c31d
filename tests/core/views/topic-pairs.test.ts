import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { pairEvidence, viewTopicPairs } from "#core/views/topic-cooccurrence.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "../../support/tiny-corpus.ts";

const BOTH = sentence("The sea has ships.", { sea: "sea", ships: "ships" });
/** Seven sentences: the sea in five, ships in four, both in three of three readouts; the sky in one, with the sea. */
const corpus = corpusOf(
  [
    [meeting("2020-01-10-usa"), textOf(BOTH, sentence("The sea.", { sea: "sea" }))],
    [meeting("2020-02-10-fra"), textOf(BOTH, sentence("The ships.", { ships: "ships" }))],
    [meeting("2020-03-10-gbr"), textOf(BOTH, sentence("Nothing."), sentence("The sea and the sky.", { sky: "sky", sea: "sea" }))],
  ],
  [topic("ships", "Ships"), topic("sea", "Sea"), topic("sky", "Sky")],
  [],
);
const OPTIONS = { rank: "together", order: "frequency" } as const;

describe("viewTopicPairs", () => {
  it("counts shared sentences and readouts, with logDice, and PMI from three readouts on", () => {
    const { rows, n } = viewTopicPairs(corpus, EMPTY_FILTER, OPTIONS);
    expect(n).toBe(3);
    expect(rows.map((row) => [row.first.id, row.second.id, row.both, row.readouts, row.firstSentences, row.secondSentences])).toEqual([
      ["ships", "sea", 3, 3, 4, 5],
      ["sea", "sky", 1, 1, 5, 1],
    ]);
    // 14 + log2(6/9), and log2(3·7 / (4·5)); 14 + log2(2/6).
    expect(rows[0]?.logDice).toBeCloseTo(13.41504, 5);
    expect(rows[0]?.information).toBeCloseTo(0.07039, 5);
    expect(rows[1]?.logDice).toBeCloseTo(12.41504, 5);
    expect(rows[1]?.information).toBeNull();
  });

  it("counts only in readouts that the filter leaves", () => {
    const { rows } = viewTopicPairs(corpus, { ...EMPTY_FILTER, topics: ["sky"] }, OPTIONS);
    expect(rows.map((row) => [row.first.id, row.second.id, row.both, row.firstSentences, row.secondSentences])).toEqual([
      ["ships", "sea", 1, 1, 2],
      ["sea", "sky", 1, 2, 1],
    ]);
    expect(viewTopicPairs(corpus, { ...EMPTY_FILTER, counterparts: ["XYZ"] }, OPTIONS)).toMatchObject({ rows: [], n: 0 });
  });

  it("leads to the shared sentences alone, with the words of both topics", () => {
    const [pair] = viewTopicPairs(corpus, EMPTY_FILTER, OPTIONS).rows;
    const found = pair && collectEvidence(corpus, EMPTY_FILTER, pairEvidence(pair));
    expect(found?.sentences.map(({ readout, sentence: at }) => [readout.id, at])).toEqual([["2020-01-10-usa", 0], ["2020-02-10-fra", 0], ["2020-03-10-gbr", 0]]);
    expect(found?.sentences[0]?.spans).toEqual([{ start: 4, end: 7 }, { start: 12, end: 17 }]);
    expect([found?.hits, found?.searched.length]).toEqual([3, 3]);
  });

  it("ranks by logDice where asked", () => {
    const other = corpusOf(
      [[meeting("2020-01-10-usa"), textOf(BOTH, BOTH, sentence("Ships.", { ships: "Ships" }), sentence("Stars in the sky.", { sky: "sky", stars: "Stars" }))]],
      [topic("ships", "Ships"), topic("sea", "Sea"), topic("sky", "Sky"), topic("stars", "Stars")],
      [],
    );
    const pairs = (rank: "together" | "association"): string[] => viewTopicPairs(other, EMPTY_FILTER, { ...OPTIONS, rank }).rows.map(({ first }) => first.id);
    // Ships and sea: 2 together of 3 and 2, below 14; sky and stars are always together.
    expect(pairs("together")).toEqual(["ships", "sky"]);
    expect(pairs("association")).toEqual(["sky", "ships"]);
  });
});
