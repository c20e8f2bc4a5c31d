import { isMap, isScalar, parseDocument } from "yaml";
import { type Metadata, NO_METADATA, type StatedFact } from "#core/ingest/formats/readable.ts";
import { type Finding, warning } from "#core/ingest/source-document.ts";

/** The head of a Markdown file between two lines of three hyphens. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** Offset at which the body begins; 0 where there is no front matter. */
  readonly end: number;
  readonly findings: readonly Finding[];
}

const NONE: FrontMatter = { metadata: NO_METADATA, end: 0, findings: [] };
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$(?:\r\n|\n|\r)?/mu;

const KEYS = {
  title: ["title"],
  published: ["date", "published", "published_time", "publishDate"],
  address: ["source_url", "url", "canonical"],
  publisher: ["publisher", "site"],
} as const;

/** Scalars at the top level as they are written: without a schema that guesses types, "2021-02-25" stays a text. */
function readScalars(yaml: string): { fields: ReadonlyMap<string, string>; problem: string | null } {
  const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent", prettyErrors: false, strict: false, uniqueKeys: false });
  const fields = new Map<string, string>();
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (isScalar(key) && isScalar(value) && typeof key.value === "string" && typeof value.value === "string") fields.set(key.value, value.value);
  }
  return { fields, problem: document.errors[0]?.message ?? null };
}

function pick(fields: ReadonlyMap<string, string>, keys: readonly string[]): StatedFact | null {
  for (const key of keys) {
    const value = fields.get(key)?.replace(/\s+/gu, " ").trim();
    if (value) return { value, from: `front matter ${key}` };
  }
  return null;
}

/**
 * Reads the YAML front matter with which a text begins: title, date, address and publisher, where it has them as scalars at
 * the top level. What is no YAML is a warning, and whatever could be read of it holds. Without a closing rule there is no
 * front matter.
 */
export function readFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return NONE;
  const rest = source.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (!closing) return NONE;
  const { fields, problem } = readScalars(rest.slice(0, closing.index));
  return {
    metadata: {
      origin: "front-matter",
      title: pick(fields, KEYS.title),
      published: pick(fields, KEYS.published),
      address: pick(fields, KEYS.address),
      publisher: pick(fields, KEYS.publisher),
    },
    end: opening.length + closing.index + closing[0].length,
    findings: problem === null ? [] : [warning("front-matter-unreadable", 1, { problem })],
  };
}
