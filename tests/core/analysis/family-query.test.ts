import { describe, expect, it } from "vitest";
import { familyToQuery, recogniseFamily } from "#core/analysis/family-query.ts";
import { findQuery } from "#core/analysis/find-query.ts";
import { publicCorpus } from "../../support/public-corpus.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

describe("a family as a query", () => {
  it("finds the same occurrences, and is known again, for every family of the dataset", () => {
    const corpus = publicCorpus();
    expect(corpus.families.length).toBeGreaterThan(0);
    for (const family of corpus.families) {
      const query = familyToQuery(corpus, family);
      const found = findQuery(corpus, query);
      const inOrder = (a: string, b: string) => (a < b ? -1 : 1);
      const spans = (list: readonly { meeting: string; sentence: number; start: number; end: number }[]) => list.map(({ meeting, sentence, start, end }) => `${meeting} ${sentence} ${start} ${end}`).sort(inOrder);
      expect(found.kind === "found" && spans(found.occurrences), query).toEqual(spans(family.variants.flatMap(({ occurrences }) => occurrences)));
      expect(recogniseFamily(corpus, query)?.id).toBe(family.id);
    }
  });

  it("lists the wordings where the slots together would find more", () => {
    const corpus = tinyCorpus();
    const [family] = corpus.families;
    if (!family) throw new Error("the corpus has a family");
    // "(calm | rough) sea" finds what the family has; without its last occurrence the family has less than that.
    expect(familyToQuery(corpus, family)).toBe("(calm | rough) sea");
    const less = { ...family, variants: family.variants.map((variant) => ({ ...variant, occurrences: variant.occurrences.slice(0, 1) })) };
    expect(familyToQuery(corpus, less)).toBe('"calm sea" | "rough sea"');
  });

  it("is not taken for a query that finds more, less or nothing", () => {
    const corpus = tinyCorpus();
    expect(recogniseFamily(corpus, "(calm|rough) sea")?.id).toBe("calm-sea");
    expect(recogniseFamily(corpus, "calm sea")).toBeNull();
    expect(recogniseFamily(corpus, "sea")).toBeNull();
    expect(recogniseFamily(corpus, "storm")).toBeNull();
    expect(recogniseFamily(corpus, "(calm")).toBeNull();
  });
});

describe("findQuery", () => {
  it("says where in the corpus the words are", () => {
    const found = findQuery(tinyCorpus(), "sea");
    if (found.kind === "error") throw new Error(found.code);
    // "They spoke of the calm sea." from 23; "The calm sea matters." from 9; "They keep a calm sea." from 17; "A rough sea and ships." from 8.
    expect(found.occurrences).toEqual([
      { meeting: "2020-01-10-usa", sentence: 0, start: 23, end: 26 },
      { meeting: "2020-01-10-usa", sentence: 1, start: 9, end: 12 },
      { meeting: "2020-03-01-fra", sentence: 0, start: 17, end: 20 },
      { meeting: "2021-06-05-usa", sentence: 0, start: 8, end: 11 },
    ]);
    expect([...found.byReadout].map(([id, here]) => [id, here.length])).toEqual([["2020-01-10-usa", 2], ["2020-03-01-fra", 1], ["2021-06-05-usa", 1]]);
  });

  it("gives a reader's error as it is", () => {
    expect(findQuery(tinyCorpus(), "(calm")).toEqual({ kind: "error", code: "unclosed", start: 0, end: 1 });
  });
});
