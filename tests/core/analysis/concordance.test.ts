import { describe, expect, it } from "vitest";
import { listConcordance, nearestWords, sortConcordance, type ConcordanceSort } from "#core/analysis/concordance.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

/** Occurrences of "sea" in four sentences: of USA (twice), FRA, USA, by date. */
const TEXTS = [
  ["2020-01-01-usa", ["The big sea calls.", "Sea"]],
  ["2020-02-01-fra", ["a Big sea, and more"]],
  ["2020-03-01-usa", ["the small sea above"]],
] as const;

const family: PhraseFamily = {
  id: "sea",
  label: "sea",
  score: 1,
  meetings: 3,
  first: "2020-01-01",
  last: "2020-03-01",
  // Not in order of date, as wordings are listed one after the other.
  variants: [
    {
      text: "sea",
      occurrences: [
        { meeting: "2020-03-01-usa", sentence: 0, start: 10, end: 13 },
        { meeting: "2020-02-01-fra", sentence: 0, start: 6, end: 9 },
        { meeting: "2020-01-01-usa", sentence: 0, start: 8, end: 11 },
      ],
    },
    { text: "Sea", occurrences: [{ meeting: "2020-01-01-usa", sentence: 1, start: 0, end: 3 }] },
  ],
};

const corpus = corpusOf(
  TEXTS.map(([id, sentences]) => [meeting(id), textOf(...sentences.map((text) => sentence(text)))] as const),
  [],
  [family],
);
const lines = listConcordance(family, corpus.readouts);

describe("listConcordance", () => {
  it("lists every occurrence in order of date and text, with the sentence on either side", () => {
    expect(lines.map(({ left, node, right }) => [left, node, right])).toEqual([
      ["The big ", "sea", " calls."],
      ["", "Sea", ""],
      ["a Big ", "sea", ", and more"],
      ["the small ", "sea", " above"],
    ]);
  });

  it("lists only occurrences in the readouts given", () => {
    const [, second] = corpus.readouts;
    expect(listConcordance(family, second ? [second] : []).map(({ readout }) => readout.id)).toEqual(["2020-02-01-fra"]);
    expect(listConcordance(family, [])).toEqual([]);
  });
});

describe("sortConcordance", () => {
  const sorted = (sort: ConcordanceSort): string[] => sortConcordance(lines, sort, corpus.counterparts).map(({ left, node, right }) => `${left}${node}${right}`);

  it("sorts by the word to the left, whatever its case; nothing before everything, and equal words by date", () => {
    // Next to the node: big, –, big, small.
    expect(sorted("left")).toEqual(["Sea", "The big sea calls.", "a Big sea, and more", "the small sea above"]);
  });

  it("sorts by two words to the left from the one next to the node outwards", () => {
    // Of the two with "big" the second word decides: a, the.
    expect(sorted("left2")).toEqual(["Sea", "a Big sea, and more", "The big sea calls.", "the small sea above"]);
    expect(sorted("left3")).toEqual(sorted("left2"));
  });

  it("sorts by right from the word next to the node outwards", () => {
    expect(sorted("right")).toEqual(["Sea", "the small sea above", "a Big sea, and more", "The big sea calls."]);
  });

  it("compares as many words as it says: the third decides where two are equal", () => {
    const lined = (right: string, at: string) => ({ ...lines[0], left: "", right, readout: { ...corpus.readouts[0], id: at } }) as (typeof lines)[number];
    const three = [lined(" one two z", "first"), lined(" one two a", "second"), lined(" one b", "third")];
    const order = (sort: ConcordanceSort): string[] => sortConcordance(three, sort, []).map(({ readout }) => readout.id);
    expect(order("right")).toEqual(["first", "second", "third"]);
    expect(order("right2")).toEqual(["third", "first", "second"]);
    expect(order("right3")).toEqual(["third", "second", "first"]);
  });

  it("finds the words next to the node in long sentences too", () => {
    const far = "word ".repeat(60);
    const line = { left: `${far}last but, one `, right: ` ${"-".repeat(200)} first – second ${far}` };
    expect(nearestWords(line, { side: "left", words: 3 }).map(({ start, end }) => line.left.slice(start, end))).toEqual(["one", "but", "last"]);
    expect(nearestWords(line, { side: "right", words: 2 }).map(({ start, end }) => line.right.slice(start, end))).toEqual(["first", "second"]);
  });

  it("sorts by counterpart in the corpus's order, and within one by date", () => {
    expect(corpus.counterparts).toEqual(["USA", "FRA"]);
    expect(sorted("counterpart")).toEqual(["The big sea calls.", "Sea", "the small sea above", "a Big sea, and more"]);
  });

  it("keeps the order of date, and changes nothing that it is given", () => {
    const before = [...lines];
    expect(sorted("date")).toEqual(lines.map(({ left, node, right }) => `${left}${node}${right}`));
    sorted("left");
    expect(lines).toEqual(before);
  });

  it("files a meeting without a counterpart after all others", () => {
    const alone = { ...lines[0], readout: { ...corpus.readouts[0], meeting: meeting("2019-01-01-usa", { counterparts: [] }) } } as (typeof lines)[number];
    expect(sortConcordance([alone, ...lines], "counterpart", corpus.counterparts).at(-1)).toBe(alone);
  });
});

describe("a concordance of the tiny corpus", () => {
  it("joins again to the sentences", () => {
    const tiny = tinyCorpus();
    for (const phrase of tiny.families) {
      for (const { readout, sentence: at, left, node, right } of listConcordance(phrase, tiny.readouts)) {
        expect(left + node + right).toBe(readout.sentences[at]?.text);
      }
    }
  });
});
