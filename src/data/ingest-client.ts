import { wrap } from "comlink";
import type { BuiltDataset } from "#core/ingest/build-dataset.ts";
import type { IngestOptions } from "#core/ingest/ingest-sources.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";
import type { IngestApi } from "#worker/ingest-api.ts";

/**
 * Builds a dataset of a person's own documents off the main thread; the same documents give the same bytes as the data
 * build. Documents leave neither the page nor the machine. Rejects with an `AbortError` when `signal` is aborted, which
 * ends the work at once, and with an `Error` when the worker cannot be started.
 */
export async function buildInWorker(documents: readonly SourceDocument[], options: IngestOptions, signal?: AbortSignal): Promise<BuiltDataset> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("../worker/ingest-worker.ts", import.meta.url), { type: "module", name: "ingest" });
  const ended = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the ingest worker could not be started")), { once: true });
    signal?.addEventListener("abort", () => reject(new DOMException("The ingest was given up.", "AbortError")), { once: true });
  });
  try {
    return await Promise.race([wrap<IngestApi>(worker).build(documents, options), ended]);
  } finally {
    worker.terminate();
  }
}
