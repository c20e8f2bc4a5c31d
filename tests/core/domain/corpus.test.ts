import { describe, expect, it } from "vitest";
import { CorpusError } from "#core/domain/corpus.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

describe("buildCorpus", () => {
  it("orders counterparts by meetings, then by first date", () => {
    expect(tinyCorpus().counterparts).toEqual(["USA", "FRA", "AUS", "GBR"]);
  });

  it("counts words between white space", () => {
    expect(tinyCorpus().readouts.map(({ tokens }) => tokens)).toEqual([10, 5, 7, 4, 3]);
  });

  it("names the file of a text whose paragraphs point at nothing", () => {
    const text = { ...textOf(sentence("One.")), sections: [{ heading: null, paragraphs: [[0, 1]] }] };
    expect(() => corpusOf([[meeting("2020-01-10-usa"), text]], [], [])).toThrow(
      expect.objectContaining({ name: "CorpusError", file: "texts/2020-01-10-usa.json" }),
    );
  });

  it("names the file of a further account whose paragraphs point at nothing", () => {
    const further = { file: "b.txt", sections: [{ heading: null, paragraphs: [[3]] }], sentences: [sentence("One.")] };
    expect(() => corpusOf([[meeting("2020-01-10-usa"), { ...textOf(sentence("One.")), alsoIn: [further] }]], [], [])).toThrow(
      expect.objectContaining({ name: "CorpusError", file: "texts/2020-01-10-usa.json" }),
    );
  });

  it.each([
    ["a topic", { topics: [{ id: "sea", start: 0, end: 5 }] }],
    ["a place", { entities: [{ kind: "place" as const, id: "FRA", start: 3, end: 2 }] }],
    ["a verb", { statements: [{ actor: "joint" as const, who: null, verb: "agree", strength: 4, negated: false, start: 4, end: 9 }] }],
    ["a speaker", { statements: [{ actor: "joint" as const, who: null, verb: "agree", strength: 4, negated: false, start: 0, end: 3, speaker: { start: 0, end: 9 } }] }],
  ])("names the file of a sentence with %s outside it", (_, codes) => {
    expect(() => corpusOf([[meeting("2020-01-10-usa"), textOf({ ...sentence("One."), ...codes })]], [], [])).toThrow(
      expect.objectContaining({ name: "CorpusError", file: "texts/2020-01-10-usa.json" }),
    );
  });

  it("names phrases.json where an occurrence lies outside its sentence", () => {
    const family = {
      id: "one",
      label: "one",
      score: 1,
      meetings: 1,
      first: null,
      last: null,
      variants: [{ text: "one", occurrences: [{ meeting: "2020-01-10-usa", sentence: 0, start: 0, end: 99 }] }],
    };
    expect(() => corpusOf([[meeting("2020-01-10-usa"), textOf(sentence("One."))]], [], [family])).toThrow(CorpusError);
  });
});
