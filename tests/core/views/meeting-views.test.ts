import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { locateFamily } from "#core/views/family-places.ts";
import { viewMeetingList, type MeetingListOptions } from "#core/views/meeting-list.ts";
import { findNeighbours } from "#core/views/neighbours.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const listIds = (options: MeetingListOptions, filter = EMPTY_FILTER): string[] =>
  viewMeetingList(tinyCorpus(), filter, options).rows.map(({ readout }) => readout.id);

describe("viewMeetingList", () => {
  it("sorts by date, the undated last in either direction", () => {
    expect(listIds({ order: "date", isDescending: true })).toEqual([
      "2021-07-aus-usa",
      "2021-06-05-usa",
      "2020-03-01-fra",
      "2020-01-10-usa",
      "undated-gbr",
    ]);
    expect(listIds({ order: "date", isDescending: false })).toEqual([
      "2020-01-10-usa",
      "2020-03-01-fra",
      "2021-06-05-usa",
      "2021-07-aus-usa",
      "undated-gbr",
    ]);
  });

  it("sorts by the first counterpart in the corpus's order, newest first within it", () => {
    // USA has three meetings; FRA, AUS and GBR one each, by first date, the undated last.
    expect(listIds({ order: "counterpart", isDescending: false })).toEqual([
      "2021-06-05-usa",
      "2020-01-10-usa",
      "2020-03-01-fra",
      "2021-07-aus-usa",
      "undated-gbr",
    ]);
  });

  it("sorts by words, a tie by date", () => {
    // 10 words; 7 (5 and 2); 5; 4; 3.
    expect(listIds({ order: "words", isDescending: true })).toEqual([
      "2020-01-10-usa",
      "2021-06-05-usa",
      "2020-03-01-fra",
      "2021-07-aus-usa",
      "undated-gbr",
    ]);
  });

  it("follows the filter", () => {
    expect(listIds({ order: "date", isDescending: true }, { ...EMPTY_FILTER, counterparts: ["USA"], to: "2020-12-31" })).toEqual(["2020-01-10-usa"]);
    expect(listIds({ order: "date", isDescending: true }, { ...EMPTY_FILTER, counterparts: ["NZL"] })).toEqual([]);
  });

  it("lists the topics of each by coded sentences", () => {
    const text = textOf(sentence("Ships.", { ships: "Ships" }), sentence("A sea.", { sea: "sea" }), sentence("The sea.", { sea: "sea" }));
    const topics = tinyCorpus().topics;
    const corpus = corpusOf([[meeting("2020-01-01-usa"), text]], topics, []);
    const [row] = viewMeetingList(corpus, EMPTY_FILTER, { order: "date", isDescending: true }).rows;
    expect(row?.topics.map(({ topic, mentions }) => [topic.id, mentions])).toEqual([
      ["sea", 2],
      ["ships", 1],
    ]);
  });

  it("has every fact of a meeting for the CSV, lists as text and what is not stated as null", () => {
    const full = meeting("2021-07-aus-usa", {
      date: "2021-07",
      counterparts: ["AUS", "USA"],
      people: [
        { name: "Kishi", role: "Minister", country: "JPN" },
        { name: "Austin", role: null, country: null },
      ],
      venue: { name: "Pentagon", country: "USA" },
      inferred: [{ field: "date", from: "address" }],
    });
    const view = viewMeetingList(corpusOf([[full, textOf(sentence("They met."))]], [], []), EMPTY_FILTER, { order: "date", isDescending: true });
    const [row] = view.rows;
    const cells = Object.fromEntries(view.columns.map((column) => [column.id, row === undefined ? undefined : column.value(row)]));
    expect(cells).toMatchObject({
      readout: "2021-07-aus-usa",
      date: "2021-07",
      counterparts: "AUS; USA",
      people: "Kishi; Austin",
      venue: "Pentagon",
      startTime: null,
      minutes: null,
      sentences: 1,
      words: 2,
      topics: 0,
      topicNames: "",
      inferred: "date: address",
    });
  });
});

describe("locateFamily", () => {
  const corpus = tinyCorpus();
  const [family] = corpus.families;

  it("lists every readout, those without the family too", () => {
    if (!family) throw new Error("the corpus has no family");
    const places = locateFamily(corpus, family);
    expect(places.byReadout.map(({ occurrences }) => occurrences.length)).toEqual([2, 1, 1, 0, 0]);
    expect(places.readouts).toBe(3);
    expect(places.first?.id).toBe("2020-01-10-usa");
    expect(places.last?.id).toBe("2021-06-05-usa");
  });

  it("dates nothing by an undated readout", () => {
    if (!family) throw new Error("the corpus has no family");
    const undated = { ...family, variants: [{ text: "met", occurrences: [{ meeting: "undated-gbr", sentence: 0, start: 10, end: 13 }] }] };
    expect(locateFamily(corpus, undated)).toMatchObject({ readouts: 1, first: null, last: null });
  });
});

describe("findNeighbours", () => {
  const corpus = tinyCorpus();
  const neighboursOf = (id: string) => {
    const readout = corpus.readoutById.get(id);
    return readout && findNeighbours(corpus, readout).map(({ party, previous, next }) => [party, previous?.id ?? null, next?.id ?? null]);
  };

  it.each([
    ["2020-01-10-usa", [["USA", null, "2021-06-05-usa"]]],
    ["2021-06-05-usa", [["USA", "2020-01-10-usa", "2021-07-aus-usa"]]],
    ["2020-03-01-fra", [["FRA", null, null]]],
    [
      "2021-07-aus-usa",
      [
        ["AUS", null, null],
        ["USA", "2021-06-05-usa", null],
      ],
    ],
    ["undated-gbr", []],
  ])("of %s", (id, expected) => {
    expect(neighboursOf(id)).toEqual(expected);
  });
});
