import { describe, expect, it } from "vitest";
import { DATE_PROBLEMS, ISSUE_FORMS, PARTS } from "#core/domain/issue-forms.ts";
import { nameIssueCode, wordIssue } from "#i18n/issue-words.ts";
import { isMessageId } from "#i18n/translate.ts";

describe("the words of issues", () => {
  it("are there for every code, part and reason", () => {
    const ids = [
      ...Object.keys(ISSUE_FORMS).flatMap((code) => [`issueCode.${code}`, `issue.${code}`]),
      ...PARTS.map((part) => `part.${part}`),
      ...Object.keys(DATE_PROBLEMS).map((problem) => `dateProblem.${problem}`),
    ];
    expect(ids.filter((id) => !isMessageId(id))).toEqual([]);
  });

  it.each([
    ["left-out", "below-the-text: Fred Roe, CEO", "short line below the text: “Fred Roe, CEO”"],
    ["read", "masthead: Focus No. 3", "head of a serial: “Focus No. 3”"],
    ["inferred", "date from issue-date", "date, from the date of the newsletter’s issue"],
    ["date-unknown", DATE_PROBLEMS["two-months"], "The text gives a week that lies in two months."],
    ["accounts-differ", 'mode is "video", in the first account "telephone"', "mode: video here, telephone in the first account"],
    ["accounts-differ", 'venue is {"name":"Rome","country":"ITA"}, in the first account {"name":"Bari","country":"ITA"}', "venue: Rome here, Bari in the first account"],
    ["second-account", "of 2021-01-24-usa, which a.txt tells of; counted once", "tells of the meeting of which a.txt tells first; counted once"],
    ["stated", "title from meta og:title: {x} # 'y'", "title “{x} # 'y'”, from meta og:title"],
  ])("%s %s", (code, message, words) => expect(wordIssue({ code, message })).toBe(words));

  it("are the dataset's own where nobody knows the code or the form", () => {
    expect(nameIssueCode("odd-date")).toBe("odd-date");
    expect(wordIssue({ code: "odd-date", message: "cannot be read" })).toBe("cannot be read");
    expect(wordIssue({ code: "left-out", message: "a caption" })).toBe("a caption");
  });
});
