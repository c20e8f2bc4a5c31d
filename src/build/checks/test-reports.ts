import * as v from "valibot";
import type { Tally } from "./tally.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({ numPassedTests: count, numFailedTests: count, numPendingTests: count, numTodoTests: count });
const playwrightReport = v.object({ stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }) });

/**
 * Counts the tests of Vitest's JSON report. A test that was skipped has shown nothing and counts as failed, and so does a run
 * that ended badly without a failed test (a file that could not be loaded, an unhandled error, no test at all).
 */
export function countVitest(report: unknown, exitCode: number): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = v.parse(vitestReport, report);
  return honest({ passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests }, exitCode);
}

/** Counts the tests of Playwright's JSON report, by the same rules; one that passed only on a second try failed. */
export function countPlaywright(report: unknown, exitCode: number): Tally {
  const { expected, unexpected, flaky, skipped } = v.parse(playwrightReport, report).stats;
  return honest({ passed: expected, failed: unexpected + flaky + skipped }, exitCode);
}

function honest(tally: Tally, exitCode: number): Tally {
  const hasRun = tally.passed + tally.failed > 0;
  return tally.failed === 0 && (exitCode !== 0 || !hasRun) ? { ...tally, failed: 1 } : tally;
}
