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
    ["for half an hour from 4p.m.", "16:00", 30, false],
    ["for just under one hour", null, 60, true],
    ["for 1 hour and 40 minutes", null, 100, false],
    ["for approximately two hours and 30 minutes", null, 150, true],
    ["had a ninety-minute meeting", null, 90, false],
    ["for forty-five minutes around 16:35", "16:35", 45, false],
    ["from 1600 (local time) for about three quarters of an hour", "16:00", 45, true],
    ["at 14:05 pm on the day", "14:05", null, false],
    ["held at 3:20 P.M(JST)", "15:20", null, false],
    ["at 8:10 a.m. Japan time (6:10 p.m. local time) they met", "18:10", null, false],
    ["On May 30 (1300-1400) they met", "13:00", 60, false],
    ["between 10:00 and 11:15 they met", "10:00", 75, false],
    ["令和7年2月12日午後2時30分から約1時間20分間", "14:30", 80, true],
    ["for 24 hours a day, since 2019", null, null, false],
    ["spoke of 1,500 soldiers and 12:3 votes", null, null, false],
    ["令和7年3月30日9時50分から約85分間", "09:50", 85, true],
    ["met with 16 ministers from 12 countries at the ministry", null, null, false],
    ["worked for 2 years from 2021", null, null, false],
  ])("%s", (text, startTime, durationMinutes, durationApproximate) =>
    expect(readClock(text)).toMatchObject({ startTime, durationMinutes, durationApproximate }),
  );
});
