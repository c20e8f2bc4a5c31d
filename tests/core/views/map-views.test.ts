import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { listJointMeetings } from "#core/views/map-joint.ts";
import { evidenceOfMark, MAP_COLOURS, MAP_SIZES, viewMap, type MapMeasure, type MapSize } from "#core/views/map-measures.ts";
import { datesAtStep, findStep, firstStep, listSteps, stepsByUnit } from "#core/views/map-steps.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const measureOf = (size: MapSize): MapMeasure => ({ size, colour: "counterpart", topic: "sea", family: "calm-sea" });
const filterOf = (part: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...part });
const FILTERS = [EMPTY_FILTER, filterOf({ from: "2020-02-01", to: "2021-06-30" }), filterOf({ counterparts: ["USA"] }), filterOf({ topics: ["ships"] }), filterOf({ modes: ["video"] })];

/** What the drawer counts for a mark: minutes for minutes, else what the heading says. */
const countInDrawer = (size: MapSize, filter: Filter, query: ReturnType<typeof evidenceOfMark>) => {
  const { readouts, hits } = collectEvidence(tinyCorpus(), filter, query);
  if (query.without) return { value: 0, countedIn: 0 };
  const minutes = readouts.reduce((sum, { meeting: { durationMinutes } }) => sum + (durationMinutes ?? 0), 0);
  return { value: size === "minutes" ? minutes : hits, countedIn: readouts.length };
};

describe("viewMap", () => {
  // USA: 2020-01-10 with two sentences on the sea, 2021-06-05 with one (60 minutes), 2021-07 with none; France one; the others none.
  it.each([
    ["meetings", [3, 1, 1, 1]],
    ["minutes", [60, 0, 0, 0]],
    ["topic", [3, 1, 0, 0]],
    ["phrase", [3, 1, 0, 0]],
  ] as const)("sizes by %s", (size, values) => {
    expect(viewMap(tinyCorpus(), EMPTY_FILTER, measureOf(size)).rows.map(({ value }) => value)).toEqual(values);
  });

  it("says in how many readouts it counted, of how many", () => {
    const [usa] = viewMap(tinyCorpus(), EMPTY_FILTER, measureOf("topic")).rows;
    expect(usa).toMatchObject({ countedIn: 2, searched: 3, jointMeetings: 1, topicCount: { readouts: 2, n: 3 } });
    const [timed] = viewMap(tinyCorpus(), EMPTY_FILTER, measureOf("minutes")).rows;
    expect(timed).toMatchObject({ value: 60, countedIn: 1, searched: 3, isApproximate: false });
  });

  it("keeps the denominators of the other filters under a topic filter", () => {
    const [usa] = viewMap(tinyCorpus(), filterOf({ topics: ["ships"] }), measureOf("topic")).rows;
    expect(usa).toMatchObject({ value: 1, countedIn: 1, searched: 3, meetings: 1 });
  });

  it("leads from every mark to exactly what it counts, and so does every number of the table", () => {
    const corpus = tinyCorpus();
    for (const size of MAP_SIZES) {
      for (const filter of FILTERS) {
        const measure = measureOf(size);
        const { rows } = viewMap(corpus, filter, measure);
        for (const row of [...rows.map((one) => ({ ...one, id: one.party })), ...listJointMeetings(corpus, filter, measure)]) {
          const found = countInDrawer(size, filter, evidenceOfMark(measure, row.id, row));
          expect(found, `${size} ${row.id}`).toEqual({ value: row.value, countedIn: row.countedIn });
        }
        for (const colour of MAP_COLOURS) {
          const view = viewMap(corpus, filter, { ...measure, colour });
          for (const column of view.columns) {
            for (const row of view.rows) {
              const query = column.evidence?.(row);
              if (query === undefined || column.value(row) === 0) continue;
              const { readouts, hits } = collectEvidence(corpus, filter, query);
              expect([readouts.length, hits], `${size} ${colour} ${column.id}`).toContain(column.value(row));
            }
          }
        }
      }
    }
  });
});

