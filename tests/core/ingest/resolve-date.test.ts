import { describe, expect, it } from "vitest";
import { readAnchor } from "#core/ingest/read-lead.ts";
import { type DateContext, resolveDate } from "#core/ingest/resolve-date.ts";
import { ingestText } from "./ingest-text.ts";

const nothing: DateContext = { published: null, publishedFrom: "publication-date", previous: null, address: null };
const resolve = (sentence: string, context: Partial<DateContext> = {}) => {
  const { date, endDate, inferred } = resolveDate(readAnchor(sentence), { ...nothing, ...context });
  return [date, endDate, inferred.map(({ from }) => from)];
};

describe("resolveDate", () => {
  it.each<[sentence: string, context: Partial<DateContext>, expected: unknown[]]>([
    ["On March 16, 2021, they met.", {}, ["2021-03-16", null, []]],
    ["On May 4, they met.", { published: "2022-05-05" }, ["2022-05-04", null, ["publication-date"]]],
    ["On December 15, they met.", { published: "2021-03", publishedFrom: "issue-date" }, ["2020-12-15", null, ["issue-date"]]],
    ["From December 9 to 11, he visited India.", { published: "2021-03", publishedFrom: "issue-date" }, ["2020-12-09", "2020-12-11", ["issue-date"]]],
    ["From December 30 to January 2, he visited India.", { published: "2022-02" }, ["2021-12-30", "2022-01-02", ["publication-date"]]],
    ["From December 30, 2021 to January 2, he visited India.", {}, ["2021-12-30", "2022-01-02", []]],
    ["From December 30, 2021 to January 2, 2022, he visited India.", {}, ["2021-12-30", "2022-01-02", []]],
    ["On the same day, they met.", { previous: { date: "2020-12-15" } }, ["2020-12-15", null, ["previous-item"]]],
    ["They met today.", { published: "2018-04-20" }, ["2018-04-20", null, ["publication-date"]]],
    ["They met yesterday.", { published: "2021-01-01" }, ["2020-12-31", null, ["publication-date"]]],
    ["On August 16, they spoke.", { address: "https://example.org/en/article/2022/08/ab.html" }, ["2022-08-16", null, ["address"]]],
    ["On August 16, they spoke.", { address: "https://example.org/docs/20220816_us.html" }, ["2022-08-16", null, ["address"]]],
    ["From around 9:20 on April 14, they talked.", { published: "2020-04-15" }, ["2020-04-14", null, ["publication-date"]]],
    ["On November 23, they met.", { published: "2021-11-22" }, ["2021-11-23", null, ["publication-date"]]],
    ["This evening on December 1, they met.", { published: "2023-12-02" }, ["2023-12-01", null, ["publication-date"]]],
    ["In November 2016, he visited Myanmar.", {}, ["2016-11", null, []]],
    ["In November, he visited Myanmar.", { published: "2016-12", publishedFrom: "issue-date" }, ["2016-11", null, ["issue-date"]]],
    // 3 November 2024 was a Sunday.
    ["They spoke on Monday.", { published: "2024-11-03" }, ["2024-10-28", null, ["publication-date"]]],
    ["On Monday, they spoke.", { published: "2024-11-03" }, ["2024-10-28", null, ["publication-date"]]],
    ["They met during the week of March 14.", { published: "2022-03-25" }, ["2022-03", null, ["publication-date"]]],
    ["In the week beginning 6 June 2022, they met.", {}, ["2022-06", null, []]],
    ["They met on Sunday, November 4th, 2018.", {}, ["2018-11-04", null, []]],
    ["Last week, they met.", { published: "2022-02-17" }, ["2022-02", null, ["publication-date"]]],
    ["令和7年2月12日、大臣は会談した。", {}, ["2025-02-12", null, []]],
    ["They met.", { published: "2021-03-16" }, ["2021-03-16", null, ["publication-date"]]],
  ])("%s %j", (sentence, context, expected) => expect(resolve(sentence, context)).toEqual(expected));

  it.each<[string, Partial<DateContext>]>([
    ["On August 16, they spoke.", {}],
    ["They met today.", {}],
    ["Last week, they met.", { published: "2022-03-10" }],
    ["They met in the week of March 28, 2022.", {}],
    ["They met today.", { published: "2021-03", publishedFrom: "issue-date" }],
    ["On the same day, they met.", { previous: { date: null } }],
    ["On February 29, they met.", { published: "2023-03-01" }],
  ])("does not guess: %s %j", (sentence, context) => {
    const { date, problem } = resolveDate(readAnchor(sentence), { ...nothing, ...context });
    expect(date).toBeNull();
    expect(problem).not.toBeNull();
  });

  it("says where the last day is none of its year, and keeps the first", () => {
    const of = (sentence: string) => resolveDate(readAnchor(sentence), nothing);
    expect(of("From February 27 to 29, 2021, he visited India.")).toMatchObject({ date: "2021-02-27", endDate: null, isEndUnknown: true });
    expect(of("From February 27 to 29, 2020, he visited India.")).toMatchObject({ endDate: "2020-02-29", isEndUnknown: false });
    expect(of("On February 27, 2021, he visited India.")).toMatchObject({ endDate: null, isEndUnknown: false });
    const { issues } = ingestText("Visit to India\n\nFrom February 27 to 29, 2021, Minister of Defense Mori visited India and met with Mr. Arun Doe, Defence Minister of India. They spoke of ports.");
    expect(issues.map(({ code }) => code)).toContain("end-date-unknown");
  });
});
