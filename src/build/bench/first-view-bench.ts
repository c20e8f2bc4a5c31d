import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Bench } from "#build/bench/bench.ts";

const script = join(import.meta.dirname, "first-view-apart.ts");

/** What the first view weighs and how quick the page is, in Chromium. In a process of its own, since a bench is synchronous and a browser is not. */
export const firstViewBench: Bench = {
  name: "first-view",
  *run() {
    yield* execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trimEnd().split("\n");
  },
};
