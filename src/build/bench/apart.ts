import { measure, peakMegabytes } from "#build/bench/bench.ts";
import { BENCH_CORPORA } from "#build/bench/corpora.ts";
import { DISCOVERY_JOBS } from "#build/bench/discovery-jobs.ts";
import { LOOKUP_JOBS } from "#build/bench/lookup-jobs.ts";

// Started by measure-apart.ts with a corpus, its number of words and the name of a job; prints what the job took as JSON.
const [corpusName = "", words = "0", jobName = ""] = process.argv.slice(2);
const makeCorpus = BENCH_CORPORA[corpusName];
const discover = DISCOVERY_JOBS[jobName];
const lookUp = LOOKUP_JOBS[jobName];
if (!makeCorpus || !(discover ?? lookUp)) throw new Error(`unknown job: ${corpusName} ${jobName}`);

const corpus = makeCorpus(Number(words));
const inputMegabytes = peakMegabytes();
const cpuBefore = process.cpuUsage();
const { result: said, seconds } = measure(() => (discover ? discover(corpus) : (lookUp?.(corpus) ?? "")));
const cpu = process.cpuUsage(cpuBefore);
console.log(JSON.stringify({ seconds, cpuSeconds: (cpu.user + cpu.system) / 1e6, peakMegabytes: peakMegabytes(), inputMegabytes, said }));
