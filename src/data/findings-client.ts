import { wrap, type Remote } from "comlink";
import type { Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { FindingsApi, FindingsRequest } from "#worker/findings-api.ts";

interface Finder {
  readonly api: Remote<FindingsApi> | FindingsApi;
  /** The corpus that it was given last. */
  corpus: Corpus | null;
}

let finder: Promise<Finder> | undefined;
let asked = 0;

/** Finds on the page itself, where it has no other thread: more slowly for whoever uses it meanwhile, but the same. */
async function findHere(): Promise<Finder> {
  const { createFindingsApi } = await import("#worker/findings-api.ts");
  return { api: createFindingsApi(), corpus: null };
}

function findApart(): Promise<Finder> {
  const worker = new Worker(new URL("../worker/findings-worker.ts", import.meta.url), { type: "module", name: "findings" });
  const api = wrap<FindingsApi>(worker);
  return new Promise((resolve, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the findings worker could not be started")), { once: true });
    api.drop(0).then(() => resolve({ api, corpus: null }), reject);
  });
}

/** What finds, kept for as long as the page is; after a failure the next one who asks starts it again. */
function getFinder(): Promise<Finder> {
  finder ??= (typeof Worker === "undefined" ? findHere() : findApart().catch(findHere)).catch((error: unknown) => {
    finder = undefined;
    throw error;
  });
  return finder;
}

/** Starts what finds, so that it is there when the findings are wanted: who wants them then is told of a failure. */
export function startFinder(): void {
  getFinder().catch(() => undefined);
}

/**
 * What changed in a corpus, worked out beside the page. Many may ask at once. Rejects with an `AbortError` when `signal` is aborted,
 * and with the error of the code that finds.
 */
export async function findFindings(corpus: Corpus, signal: AbortSignal, ...request: FindingsRequest): Promise<readonly Finding[]> {
  const held = await getFinder();
  signal.throwIfAborted();
  if (held.corpus !== corpus) {
    held.corpus = corpus;
    // Handled in order: what is asked for next is found in it.
    void held.api.hold(corpus);
  }
  asked += 1;
  const own = asked;
  signal.addEventListener("abort", () => void held.api.drop(own), { once: true });
  const found = await held.api.find(own, ...request);
  signal.throwIfAborted();
  if (found === null) throw new Error("findings were dropped that were still wanted");
  return found;
}
