import { describe, expect, it } from "vitest";
import { locateFamily } from "#core/views/family-places.ts";
import { summariseFamily } from "#features/reader/phrase-words.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

describe("summariseFamily", () => {
  const corpus = tinyCorpus();
  const [family] = corpus.families;
  const summarise = (id: string) => {
    const readout = corpus.readoutById.get(id);
    if (!family || !readout) throw new Error("the corpus lacks them");
    return summariseFamily(corpus, locateFamily(corpus, family), readout);
  };

  it("says so in the first and in the last readout that has it", () => {
    expect(summarise("2020-01-10-usa")).toEqual({ here: "First in this set", rest: "last Jun 2021, 3 of 5" });
    expect(summarise("2021-06-05-usa")).toEqual({ here: "Last in this set", rest: "since Jan 2020, 3 of 5" });
  });

  it("gives the first and the last month in between", () => {
    expect(summarise("2020-03-01-fra")).toEqual({ here: null, rest: "Jan 2020 to Jun 2021, 3 of 5" });
  });

  it("gives the days where all is within a month", () => {
    const ids = ["2020-05-01-usa", "2020-05-09-fra", "2020-05-20-gbr"];
    const occurrences = ids.map((id) => ({ meeting: id, sentence: 0, start: 0, end: 3 }));
    const near = { id: "sea", label: "sea", score: 1, meetings: 3, first: "2020-05-01", last: "2020-05-20", variants: [{ text: "sea", occurrences }] };
    const month = corpusOf(ids.map((id) => [meeting(id), textOf(sentence("sea"))]), [], [near]);
    const [, middle] = month.readouts;
    if (!middle) throw new Error("the corpus has no second readout");
    expect(summariseFamily(month, locateFamily(month, near), middle).rest).toBe("1 May 2020 to 20 May 2020, 3 of 3");
  });
});
