import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const collect = (query: EvidenceQuery, filter: Partial<Filter> = {}) => {
  const evidence = collectEvidence(tinyCorpus(), { ...EMPTY_FILTER, ...filter }, query);
  return {
    readouts: evidence.readouts.map(({ id }) => id),
    sentences: evidence.sentences.map((found) => `${found.readout.id}#${found.sentence}`),
    hits: evidence.hits,
    searched: evidence.searched.length,
  };
};

describe("collectEvidence", () => {
  it("lists every sentence that is coded with a topic", () => {
    expect(collect(evidenceOf("topic", "sea"))).toEqual({
      readouts: ["2020-01-10-usa", "2020-03-01-fra", "2021-06-05-usa"],
      sentences: ["2020-01-10-usa#0", "2020-01-10-usa#1", "2020-03-01-fra#0", "2021-06-05-usa#0"],
      hits: 4,
      searched: 5,
    });
  });

  it("narrows to a counterpart and to a readout", () => {
    expect(collect(evidenceOf("topic", "sea", { with: "USA" }))).toMatchObject({ hits: 3, searched: 3 });
    expect(collect(evidenceOf("topic", "sea", { in: "2020-01-10-usa" }))).toMatchObject({ hits: 2, searched: 1 });
  });

  it("counts occurrences of a phrase, and of one wording of it", () => {
    expect(collect(evidenceOf("phrase", "calm-sea"))).toMatchObject({ hits: 4, searched: 5 });
    expect(collect(evidenceOf("phrase", "calm-sea", { variant: "rough sea" }))).toMatchObject({ hits: 1, readouts: ["2021-06-05-usa"] });
  });

  it("lists the readouts that were searched and lack it", () => {
    expect(collect(evidenceOf("phrase", "calm-sea", { without: true }))).toEqual({
      readouts: ["2021-07-aus-usa", "undated-gbr"],
      sentences: [],
      hits: 0,
      searched: 5,
    });
  });

  it("lists the hits of a query, and nothing for one that cannot be read", () => {
    expect(collect(evidenceOf("query", "(calm | rough) sea"))).toMatchObject({ hits: 4, searched: 5, readouts: ["2020-01-10-usa", "2020-03-01-fra", "2021-06-05-usa"] });
    expect(collect(evidenceOf("query", "met", { in: "undated-gbr" }))).toMatchObject({ hits: 1, sentences: ["undated-gbr#0"], searched: 1 });
    expect(collect(evidenceOf("query", "(calm"))).toMatchObject({ hits: 0, readouts: [] });
  });

  it("follows the filter", () => {
    expect(collect(evidenceOf("topic", "sea"), { from: "2021-01-01" })).toMatchObject({ hits: 1, searched: 2 });
    expect(collect(evidenceOf("meetings", null, { with: "USA" }), { to: "2020-12-31" })).toMatchObject({ readouts: ["2020-01-10-usa"], hits: 1 });
  });

  it("finds nothing for a topic or a family that is not there", () => {
    expect(collect(evidenceOf("topic", "land"))).toMatchObject({ readouts: [], hits: 0, searched: 5 });
    expect(collect(evidenceOf("phrase", "gone"))).toMatchObject({ readouts: [], hits: 0 });
  });
});