describe("listJointMeetings", () => {
  it("has each meeting with several counterparts once, by who was there", () => {
    expect(listJointMeetings(tinyCorpus(), EMPTY_FILTER, measureOf("meetings"))).toMatchObject([{ id: "AUS.USA", parties: ["AUS", "USA"], value: 1, searched: 1 }]);
  });

  it("does not count three together as two of them together", () => {
    const corpus = corpusOf(
      [
        [meeting("2021-01-01-two", { counterparts: ["GBR", "FRA"] }), textOf(sentence("One."))],
        [meeting("2021-01-02-three", { counterparts: ["DEU", "FRA", "GBR"] }), textOf(sentence("Two."))],
        [meeting("2021-01-03-two", { counterparts: ["FRA", "GBR"] }), textOf(sentence("Three."))],
      ],
      [],
      [],
    );
    const measure: MapMeasure = { size: "meetings", colour: "counterpart", topic: null, family: null };
    const rows = listJointMeetings(corpus, EMPTY_FILTER, measure);
    expect(rows.map(({ id, value }) => [id, value])).toEqual([["FRA.GBR", 2], ["DEU.FRA.GBR", 1]]);
    expect(rows.map((row) => collectEvidence(corpus, EMPTY_FILTER, evidenceOfMark(measure, row.id, row)).readouts.map(({ id }) => id))).toEqual([
      ["2021-01-01-two", "2021-01-03-two"],
      ["2021-01-02-three"],
    ]);
  });
});

describe("steps of time", () => {
  it("stops where a dated meeting began, under all filters but the dates", () => {
    expect(listSteps(tinyCorpus(), EMPTY_FILTER)).toEqual({
      unit: "day",
      steps: [
        { from: "2020-01-10", to: "2020-01-10", meetings: 1 },
        { from: "2020-03-01", to: "2020-03-01", meetings: 1 },
        { from: "2021-06-05", to: "2021-06-05", meetings: 1 },
        { from: "2021-07-01", to: "2021-07-01", meetings: 1 },
      ],
    });
    expect(listSteps(tinyCorpus(), filterOf({ counterparts: ["FRA"], from: "2021-01-01" })).steps).toHaveLength(1);
  });

  it("takes months from 41 days on, and years from 61 months on", () => {
    const days = (count: number, monthsApart: number) =>
      Array.from({ length: count }, (_, index) => {
        const months = index * monthsApart;
        return `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`;
      });
    const corpusAt = (dates: readonly string[]) => corpusOf(dates.map((date, index) => [meeting(`${date}-usa-${index}`, { date, counterparts: ["USA"] }), textOf(sentence("One."))] as const), [], []);
    expect(listSteps(corpusAt(days(40, 1)), EMPTY_FILTER).unit).toBe("day");
    expect(listSteps(corpusAt(days(41, 1)), EMPTY_FILTER)).toMatchObject({ unit: "month", steps: { length: 41 } });
    expect(listSteps(corpusAt(days(61, 1)), EMPTY_FILTER)).toMatchObject({ unit: "year", steps: { length: 6 } });
  });

  const steps = stepsByUnit(["2021-02-03", "2021-02-20", "2022-01-01"], "month");

  it("bounds months by their real days", () => {
    expect(steps).toEqual([
      { from: "2021-02-01", to: "2021-02-28", meetings: 2 },
      { from: "2022-01-01", to: "2022-01-31", meetings: 1 },
    ]);
  });

  it("writes the filter's dates, and finds the step again from them", () => {
    expect(datesAtStep(steps, 0, "until", { from: null, to: null })).toEqual({ from: null, to: "2021-02-28" });
    expect(datesAtStep(steps, 1, "until", { from: "2021-01-01", to: null })).toEqual({ from: "2021-01-01", to: null });
    expect(datesAtStep(steps, 0, "until", { from: "2021-12-01", to: null })).toEqual({ from: null, to: "2021-02-28" });
    expect(datesAtStep(steps, 1, "each", { from: null, to: null })).toEqual({ from: "2022-01-01", to: "2022-01-31" });
    for (const mode of ["until", "each"] as const) {
      for (const index of [0, 1]) expect(findStep(steps, mode, datesAtStep(steps, index, mode, { from: null, to: null }))).toBe(index);
    }
    expect(findStep(steps, "each", { from: null, to: null })).toBeNull();
    expect(findStep(steps, "until", { from: null, to: "2020-12-31" })).toBeNull();
  });

  it("stands at no step where the dates lie between two, and begins where the filter begins", () => {
    expect(findStep(steps, "until", { from: "2021-03-01", to: "2021-12-31" })).toBeNull();
    expect(findStep(steps, "until", { from: "2021-03-01", to: "2022-06-30" })).toBe(1);
    // February 2021 has days from the tenth on.
    expect(findStep(steps, "until", { from: "2021-02-10", to: "2021-12-31" })).toBe(0);
    expect(firstStep(steps, { from: "2021-02-10" })).toBe(0);
    expect(firstStep(steps, { from: "2021-03-01" })).toBe(1);
    expect(firstStep(steps, { from: "2023-01-01" })).toBe(0);
    expect(firstStep(steps, { from: null })).toBe(0);
  });
});
