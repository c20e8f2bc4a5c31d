import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewTopicMultiples } from "#core/views/topic-multiples.ts";
import type { TopicMeasure } from "#core/views/topic-measure.ts";
import { halveReadouts, isTooFewToHalve, orderTopics } from "#core/views/topic-order.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus, topic } from "../../support/tiny-corpus.ts";

/** A readout a day from 1 January 2020; the sea in those that are said to have it. */
const daysOf = (hasSea: readonly boolean[]): Corpus =>
  corpusOf(
    hasSea.map((has, day) => [meeting(`2020-01-${String(day + 1).padStart(2, "0")}-usa`), textOf(has ? sentence("The sea.", { sea: "sea" }) : sentence("Nothing."))]),
    [topic("air", "Air"), topic("sea", "Sea")],
    [],
  );
const idsOf = (corpus: Corpus) => {
  const halves = halveReadouts(corpus.readouts);
  return halves && [halves.from, halves.first.map(({ id }) => id), halves.second.map(({ id }) => id)];
};

describe("halveReadouts", () => {
  it("parts dated readouts at a date; an odd one out is in the second half", () => {
    expect(idsOf(tinyCorpus())).toEqual(["2021-06-05", ["2020-01-10-usa", "2020-03-01-fra"], ["2021-06-05-usa", "2021-07-aus-usa"]]);
    expect(idsOf(daysOf([true, true, true]))).toEqual(["2020-01-02", ["2020-01-01-usa"], ["2020-01-02-usa", "2020-01-03-usa"]]);
  });

  it("keeps readouts of one day together, and cannot part a single day", () => {
    const on = (...ids: string[]): Corpus => corpusOf(ids.map((id) => [meeting(id), textOf(sentence("Nothing."))]), [], []);
    expect(idsOf(on("2020-01-01-fra", "2020-01-01-gbr", "2020-01-01-usa", "2020-01-02-usa"))).toEqual([
      "2020-01-02",
      ["2020-01-01-fra", "2020-01-01-gbr", "2020-01-01-usa"],
      ["2020-01-02-usa"],
    ]);
    expect(halveReadouts(on("2020-01-01-fra", "2020-01-01-gbr").readouts)).toBeNull();
    expect(halveReadouts([])).toBeNull();
  });
});

describe("orderTopics", () => {
  it("gives the difference of shares with Newcombe's interval from four readouts a half on", () => {
    const row = (hasSea: readonly boolean[]) => orderTopics(daysOf(hasSea), EMPTY_FILTER, "change", "share").rows[0];
    const four = row([false, false, false, false, true, true, true, true]);
    expect(four?.topic.id).toBe("sea");
    expect(four?.change).toMatchObject({ first: { hits: 0, n: 4 }, second: { hits: 4, n: 4 }, difference: 1 });
    // Wilson's limits are 0 … 0.4899 and 0.5101 … 1; 1 − √(0.4899² + 0.4899²) = 0.3072.
    expect(four?.change?.interval?.low).toBeCloseTo(0.3072, 4);
    expect(four?.change?.interval?.high).toBe(1);
    expect(row([false, false, false, true, true, true])?.change).toMatchObject({ difference: 1, interval: null });
  });

  it("orders by frequency, by change, up before down, or by name", () => {
    const order = (by: "frequency" | "change" | "name"): string[] => orderTopics(tinyCorpus(), EMPTY_FILTER, by, "share").rows.map((row) => row.topic.id);
    expect(order("frequency")).toEqual(["sea", "ships"]);
    // The sea falls from 2 of 2 to 1 of 2, ships rise from 0 of 2 to 1 of 2.
    expect(order("change")).toEqual(["ships", "sea"]);
    expect(order("name")).toEqual(["sea", "ships"]);
    const { halves } = orderTopics(tinyCorpus(), EMPTY_FILTER, "change", "share");
    expect(halves && isTooFewToHalve(halves)).toBe(true);
  });

  it("orders by frequency by what is measured", () => {
    // Ships: one readout with three of its four sentences, the sea in two readouts with one sentence each.
    const ships = sentence("Ships.", { ships: "Ships" });
    const sea = sentence("Sea.", { sea: "Sea" });
    const corpus = corpusOf([[meeting("2020-01-01-usa"), textOf(ships, ships, ships, sea)], [meeting("2020-01-02-usa"), textOf(sea)]], [topic("sea", "Sea"), topic("ships", "Ships")], []);
    const order = (measure: TopicMeasure): string[] => orderTopics(corpus, EMPTY_FILTER, "frequency", measure).rows.map((row) => row.topic.id);
    expect(order("share")).toEqual(["sea", "ships"]);
    for (const measure of ["mentions", "rate", "sentences"] as const) expect(order(measure)).toEqual(["ships", "sea"]);
  });

  it("has no change where there is nothing to halve", () => {
    expect(orderTopics(tinyCorpus(), { ...EMPTY_FILTER, counterparts: ["GBR"] }, "change", "share").rows.map(({ change }) => change)).toEqual([null, null]);
  });
});

describe("viewTopicMultiples", () => {
  it("has a mark for every readout, or a period where there are too many", () => {
    const few = viewTopicMultiples(tinyCorpus(), EMPTY_FILTER, { measure: "share", order: "frequency" }).rows[0];
    expect(few?.marks.map(({ mentions }) => mentions)).toEqual([2, 1, 1, 0, 0]);
    expect(few?.periods).toEqual([]);
    const ids = Array.from({ length: 61 }, (_, index) => `2020-01-${String((index % 28) + 1).padStart(2, "0")}-x${index}`);
    const many = corpusOf(ids.map((id) => [meeting(id), textOf(sentence("The sea.", { sea: "sea" }))]), [topic("sea", "Sea")], []);
    const [row] = viewTopicMultiples(many, EMPTY_FILTER, { measure: "share", order: "frequency" }).rows;
    expect(row?.marks).toEqual([]);
    expect(row?.periods.map(({ period, readouts, n }) => [period, readouts, n])).toEqual([["2020-01", 61, 61]]);
  });
});
