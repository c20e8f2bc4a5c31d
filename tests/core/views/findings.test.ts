import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { viewFindings } from "#core/views/filter-findings.ts";
import { describeFinding } from "#core/views/findings.ts";
import { borderCorpus } from "../../support/border-corpus.ts";
import { spokenCorpus } from "../../support/spoken-corpus.ts";

const corpus = borderCorpus();
const kindsUnder = (part: Partial<Filter>): string[] => viewFindings(corpus, { ...EMPTY_FILTER, ...part }).map(({ change }) => change.kind);

describe("findings under a filter", () => {
  it("are all of them without one, weightiest first", () => {
    // Two readouts against one of four telling words, 0.75 · 0.5; two with three telling words that one shorter readout lacked, a little less.
    expect(kindsUnder({})).toEqual(["reworded", "entered"]);
  });

  it("are those that concern the counterpart chosen", () => {
    expect(kindsUnder({ counterparts: ["FRA"] })).toEqual(["reworded"]);
    expect(kindsUnder({ counterparts: ["GBR"] })).toEqual([]);
  });

  it("are those of which every sentence speaks of the topic chosen", () => {
    expect(kindsUnder({ topics: ["strait"] })).toEqual(["entered"]);
  });

  it("compare only the readouts within the dates chosen", () => {
    // With France and the USA the border stood once each, and the third readout lacks it.
    expect(kindsUnder({ to: "2021-12-31" })).toEqual(["gone"]);
    expect(kindsUnder({ from: "2020-01-15" })).toEqual(["entered", "reworded"]);
  });
});

describe("findings on strength", () => {
  const spoken = spokenCorpus();
  const isStronger = (...ladder: readonly (readonly [string, number])[]) =>
    viewFindings(spoken, EMPTY_FILTER, new Map(ladder)).flatMap(({ change }) => (change.kind === "verb" ? [change.isStronger] : []));

  it("follow the ladder in use, back and forth", () => {
    expect(isStronger()).toEqual([false]);
    expect(isStronger(["mention", 7])).toEqual([true]);
    expect(isStronger()).toEqual([false]);
  });
});

describe("the evidence of a finding", () => {
  const reworded = (filter: Filter) => {
    const finding = viewFindings(corpus, filter).find(({ change }) => change.kind === "reworded");
    if (!finding) throw new Error("no finding");
    return describeFinding(corpus, filter, finding);
  };

  it("is the family itself where that has the same sentences", () => {
    const row = reworded(EMPTY_FILTER);
    expect(row.evidence).toMatchObject({ kind: "phrase", id: "move-the-border-by-pressure-tanks-", with: null });
    expect([row.sentences, row.readouts]).toEqual([3, 3]);
  });

  it("is all of its sentences, whatever the counterpart chosen", () => {
    const filter = { ...EMPTY_FILTER, counterparts: ["FRA"] };
    const row = reworded(filter);
    expect(row.evidence.kind).toBe("sentences");
    expect(collectEvidence(corpus, filter, row.evidence).sentences).toHaveLength(3);
  });

  it("opens as many sentences as it says, for every finding under every filter", () => {
    const filters = [{}, { counterparts: ["USA"] }, { topics: ["border"] }, { from: "2020-01-15" }].map((part) => ({ ...EMPTY_FILTER, ...part }));
    for (const filter of filters) {
      for (const finding of viewFindings(corpus, filter)) {
        const row = describeFinding(corpus, filter, finding);
        expect(collectEvidence(corpus, filter, row.evidence).sentences).toHaveLength(row.sentences);
      }
    }
  });

  it("shows every readout compared, with or without the words", () => {
    expect(reworded(EMPTY_FILTER).cells.map(({ readout, hits }) => [readout.id, hits])).toEqual([
      ["2020-01-01-fra", 1],
      ["2020-02-01-usa", 1],
      ["2021-01-01-usa", 0],
      ["2022-01-01-usa", 1],
      ["2023-01-01-fra", 0],
    ]);
  });
});
