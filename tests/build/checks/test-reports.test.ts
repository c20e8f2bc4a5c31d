import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "#build/checks/test-reports.ts";

const vitest = (numPassedTests: number, numFailedTests: number, numPendingTests = 0, numTodoTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
});
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({ stats: { expected, unexpected, flaky, skipped } });

describe("countVitest", () => {
  it.each([
    ["all passed", vitest(5, 0), 0, { passed: 5, failed: 0 }],
    ["two failed", vitest(3, 2), 1, { passed: 3, failed: 2 }],
    ["one skipped, one to do", vitest(3, 0, 1, 1), 0, { passed: 3, failed: 2 }],
    ["a file could not be loaded", vitest(3, 0), 1, { passed: 3, failed: 1 }],
    ["no test ran", vitest(0, 0), 0, { passed: 0, failed: 1 }],
  ])("%s", (_, report, exitCode, tally) => {
    expect(countVitest(report, exitCode)).toEqual(tally);
  });

  it("refuses what is no report", () => {
    expect(() => countVitest({}, 0)).toThrow(/numPassedTests/u);
  });
});

describe("countPlaywright", () => {
  it.each([
    ["all passed", playwright(4, 0), 0, { passed: 4, failed: 0 }],
    ["one failed, one flaky, one skipped", playwright(4, 1, 1, 1), 1, { passed: 4, failed: 3 }],
    ["the run broke off", playwright(4, 0), 1, { passed: 4, failed: 1 }],
    ["no test ran", playwright(0, 0), 0, { passed: 0, failed: 1 }],
  ])("%s", (_, report, exitCode, tally) => {
    expect(countPlaywright(report, exitCode)).toEqual(tally);
  });
});
