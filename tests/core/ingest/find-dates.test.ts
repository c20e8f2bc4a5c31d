import { describe, expect, it } from "vitest";
import { findDates, inferYear, readDateLine } from "#core/ingest/find-dates.ts";

const found = (text: string) => findDates(text).map(({ year, month, day, last }) => [year, month, day, last && [last.month, last.day]]);

describe("findDates", () => {
  it.each([
    ["On January 24, 2021, they met", [[2021, 1, 24, null]]],
    ["On December 15, they met", [[null, 12, 15, null]]],
    ["On April 8th, they met", [[null, 4, 8, null]]],
    ["From December 9 to 11, he went", [[null, 12, 9, [12, 11]]]],
    ["From October 22nd to 25th, he went", [[null, 10, 22, [10, 25]]]],
    ["from April 30 to May 2, 2023", [[2023, 4, 30, [5, 2]]]],
    ["From December 30 to January 2, 2021, he went", [[2020, 12, 30, [1, 2]]]],
    ["From December 30, 2020 to January 2, 2021, he went", [[2020, 12, 30, [1, 2]]]],
    ["from 30 November to 2 December 2022", [[2022, 11, 30, [12, 2]]]],
    ["from 30 December to 2 January 2021", [[2020, 12, 30, [1, 2]]]],
    ["30 December 2020 – 2 January 2021", [[2020, 12, 30, [1, 2]]]],
    ["on 5 October and 6 November 2023", [[null, 10, 5, null], [2023, 11, 6, null]]],
    ["On January 24, 2021 and 3 days later", [[2021, 1, 24, null]]],
    ["from 24 to 20 January 2021", [[2021, 1, 24, null]]],
    ["on 5 October 2023", [[2023, 10, 5, null]]],
    ["No.133 Mar. 2021", [[2021, 3, null, null]]],
    ["Focus No.7 Feb. 2022", [[2022, 2, null, null]]],
    ["JUNE 24, 2023", [[2023, 6, 24, null]]],
    ["Oct. 23 about ties", [[null, 10, 23, null]]],
    ["2021-01-24T10:00", []],
    ["2021-01-24", [[2021, 1, 24, null]]],
    ["令和7年3月30日、会談した", [[2025, 3, 30, null]]],
    ["2025年3月30日", [[2025, 3, 30, null]]],
  ])("reads %s", (text, expected) => expect(found(text)).toEqual(expected));

  it.each(["may 5 ships", "In May they met", "February 30", "at 13:10", "Article 5", "NR-007-18 x"])("finds no day in %s", (text) => {
    const days = findDates(text).filter(({ month, day }) => !(month === 5 && day === 5));
    expect(days).toEqual([]);
  });

  it("points at the words", () => {
    const text = "Today, on January 24, 2021, they met";
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(["January 24, 2021"]);
  });
});

describe("readDateLine", () => {
  it("takes a line that is a date and nothing else", () => {
    expect(readDateLine("October 5, 2023")).toMatchObject({ year: 2023, month: 10, day: 5 });
    expect(readDateLine("Wednesday, September 06, 2017")).toMatchObject({ year: 2017, month: 9, day: 6 });
    expect(readDateLine("Published 21 March 2023")).toMatchObject({ year: 2023, month: 3, day: 21 });
    expect(readDateLine("(February 20, 2024)")).toMatchObject({ year: 2024, month: 2, day: 20 });
    expect(readDateLine("08 Apr. 2025 - | Last updated: 09 Apr. 2025 10:12")).toMatchObject({ year: 2025, month: 4, day: 8 });
    expect(readDateLine("October 19, 2022 – Ottawa, Ontario – National Defence")).toMatchObject({ year: 2022, month: 10, day: 19 });
    expect(readDateLine("October 19, 2022 - they met in Ottawa")).toBeNull();
    expect(readDateLine("Paris, 18 January 2021")).toMatchObject({ year: 2021, month: 1, day: 18 });
    expect(readDateLine("Ministry of National Defence, Poland — 12 March 2025")).toMatchObject({ year: 2025, month: 3, day: 12 });
    expect(readDateLine("Ministry of Defence May 27, 2025 | Press release")).toMatchObject({ year: 2025, month: 5, day: 27 });
    expect(readDateLine("The Department held talks on May 5, 2020")).toBeNull();
    expect(readDateLine("2025/4/22")).toMatchObject({ year: 2025, month: 4, day: 22 });
    expect(readDateLine("October 5")).toBeNull();
    expect(readDateLine("On October 5, 2023 they met")).toBeNull();
  });
});

describe("inferYear", () => {
  it.each([
    [{ month: 12, day: 15 }, "2021-03", 2020],
    [{ month: 3, day: 31 }, "2021-03", 2021],
    [{ month: 5, day: 4 }, "2022-05-05", 2022],
    [{ month: 5, day: 5 }, "2022-05-05", 2022],
    [{ month: 5, day: 6 }, "2022-05-05", 2022],
    [{ month: 6, day: 30 }, "2022-05-05", 2021],
    [{ month: 1, day: 2 }, "2021-12-30", 2022],
    [{ month: 12, day: 30 }, "2022-01-04", 2021],
    [{ month: 4, day: 1 }, "2021-03", 2020],
  ])("%j, told on %s, is in %i", (day, reference, year) => expect(inferYear(day, reference)).toBe(year));
});
