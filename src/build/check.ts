import { join } from "node:path";
import { GATES } from "./checks/gates.ts";
import { addTallies, FAILED, type Tally } from "./checks/tally.ts";

process.chdir(join(import.meta.dirname, "..", ".."));

const outcomes: { title: string; tally: Tally; seconds: number }[] = [];

for (const { title, run } of GATES) {
  console.log(`\n==== ${title}`);
  const startedAt = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  });
  outcomes.push({ title, tally, seconds: (performance.now() - startedAt) / 1000 });
}

console.log("\n==== Summary");
for (const { title, tally, seconds } of outcomes) {
  console.log(`${tally.failed === 0 ? "ok    " : "FAILED"} ${title}: ${tally.passed} passed, ${tally.failed} failed (${seconds.toFixed(0)} s)`);
}

const total = outcomes.map(({ tally }) => tally).reduce(addTallies);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
