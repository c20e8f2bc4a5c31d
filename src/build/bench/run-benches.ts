import { availableParallelism, cpus, loadavg } from "node:os";
import { BENCHES } from "#build/bench/registry.ts";

const [load = 0] = loadavg();
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${String(availableParallelism())} cores, load ${load.toFixed(1)}`);

const wanted = process.argv.slice(2);
for (const { name, run } of BENCHES.filter((bench) => wanted.every((word) => bench.name.includes(word)))) {
  console.log(`\n${name}`);
  for (const line of run()) console.log(`  ${line}`);
}
