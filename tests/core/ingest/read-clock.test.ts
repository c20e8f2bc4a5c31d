import { describe, expect, it } from "vitest";
import { readClock } from "#core/ingest/read-clock.ts";

describe("readClock", () => {
  it.each([
    ["held a meeting from 12:50 for 90 minutes.", "12:50", 90, false],
    ["from 11:10 (local time) for 75 minutes, including a tête-à-tête meeting", "11:10", 75, false],
    ["from 13:10 (local time) for approximately 55 minutes", "13:10", 55, true],
    ["for approx. 80 minutes from 09:55.", "09:55", 80, true],
    ["commencing at around 16:35, held talks for about one hour", "16:35", 60, true],
    ["commencing at 1030 for approximately 60 minutes", "10:30", 60, true],
    ["commencing at 10:00 a.m. (local time, at 18:00 Japanese time) for approximately one hour and 30 minutes", "10:00", 90, true],
    ["for about 90 minutes from 2:30 p.m. in Tokyo", "14:30", 90, true],
    ["for two hours from 9 p.m.", "21:00", 120, false],
    ["for an hour and a half", null, 90, false],
    ["令和7年3月30日9時50分から約85分間", "09:50", 85, true],
    ["met with 16 ministers from 12 countries at the ministry", null, null, false],
    ["worked for 2 years from 2021", null, null, false],
  ])("%s", (text, startTime, durationMinutes, durationApproximate) =>
    expect(readClock(text)).toEqual({ startTime, durationMinutes, durationApproximate }),
  );
});
