import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { indexOfStop, listStops, stepFrom } from "#core/views/highlight-stops.ts";
import { collectHighlights } from "#core/views/readout-highlights.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const readoutOf = (corpus: Corpus, id: string) => {
  const readout = corpus.readoutById.get(id);
  if (!readout) throw new Error(`the corpus has no ${id}`);
  return readout;
};

const familyOf = (id: string, occurrences: PhraseFamily["variants"][number]["occurrences"]): PhraseFamily => ({
  id,
  label: id,
  score: 1,
  meetings: 2,
  first: null,
  last: null,
  variants: [{ text: id, occurrences }],
});

/** "a free and open sea" in two readouts: `whole` is 2–19, `inner` 16–19, `left` 2–15, `other` 0–6. */
const nested = (): Corpus => {
  const both = (start: number, end: number) => ["2020-01-01-usa", "2020-02-01-fra"].map((id) => ({ meeting: id, sentence: 0, start, end }));
  return corpusOf(
    [
      [meeting("2020-01-01-usa"), textOf(sentence("a free and open sea"))],
      [meeting("2020-02-01-fra"), textOf(sentence("a free and open sea"))],
    ],
    [],
    [familyOf("inner", both(16, 19)), familyOf("whole", both(2, 19)), familyOf("left", both(2, 15)), familyOf("other", both(0, 6))],
  );
};

describe("collectHighlights", () => {
  it("lists phrases and topics by sentence, in the order of the text", () => {
    const corpus = tinyCorpus();
    const readout = readoutOf(corpus, "2020-01-10-usa");
    expect(collectHighlights(corpus, readout, readout.text)).toEqual([
      [
        { layer: "phrases", id: "calm-sea", isVerbatim: true, level: 0, start: 18, end: 26 },
        { layer: "topics", id: "sea", start: 18, end: 26 },
      ],
      [
        { layer: "phrases", id: "calm-sea", isVerbatim: true, level: 0, start: 4, end: 12 },
        { layer: "topics", id: "sea", start: 9, end: 12 },
      ],
    ]);
  });

  it("tells a wording that stands in another readout from a variant that does not", () => {
    const corpus = tinyCorpus();
    const readout = readoutOf(corpus, "2021-06-05-usa");
    const [first] = collectHighlights(corpus, readout, readout.text);
    expect(first?.find(({ layer }) => layer === "phrases")).toMatchObject({ id: "calm-sea", isVerbatim: false });
  });

  it("gives phrases that overlap a line each, the longest the nearest", () => {
    const corpus = nested();
    const readout = readoutOf(corpus, "2020-01-01-usa");
    const [highlights = []] = collectHighlights(corpus, readout, readout.text);
    const levels = Object.fromEntries(highlights.flatMap((found) => (found.layer === "phrases" ? [[found.id, found.level]] : [])));
    // `left` and `inner` lie in `whole` and beside one another; `other` overlaps `whole` and `left`.
    expect(levels).toEqual({ whole: 0, left: 1, inner: 1, other: 2 });
  });

  it("names an entity by its kind and id", () => {
    const named = { ...sentence("Kishi met."), entities: [{ kind: "person" as const, id: "kishi", start: 0, end: 5 }] };
    const corpus = corpusOf([[meeting("2020-01-01-usa"), textOf(named)]], [], []);
    const readout = readoutOf(corpus, "2020-01-01-usa");
    expect(collectHighlights(corpus, readout, readout.text)).toEqual([[{ layer: "names", id: "person:kishi", kind: "person", start: 0, end: 5 }]]);
  });

  it("marks no phrases in an account that is not counted", () => {
    const corpus = nested();
    const readout = readoutOf(corpus, "2020-01-01-usa");
    expect(collectHighlights(corpus, readout, { sections: [], sentences: [sentence("a free and open sea")] })).toEqual([[]]);
  });
});

describe("listStops", () => {
  const stopsOf = (target: Parameters<typeof listStops>[1], layers: Parameters<typeof listStops>[2]) => {
    const corpus = tinyCorpus();
    const readout = readoutOf(corpus, "2020-01-10-usa");
    return listStops(collectHighlights(corpus, readout, readout.text), target, layers);
  };

  it("goes through the highlights of the layers that are on, each place once", () => {
    expect(stopsOf(null, ["phrases", "topics"])).toEqual([
      { sentence: 0, start: 18, end: 26 },
      { sentence: 1, start: 4, end: 12 },
      { sentence: 1, start: 9, end: 12 },
    ]);
    expect(stopsOf(null, ["topics"])).toHaveLength(2);
    expect(stopsOf(null, [])).toEqual([]);
  });

  it("goes through the occurrences of a target, whichever layers are on", () => {
    expect(stopsOf({ layer: "phrases", id: "calm-sea" }, [])).toEqual([
      { sentence: 0, start: 18, end: 26 },
      { sentence: 1, start: 4, end: 12 },
    ]);
  });

  it("stops once in a sentence that has a topic twice, as a mention is a sentence", () => {
    const topics = [0, 10].map((start) => ({ layer: "topics" as const, id: "sea", start, end: start + 3 }));
    expect(listStops([topics, []], { layer: "topics", id: "sea" }, [])).toEqual([{ sentence: 0, start: 0, end: 3 }]);
  });

  it("finds nothing for a target that is not there", () => {
    expect(stopsOf({ layer: "topics", id: "nothing" }, ["topics"])).toEqual([]);
  });
});

describe("stepFrom", () => {
  const stops = [
    { sentence: 0, start: 5, end: 9 },
    { sentence: 2, start: 0, end: 8 },
    { sentence: 2, start: 0, end: 3 },
  ];
  const [first, second, third] = stops;

  it.each([
    ["after a stop comes the next one", first, 1, second],
    ["the longer of two that start together comes first", second, 1, third],
    ["after the last comes the first", third, 1, first],
    ["before the first comes the last", first, -1, third],
    ["before a stop comes the one before it", third, -1, second],
    ["from a place between stops, on", { sentence: 1, start: 0, end: 0 }, 1, second],
    ["from a place between stops, back", { sentence: 1, start: 0, end: 0 }, -1, first],
    ["from nowhere, on", null, 1, first],
    ["from nowhere, back", null, -1, third],
  ] as const)("%s", (_case, place, by, expected) => {
    expect(stepFrom(stops, place ?? null, by)).toEqual(expected);
  });

  it("goes nowhere where there are no stops", () => {
    expect(stepFrom([], null, 1)).toBeNull();
    expect(stepFrom([], { sentence: 0, start: 0, end: 1 }, -1)).toBeNull();
  });

  it("knows where it stands", () => {
    expect(indexOfStop(stops, { sentence: 2, start: 0, end: 3 })).toBe(2);
    expect(indexOfStop(stops, { sentence: 1, start: 0, end: 3 })).toBe(-1);
    expect(indexOfStop(stops, null)).toBe(-1);
  });
});
