import type { Bench } from "#build/bench/bench.ts";
import { buildDatasetBench } from "#build/bench/build-dataset-bench.ts";
import { firstViewBench } from "#build/bench/first-view-bench.ts";
import { phraseDiscoveryBench } from "#build/bench/phrase-discovery-bench.ts";
import { phraseLookupBench } from "#build/bench/phrase-lookup-bench.ts";

export const BENCHES: readonly Bench[] = [buildDatasetBench, phraseDiscoveryBench, phraseLookupBench, firstViewBench];
