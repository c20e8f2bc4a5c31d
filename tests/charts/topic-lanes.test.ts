import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewTopicByReadout } from "#core/views/topic-by-readout.ts";
import { timeScaleOf } from "#charts/marks/time-axis.tsx";
import { listLanes, OTHERS, placeMarks, spreadMarks, stackLanes } from "#charts/topic-lanes.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus, topic } from "../support/tiny-corpus.ts";

describe("spreadMarks", () => {
  it("leaves alone what stands apart", () => {
    expect(spreadMarks([0, 50, 100], 10, [0, 100])).toEqual([0, 50, 100]);
  });

  it("parts two of one day evenly, and pushes a neighbour only as far as it must go", () => {
    expect(spreadMarks([50, 50], 10, [0, 100])).toEqual([45, 55]);
    expect(spreadMarks([50, 50, 62], 10, [0, 100])).toEqual([44, 54, 64]);
  });

  it("stays within the ends", () => {
    expect(spreadMarks([0, 0, 0], 10, [0, 100])).toEqual([0, 10, 20]);
    expect(spreadMarks([100, 100], 10, [0, 100])).toEqual([90, 100]);
  });

  it("stands closer where there is no room", () => {
    expect(spreadMarks([5, 5, 5], 10, [0, 10])).toEqual([0, 5, 10]);
  });

  it("keeps order and distance wherever the days lie", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), (days) => {
        const feet = days.sort((a, b) => a - b);
        const places = spreadMarks(feet, 10, [0, 300]);
        expect(places).toHaveLength(feet.length);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(300 + 1e-9);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        });
      }),
    );
  });
});

describe("listLanes", () => {
  const rowsOf = (corpus: ReturnType<typeof tinyCorpus>) => viewTopicByReadout(corpus, EMPTY_FILTER, { topic: "sea", measure: "mentions" }).rows;

  it("has a lane for each counterpart with a dated readout; one of several stands in each of its lanes", () => {
    const corpus = tinyCorpus();
    const lanes = listLanes(corpus, rowsOf(corpus)).map(({ id, rows }) => [id, rows.map(({ readout }) => readout.id)]);
    expect(lanes).toEqual([
      ["USA", ["2020-01-10-usa", "2021-06-05-usa", "2021-07-aus-usa"]],
      ["FRA", ["2020-03-01-fra"]],
      ["AUS", ["2021-07-aus-usa"]],
    ]);
  });

  it("gathers counterparts beyond eleven, and meetings without one, in a last lane", () => {
    const parties = Array.from({ length: 13 }, (_, index) => `${String.fromCharCode(65 + index)}XX`);
    const entries = parties.map((party, day) => [meeting(`2021-01-${String(day + 1).padStart(2, "0")}-x`, { counterparts: [party] }), textOf(sentence("They met."))] as const);
    const corpus = corpusOf([...entries, [meeting("2021-02-01-x", { counterparts: [] }), textOf(sentence("It met."))]], [topic("sea", "Sea")], []);
    const lanes = listLanes(corpus, rowsOf(corpus));
    expect(lanes).toHaveLength(12);
    expect(lanes.at(-1)).toMatchObject({ id: OTHERS });
    expect(lanes.at(-1)?.rows.map(({ readout }) => readout.id)).toEqual(["2021-01-12-x", "2021-01-13-x", "2021-02-01-x"]);
  });

  it("gives less height to lanes of absence alone", () => {
    const corpus = tinyCorpus();
    const { lanes, height } = stackLanes(listLanes(corpus, rowsOf(corpus)), true);
    const heights = lanes.map(({ base }, index) => base - (lanes[index - 1]?.base ?? 0));
    expect(heights[2]).toBeLessThan(heights[1] ?? 0);
    expect(heights.reduce((sum, one) => sum + one, 0)).toBe(height);
  });
});

describe("placeMarks", () => {
  it("leaves room for a number wherever no other number stands near", () => {
    const corpus = corpusOf(
      [
        [meeting("2021-01-01-usa"), textOf(sentence("They met."))],
        [meeting("2021-01-02-usa"), textOf(sentence("The sea.", { sea: "sea" }))],
        [meeting("2021-12-31-usa"), textOf(sentence("The sea.", { sea: "sea" }))],
      ],
      [topic("sea", "Sea")],
      [],
    );
    const { rows } = viewTopicByReadout(corpus, EMPTY_FILTER, { topic: "sea", measure: "rate" });
    const [, second, third] = placeMarks(listLanes(corpus, rows), timeScaleOf(corpus.readouts, [0, 364]), 10);
    // The ring of the day before is 10 away, the next number as far as the other bar.
    expect(second?.room).toBe(10);
    expect(second?.labelRoom).toBe((third?.x ?? 0) - (second?.x ?? 0));
    expect(second?.labelRoom).toBeGreaterThan(300);
  });
});
