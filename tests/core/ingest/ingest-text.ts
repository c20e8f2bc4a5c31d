import { ingestSources, type IngestedSources } from "#core/ingest/ingest-sources.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";

export const toDocument = (text: string, file = "page.txt", row: SourceDocument["row"] = null): SourceDocument => ({
  file,
  bytes: new TextEncoder().encode(text),
  row,
});

export const ingestText = (text: string, home = "JPN"): IngestedSources => ingestSources([toDocument(text)], { home });
