import * as v from "valibot";
import { codeTopics } from "#core/analysis/code-topics.ts";
import { findPhraseFamilies } from "#core/analysis/phrase-families.ts";
import { addStatements } from "#core/analysis/statements/add-statements.ts";
import { gatherPeople, type KnownPeople } from "#core/analysis/statements/known-people.ts";
import {
  type Account,
  type Issue,
  type Manifest,
  manifestSchema,
  meetingsFileSchema,
  meetingTextSchema,
  type PhraseFamily,
  phrasesFileSchema,
  SCHEMA_VERSION,
  type Topic,
  topicsFileSchema,
} from "#core/domain/dataset.ts";
import { formatJson } from "#core/ingest/format-json.ts";
import { describeText, hashText } from "#core/ingest/hash-text.ts";
import { type IngestedReadout, type IngestOptions, ingestSources } from "#core/ingest/ingest-sources.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";
import { countTokens } from "#core/text/tokenise.ts";
import { TOPICS } from "#core/taxonomy/topics/registry.ts";

export interface DatasetFile {
  /** Within the folder of the dataset, with `/` between folders. */
  readonly path: string;
  readonly content: string;
}

export interface BuiltDataset {
  /** The manifest last. */
  readonly files: readonly DatasetFile[];
  readonly manifest: Manifest;
  readonly readouts: readonly IngestedReadout[];
  readonly issues: readonly Issue[];
}

const VERSION_DIGITS = 16;

function codeAccount<A extends Account>(account: A): A {
  const paragraphs = account.sections.flatMap(({ paragraphs: indices }) => indices);
  const texts = paragraphs.map((indices) => indices.map((index) => account.sentences[index]?.text ?? ""));
  const spans = new Map(codeTopics(texts, TOPICS).flatMap((codes, p) => codes.map((code, s) => [paragraphs[p]?.[s] ?? -1, code] as const)));
  return { ...account, sentences: account.sentences.map((sentence, index) => ({ ...sentence, topics: spans.get(index) ?? [] })) };
}

const codeReadout = ({ meeting, text }: IngestedReadout, home: string, known: KnownPeople): IngestedReadout => {
  const code = <A extends Account>(account: A): A => addStatements(codeAccount(account), meeting, home, known);
  return { meeting, text: { ...code(text), alsoIn: text.alsoIn.map(code) } };
};

const findPhrases = (readouts: readonly IngestedReadout[]): PhraseFamily[] =>
  findPhraseFamilies(
    readouts.map(({ meeting: { id, date, counterparts }, text }) => ({ id, date, counterparts, sentences: text.sentences.map((sentence) => sentence.text) })),
  );

const toTopic = ({ id, label, description, patterns }: (typeof TOPICS)[number]): Topic => ({ id, label, description, patterns: [...patterns] });

/** A file whose content is what its schema says: a mistake here is the programmer's. */
const toFile = <S extends v.GenericSchema>(path: string, schema: S, value: v.InferInput<S>): DatasetFile => ({
  path,
  content: formatJson(v.parse(schema, value)),
});

const kindOf = (path: string): Manifest["files"][number]["kind"] =>
  path === "meetings.json" ? "meetings" : path === "topics.json" ? "topics" : path === "phrases.json" ? "phrases" : "text";

/**
 * Builds all files of a dataset (dataset.md) from its sources, each checked against its schema. The same documents in the
 * same order give the same bytes anywhere: nothing depends on the clock, the locale or the machine. `datasetVersion` is a
 * hash of all other files and of the manifest without it. No documents give a dataset without meetings.
 */
export function buildDataset(documents: readonly SourceDocument[], options: IngestOptions): BuiltDataset {
  const ingested = ingestSources(documents, options);
  const known = gatherPeople(ingested.readouts.flatMap(({ meeting }) => meeting.people));
  const readouts = ingested.readouts.map((readout) => codeReadout(readout, options.home, known));
  const content = [
    toFile("meetings.json", meetingsFileSchema, { meetings: readouts.map(({ meeting }) => meeting) }),
    toFile("topics.json", topicsFileSchema, { topics: TOPICS.map(toTopic) }),
    toFile("phrases.json", phrasesFileSchema, { families: findPhrases(readouts) }),
    ...readouts.map(({ meeting, text }) => toFile(`texts/${meeting.id}.json`, meetingTextSchema, text)),
  ];
  const sentences = readouts.flatMap(({ text }) => text.sentences);
  const unversioned = {
    schemaVersion: SCHEMA_VERSION,
    datasetVersion: "",
    home: options.home,
    counts: {
      meetings: readouts.length,
      sentences: sentences.length,
      tokens: sentences.reduce((sum, { text }) => sum + countTokens(text), 0),
    },
    files: content.map(({ path, content: text }) => ({ path, kind: kindOf(path), ...describeText(text) })),
    sources: [...ingested.sources],
    issues: [...ingested.issues],
  };
  const manifest = { ...unversioned, datasetVersion: hashText(formatJson(unversioned)).slice(0, VERSION_DIGITS) };
  const files = [...content, toFile("manifest.json", manifestSchema, manifest)];
  return { files, manifest, readouts, issues: ingested.issues };
}
