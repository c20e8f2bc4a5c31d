import { type BuiltDataset, buildDataset } from "#core/ingest/build-dataset.ts";
import type { IngestOptions } from "#core/ingest/ingest-sources.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";

/** What the worker does for a page: the data build itself, in the same words. All of it can be sent between threads. */
export const ingestApi = {
  build: (documents: readonly SourceDocument[], options: IngestOptions): BuiltDataset => buildDataset(documents, options),
};

export type IngestApi = typeof ingestApi;
