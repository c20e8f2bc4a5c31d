import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODES } from "#core/domain/dataset.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { parseEvidence, writeEvidence } from "#state/url-evidence.ts";
import { isCalendarDate, parseUrlState, writeFilter, writeSetting, writeShown } from "#state/url-state.ts";

describe("parseUrlState", () => {
  it("reads a short address", () => {
    const { filter, problems } = parseUrlState("?from=2021-01-01&to=2022-12-31&with=USA~GBR&mode=telephone~video&topic=taiwan");
    expect(filter).toEqual({ from: "2021-01-01", to: "2022-12-31", counterparts: ["USA", "GBR"], modes: ["telephone", "video"], topics: ["taiwan"] });
    expect(problems).toEqual([]);
  });

  it("shows what it does not understand, and restricts nothing by it", () => {
    const { filter, evidence, problems } = parseUrlState("?from=2021-02-30&mode=pigeon~video&show=nonsense");
    expect(filter).toEqual({ ...EMPTY_FILTER, modes: ["video"] });
    expect(evidence).toBeNull();
    expect(problems).toEqual([
      { param: "from", value: "2021-02-30", reason: "date" },
      { param: "mode", value: "pigeon", reason: "mode" },
      { param: "show", value: "nonsense", reason: "evidence" },
    ]);
  });

  it("ignores an end that is before the start", () => {
    const { filter, problems } = parseUrlState("?from=2022-01-01&to=2021-01-01");
    expect(filter).toMatchObject({ from: "2022-01-01", to: null });
    expect(problems).toEqual([{ param: "to", value: "2021-01-01", reason: "order" }]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(parseUrlState(search).filter).toBeDefined();
      }),
    );
  });
});

describe("isCalendarDate", () => {
  it.each([["2024-02-29", true], ["2023-02-29", false], ["2021-13-01", false], ["2021-1-1", false], ["", false], ["2021-04-31", false]])("%s: %s", (value, expected) => {
    expect(isCalendarDate(value)).toBe(expected);
  });
});

describe("writeFilter", () => {
  it("writes what it reads, short and readable", () => {
    const search = "?from=2021-01-01&with=USA~GBR&topic=north-korea";
    expect(writeFilter("", parseUrlState(search).filter)).toBe(search);
  });

  it("writes nothing for no filter, and keeps other parameters", () => {
    expect(writeFilter("?with=USA", EMPTY_FILTER)).toBe("");
    expect(writeFilter("?measure=share&with=USA", EMPTY_FILTER)).toBe("?measure=share");
  });

  it("is undone by reading, whatever the filter", () => {
    const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2050-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const filters = fc.record({
      from: fc.option(day),
      to: fc.constant(null),
      counterparts: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/u), { maxLength: 5 }),
      modes: fc.uniqueArray(fc.constantFrom(...MODES)),
      topics: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,9}$/u), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseUrlState(writeFilter("", filter))).toMatchObject({ filter, problems: [] });
      }),
    );
  });
});

describe("evidence in the address", () => {
  it.each([
    [evidenceOf("topic", "taiwan"), "topic:taiwan"],
    [evidenceOf("meetings", null, { with: "USA" }), "meetings,with:USA"],
    [evidenceOf("topic", "sea", { in: "2021-01-24-usa" }), "topic:sea,in:2021-01-24-usa"],
    [evidenceOf("phrase", "calm-sea", { without: true }), "phrase:calm-sea,without"],
  ])("%o is %s", (query, text) => {
    expect(writeEvidence(query)).toBe(text);
    expect(parseEvidence(text)).toEqual(query);
  });

  it.each([
    ["status quo ~4 (force | coercion)", "?show=query:status_quo_~4_(force_|_coercion)"],
    ["calm, 100 % open_sea", "?show=query:calm%252C_100_%2525_open%255Fsea"],
    ['a:b "c" [d]', "?show=query:a:b_%22c%22_[d]"],
  ])("holds the query %j readably through the whole address", (text, search) => {
    const query = evidenceOf("query", text, { in: "2021-01-24-usa" });
    expect(writeShown("", query)).toBe(`${search},in:2021-01-24-usa`);
    expect(parseUrlState(`${search},in:2021-01-24-usa`).evidence).toEqual(query);
  });

  it("holds a wording with a comma through the whole address", () => {
    const query = evidenceOf("phrase", "calm", { variant: "calm, clear, and 100 % open" });
    expect(parseUrlState(writeShown("", query)).evidence).toEqual(query);
  });

  it.each(["", "topic", "topic:", "meetings:x", "pigeon:x", "topic:x,colour:red", "phrase:x,as:%E0%A4%A", "query:", "query:%E0%A4%A"])("refuses “%s”", (text) => {
    expect(parseEvidence(text)).toBeNull();
  });
});

describe("writeSetting", () => {
  it("sets and removes one parameter", () => {
    expect(writeSetting("?with=USA", "measure", "share")).toBe("?with=USA&measure=share");
    expect(writeSetting("?with=USA&measure=share", "measure", null)).toBe("?with=USA");
  });
});
