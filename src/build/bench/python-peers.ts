import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchCorpus } from "#build/bench/corpora.ts";
import { LONGEST, SHORTEST } from "#build/bench/discovery-jobs.ts";
import { formatApart, measureCommand } from "#build/bench/measure-apart.ts";

const MEGABYTES = "resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024";

/** A script that reads a file with a sentence a line, times `count`, which gives a number, and prints what `measureCommand` reads. */
const scriptOf = (load: string, count: string): string => `
import json, resource, sys, time
${load}
sentences = [line.split(" ") for line in open(sys.argv[1], encoding="utf-8").read().splitlines()]
before = ${MEGABYTES}
start = time.perf_counter()
busy = time.process_time()
phrases = ${count}
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "cpuSeconds": time.process_time() - busy, "peakMegabytes": ${MEGABYTES}, "inputMegabytes": before, "said": f"{phrases} phrases"}))
`;

const LENGTHS = `${String(SHORTEST)}, ${String(LONGEST)}`;

const PEERS: readonly { readonly name: string; readonly module: string; readonly script: string }[] = [
  {
    name: "scikit-learn",
    module: "sklearn",
    script: scriptOf(
      "from sklearn.feature_extraction.text import CountVectorizer",
      `CountVectorizer(tokenizer=lambda words: words, preprocessor=lambda words: words, token_pattern=None, ngram_range=(${LENGTHS})).fit_transform(sentences).shape[1]`,
    ),
  },
  {
    name: "nltk",
    module: "nltk",
    script: scriptOf(
      "from collections import Counter\nfrom itertools import chain\nfrom nltk.util import everygrams",
      `len(Counter(chain.from_iterable(everygrams(words, ${LENGTHS}) for words in sentences)))`,
    ),
  },
];

const hasModule = (module: string): boolean => spawnSync("python3", ["-c", `import ${module}`]).status === 0;

/** A line for each peer in Python: what counting the phrases of a corpus took, or that it was not run. */
export function measurePythonPeers(makeCorpus: () => BenchCorpus): string[] {
  const present = PEERS.filter(({ module }) => hasModule(module));
  const absent = PEERS.filter((peer) => !present.includes(peer)).map(({ name }) => `${name.padEnd(18)} not run (python3 does not have it)`);
  if (present.length === 0) return absent;
  const folder = mkdtempSync(join(tmpdir(), "readout-atlas-bench-"));
  try {
    const file = join(folder, "sentences.txt");
    writeFileSync(file, makeCorpus().flat().map((words) => words.join(" ")).join("\n"));
    return [...present.map(({ name, script }) => formatApart(name, measureCommand("python3", ["-c", script, file]))), ...absent];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
