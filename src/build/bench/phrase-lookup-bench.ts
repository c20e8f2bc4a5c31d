import type { Bench } from "#build/bench/bench.ts";
import { LOOKED_UP, LOOKUP_JOBS } from "#build/bench/lookup-jobs.ts";
import { formatApart, measureApart } from "#build/bench/measure-apart.ts";

const WORDS = 6_000_000;

/** A phrase looked up in a large text that has been indexed, beside a plain scan and two search libraries. */
export const phraseLookupBench: Bench = {
  name: "look-up of a phrase in 6 million words (the State of the Union addresses, again and again)",
  *run() {
    yield `each looked up seven times, the middle time for so many hits: ${LOOKED_UP.map((phrase) => `"${phrase}"`).join(", ")}`;
    for (const job of Object.keys(LOOKUP_JOBS)) yield formatApart(job, measureApart("addresses", String(WORDS), job));
  },
};
