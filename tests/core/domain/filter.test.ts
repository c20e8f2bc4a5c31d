import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, lastDay, overlapsRange, selectReadouts, type Filter } from "#core/domain/filter.ts";
import { meeting, tinyCorpus } from "../../support/tiny-corpus.ts";

const select = (part: Partial<Filter>) => {
  const { readouts, base, undatedLeftOut } = selectReadouts(tinyCorpus(), { ...EMPTY_FILTER, ...part });
  return { readouts: readouts.map(({ id }) => id), base: base.length, undatedLeftOut };
};

describe("overlapsRange", () => {
  const visit = meeting("2020-03-01-fra", { endDate: "2020-03-03" });
  const month = meeting("2021-07-aus", { date: "2021-07" });
  it.each([
    [visit, "2020-03-03", null, true],
    [visit, "2020-03-04", null, false],
    [visit, null, "2020-03-01", true],
    [visit, null, "2020-02-29", false],
    [visit, "2020-03-02", "2020-03-02", true],
    [month, "2021-07-31", null, true],
    [month, "2021-08-01", null, false],
    [month, null, "2021-07-01", true],
    [meeting("x-gbr", { date: null }), null, null, true],
    [meeting("x-gbr", { date: null }), "1900-01-01", null, false],
  ])("takes %o from %s to %s: %s", (subject, from, to, expected) => {
    expect(overlapsRange(subject, from, to)).toBe(expected);
  });
});

describe("lastDay", () => {
  it.each([["2021-02", "2021-02-28"], ["2024-02", "2024-02-29"], ["2021-12", "2021-12-31"], ["2021-04-05", "2021-04-05"]])("of %s is %s", (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});

describe("selectReadouts", () => {
  it("keeps everything, undated readouts too, without a filter", () => {
    expect(select({})).toEqual({
      readouts: ["2020-01-10-usa", "2020-03-01-fra", "2021-06-05-usa", "2021-07-aus-usa", "undated-gbr"],
      base: 5,
      undatedLeftOut: 0,
    });
  });

  it("leaves undated readouts out of any date filter, and says how many", () => {
    expect(select({ from: "2021-01-01" })).toEqual({ readouts: ["2021-06-05-usa", "2021-07-aus-usa"], base: 2, undatedLeftOut: 1 });
  });

  it("does not report an undated readout that another part of the filter leaves out", () => {
    expect(select({ from: "2021-01-01", counterparts: ["USA"] }).undatedLeftOut).toBe(0);
  });

  it("takes any of several counterparts, a meeting of three once", () => {
    expect(select({ counterparts: ["USA", "AUS"] }).readouts).toEqual(["2020-01-10-usa", "2021-06-05-usa", "2021-07-aus-usa"]);
  });

  it("takes any of several modes", () => {
    expect(select({ modes: ["video", "visit"] }).readouts).toEqual(["2020-03-01-fra", "2021-07-aus-usa"]);
  });

  it("selects readouts that have a topic, while the denominator stays", () => {
    expect(select({ topics: ["ships"], counterparts: ["USA"] })).toEqual({ readouts: ["2021-06-05-usa"], base: 3, undatedLeftOut: 0 });
  });

  it("finds nothing for a counterpart that is not there", () => {
    expect(select({ counterparts: ["XYZ"] })).toEqual({ readouts: [], base: 0, undatedLeftOut: 0 });
  });
});
