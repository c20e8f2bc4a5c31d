import { join } from "node:path";
import { expose, wrap } from "comlink";
import { describe, expect, it } from "vitest";
import { readSourceFolder } from "#build/data-folder.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import { type IngestApi, ingestApi } from "#worker/ingest-api.ts";

describe("the ingest of the worker", () => {
  it("gives the bytes of the data build, through messages", async () => {
    const { documents } = readSourceFolder(join(import.meta.dirname, "../../public/data/sources"));
    const { port1, port2 } = new MessageChannel();
    try {
      expose(ingestApi, port1);
      const built = await wrap<IngestApi>(port2).build(documents, { home: "JPN" });
      expect(built).toEqual(buildDataset(documents, { home: "JPN" }));
      expect(built.manifest.counts.meetings).toBe(10);
    } finally {
      port1.close();
      port2.close();
    }
  });
});
