import { describe, expect, it } from "vitest";
import { countDays, countMonths, listDays, listMonths, listYears } from "#charts/marks/calendar-ticks.ts";
import { scaleLinear } from "#charts/marks/linear-scale.ts";

const at = (text: string): Date => new Date(`${text}Z`);
const days = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString().slice(0, 10));

describe("scaleLinear", () => {
  it("goes from domain to range, beyond both ends, and back", () => {
    const scale = scaleLinear([10, 20], [100, 0]);
    expect([10, 15, 20, 25].map(scale)).toEqual([100, 50, 0, -50]);
    expect([100, 75, -50].map(scale.invert)).toEqual([10, 12.5, 25]);
  });

  it("puts a domain of one value in the middle, and gives that value back from a range of one place", () => {
    expect(scaleLinear([7, 7], [0, 80])(7)).toBe(40);
    expect(scaleLinear([7, 9], [5, 5]).invert(5)).toBe(7);
  });
});

describe("calendar ticks", () => {
  it("lists months of a step, of those that begin in the span", () => {
    expect(days(listMonths(at("2020-11-15T00:00"), at("2021-07-01T00:00"), 3))).toEqual(["2021-01-01", "2021-04-01"]);
    expect(days(listMonths(at("2021-01-01T00:00"), at("2021-03-02T00:00"), 1))).toEqual(["2021-01-01", "2021-02-01", "2021-03-01"]);
    expect(listMonths(at("2021-01-02T00:00"), at("2021-01-30T00:00"), 1)).toEqual([]);
  });

  it("lists years, also before 1970", () => {
    expect(days(listYears(at("1968-05-01T00:00"), at("1971-01-01T00:00")))).toEqual(["1969-01-01", "1970-01-01"]);
  });

  it("lists every so many days from the first that begins in the span", () => {
    expect(days(listDays(at("2021-02-26T12:00"), at("2021-03-03T00:00"), 2))).toEqual(["2021-02-27", "2021-03-01"]);
    expect(listDays(at("2021-03-03T00:00"), at("2021-03-01T00:00"), 1)).toEqual([]);
  });

  it("counts the days and months that begin after the first moment", () => {
    expect(countDays(at("2021-02-27T23:00"), at("2021-03-01T00:00"))).toBe(2);
    expect(countMonths(at("2020-12-31T23:00"), at("2021-02-01T00:00"))).toBe(2);
  });
});
