import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ISSUE_FORMS, readIssueMessage, writeIssueMessage } from "#core/domain/issue-forms.ts";

describe("the messages of issues", () => {
  it.each([
    ["left-out", "caption: From left: A, B", { part: "caption", quote: "From left: A, B" }],
    ["inferred", "date from issue-date", { field: "date", source: "issue-date" }],
    ["stated", "title from meta og:title: Talks: the text", { field: "title", place: "meta og:title", value: "Talks: the text" }],
    ["second-account", "of 2021-01-24-usa, which a, b.txt tells of; counted once", { meeting: "2021-01-24-usa", file: "a, b.txt" }],
    ["accounts-differ", 'startTime is "10:00", in the first account "09:00"', { field: "startTime", here: '"10:00"', there: '"09:00"' }],
    ["no-readout", "no sentence tells of a meeting, call or visit", {}],
  ] as const)("of %s give their parameters", (code, message, parameters) => {
    expect(readIssueMessage({ code, message })).toEqual({ code, parameters });
  });

  it("are not read where they have another form, or a code that nobody knows", () => {
    expect(readIssueMessage({ code: "left-out", message: "a caption" })).toBeNull();
    expect(readIssueMessage({ code: "no-readout", message: "something else" })).toBeNull();
    expect(readIssueMessage({ code: "odd", message: "caption: A" })).toBeNull();
    expect(readIssueMessage({ code: "toString", message: "caption: A" })).toBeNull();
  });

  it("give back what was written, whatever the last parameter holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (quote) => {
        const message = writeIssueMessage("left-out", { part: "flag", quote });
        expect(readIssueMessage({ code: "left-out", message })?.parameters).toEqual({ part: "flag", quote });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("name no parameter twice in a form", () => {
    for (const form of Object.values(ISSUE_FORMS)) {
      const names = form.match(/\{\w+\}/gu) ?? [];
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
