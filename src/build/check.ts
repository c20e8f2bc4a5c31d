import { join } from "node:path";
import { STAGES, type Gate, type Lane } from "./checks/gates.ts";
import { addTallies, FAILED, type Tally } from "./checks/tally.ts";

process.chdir(join(import.meta.dirname, "..", ".."));

interface Outcome {
  readonly title: string;
  readonly tally: Tally;
  readonly seconds: number;
}

async function pass({ title, run }: Gate): Promise<Outcome> {
  console.log(`\n==== ${title}`);
  const startedAt = performance.now();
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  });
  return { title, tally, seconds: (performance.now() - startedAt) / 1000 };
}

async function runLane(lane: Lane): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const gate of lane) outcomes.push(await pass(gate));
  return outcomes;
}

const outcomes: Outcome[] = [];
for (const lanes of STAGES) outcomes.push(...(await Promise.all(lanes.map(runLane))).flat());

console.log("\n==== Summary");
for (const { title, tally, seconds } of outcomes) {
  console.log(`${tally.failed === 0 ? "ok    " : "FAILED"} ${title}: ${tally.passed} passed, ${tally.failed} failed (${seconds.toFixed(0)} s)`);
}

const total = outcomes.map(({ tally }) => tally).reduce(addTallies);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
