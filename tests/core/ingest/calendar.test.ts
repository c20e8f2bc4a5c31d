import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf } from "#core/ingest/calendar.ts";

describe("addDays", () => {
  it.each([
    ["2021-01-24", -1, "2021-01-23"],
    ["2021-01-01", -1, "2020-12-31"],
    ["2021-03-01", -1, "2021-02-28"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2000-02-28", 1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2021-12-30", 3, "2022-01-02"],
  ])("%s and %i days: %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });
});

describe("weekdayOf", () => {
  // The calendar page of each: a Thursday, a Sunday, a leap day on a Thursday.
  it.each([
    ["1970-01-01", 4],
    ["2024-07-28", 0],
    ["2024-02-29", 4],
    ["2021-03-06", 6],
  ])("%s", (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
});
