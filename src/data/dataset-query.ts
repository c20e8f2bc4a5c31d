import { queryOptions } from "@tanstack/react-query";
import type { GenericSchema } from "valibot";
import { buildCorpus, CorpusError, type Corpus, type CorpusParts } from "#core/domain/corpus.ts";
import {
  manifestSchema,
  meetingsFileSchema,
  meetingTextSchema,
  phrasesFileSchema,
  topicsFileSchema,
  type Manifest,
  type MeetingText,
} from "#core/domain/dataset.ts";
import { DatasetError } from "#data/dataset-error.ts";
import { checkVersion, loadJson, validate } from "#data/load-file.ts";

const MANIFEST = "manifest.json";

async function loadManifest(): Promise<Manifest> {
  const json = await loadJson(MANIFEST);
  checkVersion(MANIFEST, json);
  return validate(MANIFEST, json, manifestSchema);
}

async function loadListed<Output>(manifest: Manifest, path: string, schema: GenericSchema<unknown, Output>): Promise<Output> {
  const listed = manifest.files.find((file) => file.path === path);
  if (!listed) throw new DatasetError(MANIFEST, { kind: "inconsistent", detail: `it does not list ${path}` });
  return validate(path, await loadJson(path, listed.bytes), schema);
}

async function loadTexts(manifest: Manifest): Promise<Map<string, MeetingText>> {
  const paths = manifest.files.filter((file) => file.kind === "text").map((file) => file.path);
  return new Map(await Promise.all(paths.map(async (path) => [path, await loadListed(manifest, path, meetingTextSchema)] as const)));
}

function joinCorpus(parts: CorpusParts): Corpus {
  try {
    return buildCorpus(parts);
  } catch (error) {
    if (error instanceof CorpusError) throw new DatasetError(error.file, { kind: "inconsistent", detail: error.message });
    throw error;
  }
}

async function loadCorpus(): Promise<Corpus> {
  const manifest = await loadManifest();
  const [{ meetings }, { topics }, { families }, textByPath] = await Promise.all([
    loadListed(manifest, "meetings.json", meetingsFileSchema),
    loadListed(manifest, "topics.json", topicsFileSchema),
    loadListed(manifest, "phrases.json", phrasesFileSchema),
    loadTexts(manifest),
  ]);
  const texts = meetings.map(({ id }) => {
    const text = textByPath.get(`texts/${id}.json`);
    if (!text) throw new DatasetError(MANIFEST, { kind: "inconsistent", detail: `it does not list texts/${id}.json` });
    return text;
  });
  return joinCorpus({ manifest, meetings, texts, topics, families });
}

/** The whole dataset: static files, loaded once. */
export const corpusQuery = queryOptions({ queryKey: ["corpus"], queryFn: loadCorpus });
