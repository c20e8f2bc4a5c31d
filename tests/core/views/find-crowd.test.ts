import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCrowd } from "#core/views/find-crowd.ts";

describe("findCrowd", () => {
  it("finds the few weeks that hold most of the dates", () => {
    // 1000 days in all, so that an eighth is 125 days: the first five lie within 40, the sixth 200 later.
    expect(findCrowd(["2020-01-01", "2020-01-05", "2020-01-05", "2020-02-01", "2020-02-10", "2020-08-28", "2021-05-01", "2022-09-27"])).toEqual({
      from: "2020-01-01",
      to: "2020-02-10",
      count: 5,
    });
  });

  it("finds none where dates are spread, few, or all close together", () => {
    expect(findCrowd(["2020-01-01", "2020-06-01", "2021-01-01", "2021-06-01", "2022-01-01"])).toBeNull();
    expect(findCrowd(["2020-01-01", "2020-01-02", "2020-01-03", "2023-01-01"])).toBeNull();
    expect(findCrowd(["2020-01-01", "2020-01-01", "2020-01-01", "2020-01-01"])).toBeNull();
    expect(findCrowd([])).toBeNull();
  });

  it("counts what lies between its ends, which are dates of the set, in at most an eighth of the time", () => {
    const date = fc.integer({ min: 0, max: 1500 }).map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const crowd = findCrowd(dates);
        if (crowd === null) return;
        const { from, to, count } = crowd;
        expect(dates).toContain(from);
        expect(dates).toContain(to);
        expect(dates.filter((day) => day >= from && day <= to)).toHaveLength(count);
        const sorted = dates.toSorted();
        const span = (a = "", b = ""): number => Date.parse(b) - Date.parse(a);
        expect(span(from, to)).toBeLessThanOrEqual(span(sorted[0], sorted.at(-1)) / 8);
      }),
    );
  });
});
