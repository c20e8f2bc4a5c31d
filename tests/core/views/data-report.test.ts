import { describe, expect, it } from "vitest";
import type { Issue, Source } from "#core/domain/dataset.ts";
import { reportIssues } from "#core/views/data-report.ts";

const source = (file: string): Source => ({ file, sha256: "0", title: file, publisher: "P", address: null, retrieved: null, published: null, licence: "L", notes: [], meetings: [] });
const issue = (of: string, severity: Issue["severity"], line: number | null): Issue => ({ source: of, line, severity, code: "c", message: "m" });

describe("reportIssues", () => {
  it("groups issues by source, the gravest first and then by line", () => {
    const [report] = reportIssues({
      sources: [source("a")],
      issues: [issue("a", "info", 2), issue("a", "error", 9), issue("a", "info", null), issue("a", "warning", 1)],
    });
    expect(report?.issues.map(({ severity, line }) => [severity, line])).toEqual([
      ["error", 9],
      ["warning", 1],
      ["info", null],
      ["info", 2],
    ]);
    expect(report?.counts).toEqual({ error: 1, warning: 1, info: 2 });
  });

  it("lists a source of which nothing was said, and loses no issue of an unknown file", () => {
    const reports = reportIssues({ sources: [source("a"), source("b")], issues: [issue("elsewhere", "warning", null)] });
    expect(reports.map(({ file, issues }) => [file, issues.length])).toEqual([
      ["elsewhere", 1],
      ["a", 0],
      ["b", 0],
    ]);
  });

  it("begins with what went wrong, and keeps the order otherwise", () => {
    const reports = reportIssues({ sources: ["a", "b", "c", "d"].map(source), issues: [issue("b", "warning", 1), issue("a", "info", 1), issue("d", "error", null), issue("c", "warning", 2)] });
    expect(reports.map(({ file }) => file)).toEqual(["d", "b", "c", "a"]);
  });
});
