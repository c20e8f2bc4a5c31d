import { describe, expect, it } from "vitest";
import { formatClauses, formatDate, formatDays, formatList, formatPercent, formatSequence, formatSpan } from "#i18n/format.ts";

/** Intl sets thin spaces around a dash; which ones is its own affair. */
const plain = (text: string): string => text.replaceAll(/\s/gu, " ").replaceAll(/ ?– ?/gu, "–");

describe("dates", () => {
  it("are days, or months where no day is known, or said to be unknown", () => {
    expect(formatDate("2021-01-24")).toBe("24 Jan 2021");
    expect(formatDate("2021-01")).toBe("Jan 2021");
    expect(formatDate("2021-01", "day")).toBe("Jan 2021");
    expect(formatDate(null)).toBe("undated");
  });

  it("do not shift with the zone of the reader", () => {
    // The tests run west of Greenwich, where midnight UTC is still the day before.
    expect(formatDate("2021-03-01", "long")).toMatch(/^Monday,? 1 March 2021$/u);
  });
});

describe("spans of dates", () => {
  it.each([
    ["2020-12-09", "2020-12-11", "9–11 Dec 2020"],
    ["2020-12-09", "2021-01-15", "9 Dec 2020–15 Jan 2021"],
    ["2021-03", "2021-04", "Mar–Apr 2021"],
    ["2021-03", "2021-04-02", "Mar 2021–2 Apr 2021"],
    ["2021-03-16", "2021-03-16", "16 Mar 2021"],
    [null, null, "undated"],
  ])("%s to %s", (first, last, words) => {
    expect(plain(formatSpan(first, last))).toBe(words);
  });

  it("are the days of a meeting", () => {
    expect(plain(formatDays({ date: "2020-03-01", endDate: "2020-03-03" }))).toBe("1–3 Mar 2020");
    expect(formatDays({ date: "2021-07", endDate: null })).toBe("Jul 2021");
    expect(formatDays({ date: null, endDate: null })).toBe("undated");
  });
});

describe("lists", () => {
  it("join one, two and more", () => {
    expect(formatList(["A"])).toBe("A");
    expect(formatList(["A", "B", "C"])).toBe("A, B and C");
    expect(formatList(["A", "B"], "disjunction")).toBe("A or B");
    expect(formatSequence(["A", "B", "C"])).toBe("A, B, C");
    expect(formatSequence([])).toBe("");
  });

  it("put statements side by side and leave out those that are not there", () => {
    expect(formatClauses(["2 of 5", null, "40%"])).toBe("2 of 5; 40%");
    expect(formatClauses([null])).toBe("");
  });
});

describe("shares", () => {
  it("are whole percentages", () => {
    expect(formatPercent(0.2307)).toBe("23%");
    expect(formatPercent(1)).toBe("100%");
  });
});
