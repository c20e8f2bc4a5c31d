import { describe, expect, it } from "vitest";
import { boundPeriod, choosePeriodSize, isInPeriod, isPeriod, listPeriodsBetween, periodOf } from "#core/domain/period.ts";

describe("periodOf", () => {
  it("gives month, year and decade of a date, whatever its precision", () => {
    expect(periodOf("2021-03-16", "month")).toBe("2021-03");
    expect(periodOf("2021-03", "month")).toBe("2021-03");
    expect(periodOf("2021-03-16", "year")).toBe("2021");
    expect(periodOf("2021-03-16", "decade")).toBe("2020s");
  });
});

describe("isInPeriod", () => {
  it.each([
    ["2021-03-16", "2021-03", true],
    ["2021-03-16", "2021-04", false],
    ["2021-03-16", "2021", true],
    ["2019-12-31", "2020s", false],
    ["2029-12-31", "2020s", true],
    [null, "2021", false],
  ] as const)("%s in %s: %s", (date, period, expected) => {
    expect(isInPeriod(date, period)).toBe(expected);
  });
});

describe("boundPeriod", () => {
  it.each([
    ["2021-03", "2021-03-01", "2021-04-01"],
    ["2021-12", "2021-12-01", "2022-01-01"],
    ["2021", "2021-01-01", "2022-01-01"],
    ["2020s", "2020-01-01", "2030-01-01"],
  ])("%s runs from %s to before %s", (period, start, end) => {
    expect(boundPeriod(period)).toEqual({ start, end });
  });
});

describe("isPeriod", () => {
  it("takes months, years and decades and nothing else", () => {
    expect(["2021-03", "2021", "2020s"].every(isPeriod)).toBe(true);
    expect(["2021-13", "21", "2021-03-16", "2025s", ""].some(isPeriod)).toBe(false);
  });
});

describe("listPeriodsBetween", () => {
  it.each([
    ["2020-11", "2021-02", ["2020-11", "2020-12", "2021-01", "2021-02"]],
    ["2019", "2021", ["2019", "2020", "2021"]],
    ["1990s", "2010s", ["1990s", "2000s", "2010s"]],
    ["2021", "2021", ["2021"]],
    ["2021", "2020", []],
    ["2020", "2021-02", []],
    ["", "2021", []],
    ["9998", "9999", ["9998", "9999"]],
    ["9999-12", "9999-12", ["9999-12"]],
    ["9980s", "9990s", ["9980s", "9990s"]],
  ])("from %s to %s", (first, last, periods) => expect(listPeriodsBetween(first, last)).toEqual(periods));
});

describe("choosePeriodSize", () => {
  it("takes months where those with readouts hold four on average", () => {
    expect(choosePeriodSize(["2021-01-01", "2021-01-02", "2021-01-03", "2021-01-04"])).toBe("month");
    expect(choosePeriodSize(["2021-01-01", "2021-01-02", "2021-01-03", "2021-02-04"])).toBe("year");
  });

  it("goes to years where there are more than 60 months, and to decades beyond 60 years", () => {
    const four = (month: string): string[] => [1, 2, 3, 4].map((day) => `${month}-0${day}`);
    expect(choosePeriodSize([...four("2020-01"), ...four("2024-12")])).toBe("month");
    expect(choosePeriodSize([...four("2020-01"), ...four("2025-01")])).toBe("year");
    expect(choosePeriodSize(["1964-01-01", "2023-12-01"])).toBe("year");
    expect(choosePeriodSize(["1963-12-01", "2023-12-01"])).toBe("decade");
  });

  it("gives years where nothing is dated", () => {
    expect(choosePeriodSize([])).toBe("year");
  });
});
