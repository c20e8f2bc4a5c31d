import type { Bench } from "#build/bench/bench.ts";
import { buildDatasetBench } from "#build/bench/build-dataset-bench.ts";

export const BENCHES: readonly Bench[] = [buildDatasetBench];
