import { mapToItself } from "#core/ingest/formats/mapped-text.ts";
import { NO_METADATA, type Readable } from "#core/ingest/formats/readable.ts";

/** Plain text is its own text, and says nothing about itself that does not stand in it. */
export const readPlainText = (source: string): Readable => ({
  ...mapToItself(source),
  layout: "lines",
  headingLevels: new Map(),
  metadata: NO_METADATA,
  findings: [],
});
