import type { Bench } from "#build/bench/bench.ts";
import { BENCH_CORPORA } from "#build/bench/corpora.ts";
import { DISCOVERY_JOBS, LONGEST, SHORTEST } from "#build/bench/discovery-jobs.ts";
import { formatApart, measureApart } from "#build/bench/measure-apart.ts";
import { measurePythonPeers } from "#build/bench/python-peers.ts";

const RUNS: readonly { readonly title: string; readonly corpus: string; readonly words: number }[] = [
  { title: "State of the Union addresses, 1 million words", corpus: "addresses", words: 1_000_000 },
  ...[100_000, 1_000_000, 5_000_000].map((words) => ({ title: `synthetic, ${words.toLocaleString("en")} words`, corpus: "synthetic", words })),
];

function runAll({ title, corpus, words }: (typeof RUNS)[number]): { readonly lines: readonly string[]; readonly ownSeconds: number | null } {
  const results = Object.keys(DISCOVERY_JOBS).map((job) => ({ job, took: measureApart(corpus, String(words), job) }));
  const [own, ...peers] = results.map(({ took }) => took.seconds);
  const fastest = Math.min(...peers.filter((seconds) => seconds !== null));
  const ratio = own && Number.isFinite(fastest) ? [`  the fastest of the other two takes ${(fastest / own).toFixed(1)} times as long`] : [];
  const python = measurePythonPeers(() => BENCH_CORPORA[corpus]?.(words) ?? []);
  return { lines: [title, ...results.map(({ job, took }) => `  ${formatApart(job, took)}`), ...python.map((line) => `  ${line}`), ...ratio], ownSeconds: own ?? null };
}

/** All maximal repeats, of any length, beside what counts the runs of 3 to 8 words of the same text. */
export const phraseDiscoveryBench: Bench = {
  name: `phrase discovery: all maximal repeats, beside counts of all runs of ${String(SHORTEST)} to ${String(LONGEST)} words`,
  run: () => {
    const runs = RUNS.map((run) => ({ ...run, ...runAll(run) }));
    const growth = runs
      .filter(({ corpus }) => corpus === "synthetic")
      .map(({ words, ownSeconds }) => `${ownSeconds === null ? "—" : ((ownSeconds / words) * 1e6).toFixed(2)} s at ${words.toLocaleString("en")}`);
    return [...runs.flatMap(({ lines }) => lines), `maximal repeats, seconds for a million words: ${growth.join(", ")}`];
  },
};
