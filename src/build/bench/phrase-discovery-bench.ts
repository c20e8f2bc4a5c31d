import type { Bench } from "#build/bench/bench.ts";
import { BENCH_CORPORA } from "#build/bench/corpora.ts";
import { DISCOVERY_JOBS, LONGEST, SHORTEST } from "#build/bench/discovery-jobs.ts";
import { formatApart, measureApart } from "#build/bench/measure-apart.ts";
import { measurePythonPeers } from "#build/bench/python-peers.ts";

const RUNS: readonly { readonly title: string; readonly corpus: string; readonly words: number }[] = [
  { title: "State of the Union addresses, 1 million words", corpus: "addresses", words: 1_000_000 },
  ...[100_000, 1_000_000, 5_000_000].map((words) => ({ title: `synthetic, ${words.toLocaleString("en")} words`, corpus: "synthetic", words })),
];

/** The lines of one corpus; gives back the seconds of the maximal repeats. */
function* runAll({ title, corpus, words }: (typeof RUNS)[number]): Generator<string, number | null> {
  yield title;
  const [own, ...peers] = Object.keys(DISCOVERY_JOBS);
  const ownTook = measureApart(corpus, String(words), own ?? "");
  yield `  ${formatApart(own ?? "", ownTook)}`;
  let fastest = Infinity;
  for (const job of peers) {
    const took = measureApart(corpus, String(words), job);
    fastest = Math.min(fastest, took.seconds ?? Infinity);
    yield `  ${formatApart(job, took)}`;
  }
  for (const line of measurePythonPeers(() => BENCH_CORPORA[corpus]?.(words) ?? [])) yield `  ${line}`;
  if (ownTook.seconds && Number.isFinite(fastest)) yield `  the faster of the Map and natural takes ${(fastest / ownTook.seconds).toFixed(1)} times as long as the maximal repeats`;
  return ownTook.seconds;
}

/** All maximal repeats, of any length, beside what counts the runs of 3 to 8 words of the same text. */
export const phraseDiscoveryBench: Bench = {
  name: `phrase discovery: all maximal repeats, beside counts of all runs of ${String(SHORTEST)} to ${String(LONGEST)} words`,
  *run() {
    const growth: string[] = [];
    for (const run of RUNS) {
      const seconds = yield* runAll(run);
      if (run.corpus === "synthetic" && seconds !== null) growth.push(`${((seconds / run.words) * 1e6).toFixed(2)} s at ${run.words.toLocaleString("en")}`);
    }
    yield `maximal repeats, seconds for a million synthetic words: ${growth.join(", ")}`;
  },
};
