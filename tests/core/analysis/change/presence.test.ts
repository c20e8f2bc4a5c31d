import { describe, expect, it } from "vitest";
import { findPresence, rateSilence, weighLoss } from "#core/analysis/change/presence.ts";
import { weighCount, weighHabit, weighWords } from "#core/analysis/change/score-finding.ts";
import { partIntoSeries } from "#core/analysis/change/series.ts";
import { corpusOf, meeting, sentence, textOf } from "../../../support/tiny-corpus.ts";

/** One readout with the USA a year, of so many words. */
const readoutsOf = (...words: readonly number[]) =>
  corpusOf(words.map((count, index) => [meeting(`${2000 + index}-01-01-usa`), textOf(sentence("w ".repeat(count).trim()))]), [], []).readouts;

describe("when something stands in a series", () => {
  const readouts = readoutsOf(1, 1, 1, 1, 1, 1);
  const presenceOf = (...years: readonly number[]) => findPresence(readouts, ({ id }) => years.includes(Number(id.slice(0, 4))));

  it("parts the readouts into before, from first to last, and after", () => {
    const presence = presenceOf(2001, 2003, 2004);
    expect(presence?.before.map(({ id }) => id)).toEqual(["2000-01-01-usa"]);
    expect(presence?.span).toBe(4);
    expect(presence?.between.map(({ id }) => id)).toEqual(["2002-01-01-usa"]);
    expect(presence?.after.map(({ id }) => id)).toEqual(["2005-01-01-usa"]);
    expect(presence?.lastGap.map(({ id }) => id)).toEqual(["2002-01-01-usa"]);
  });

  it("knows the last of several gaps, and none where there is none", () => {
    expect(presenceOf(2000, 2002, 2005)?.lastGap.map(({ id }) => id)).toEqual(["2003-01-01-usa", "2004-01-01-usa"]);
    expect(presenceOf(2001, 2002)?.lastGap).toEqual([]);
    expect(presenceOf()).toBeNull();
  });
});

describe("how little a silence is to be expected", () => {
  it("is 1 − (1 − p)^k with p after Laplace", () => {
    const [a, b, c, d] = readoutsOf(10, 10, 10, 10);
    if (!a || !b || !c || !d) throw new Error("four readouts");
    // p = 3/4: one silence 3/4, two 15/16.
    expect(rateSilence([a, b], 2, [c])).toBeCloseTo(0.75);
    expect(rateSilence([a, b], 2, [c, d])).toBeCloseTo(0.9375);
    // p = 3/5.
    expect(rateSilence([a, b], 3, [d])).toBeCloseTo(0.6);
  });

  it("is less for a readout that is shorter than those that have the words", () => {
    const [a, b, short] = readoutsOf(10, 10, 5);
    if (!a || !b || !short) throw new Error("three readouts");
    // Half a silence: 1 − (1/4)^½.
    expect(rateSilence([a, b], 2, [short])).toBeCloseTo(0.5);
  });

  it("is worth less after one readout than after two, and where the silent had no part in the habit", () => {
    const [a, b, c] = readoutsOf(10, 10, 10);
    const [other] = corpusOf([[meeting("2004-01-01-fra"), textOf(sentence("w ".repeat(10).trim()))]], [], []).readouts;
    if (!a || !b || !c || !other) throw new Error("readouts");
    expect(weighLoss([a, b], 2, [c])).toBeCloseTo(0.75 * 0.75);
    expect(weighLoss([a, b], 2, [other])).toBeCloseTo(0.75 * 0.75 * 0.7);
  });
});

describe("weights", () => {
  it("halve what is lacking with each readout", () => {
    expect([0, 1, 2, 3].map(weighCount)).toEqual([0, 0.5, 0.75, 0.875]);
  });

  it("take a habit for less in a longer series", () => {
    expect(weighHabit(2, 3)).toBe(0.75);
    expect(weighHabit(2, 4)).toBe(0.75);
    // Two of sixteen count as one of four.
    expect(weighHabit(2, 16)).toBe(0.5);
  });

  it("are of words that name a matter, not of function words and the parties' names", () => {
    expect(weighWords("the and of", [])).toBe(0);
    // Two full words of four.
    expect(weighWords("the northern strait", [])).toBe(0.5);
    expect(weighWords("France", ["FRA"])).toBe(0);
    expect(weighWords("France", ["USA"])).toBe(0.25);
    // A general word of work, 0.4, and a full one.
    expect(weighWords("strengthen straits", [])).toBeCloseTo(0.35);
  });
});

describe("series", () => {
  it("are of the same counterparts at the same level, and leave out what has no predecessor", () => {
    const { readouts } = corpusOf(
      [
        [meeting("2000-01-01-usa"), textOf()],
        [meeting("2001-01-01-usa", { level: "leader" }), textOf()],
        [meeting("2002-01-01-aus-usa", { counterparts: ["USA", "AUS"] }), textOf()],
        [meeting("2003-01-01-x", { counterparts: [] }), textOf()],
        [meeting("2004-01-01-usa"), textOf()],
        [meeting("2005-01-01-aus-usa", { counterparts: ["AUS", "USA"] }), textOf()],
        [meeting("undated-usa", { date: null, counterparts: ["USA"] }), textOf()],
      ],
      [],
      [],
    );
    expect(partIntoSeries(readouts).map((series) => series.readouts.map(({ id }) => id))).toEqual([
      ["2000-01-01-usa", "2004-01-01-usa"],
      ["2001-01-01-usa"],
      ["2002-01-01-aus-usa", "2005-01-01-aus-usa"],
    ]);
  });
});
