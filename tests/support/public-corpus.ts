import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { buildCorpus, type Corpus } from "#core/domain/corpus.ts";
import { manifestSchema, meetingsFileSchema, meetingTextSchema, phrasesFileSchema, topicsFileSchema } from "#core/domain/dataset.ts";

const DATA = join(import.meta.dirname, "../../public/data");

const read = <Output>(path: string, schema: v.GenericSchema<unknown, Output>): Output => v.parse(schema, JSON.parse(readFileSync(join(DATA, path), "utf8")));

/** The dataset that the app ships with. */
export function publicCorpus(): Corpus {
  const { meetings } = read("meetings.json", meetingsFileSchema);
  return buildCorpus({
    manifest: read("manifest.json", manifestSchema),
    meetings,
    texts: meetings.map(({ id }) => read(`texts/${id}.json`, meetingTextSchema)),
    topics: read("topics.json", topicsFileSchema).topics,
    families: read("phrases.json", phrasesFileSchema).families,
  });
}
