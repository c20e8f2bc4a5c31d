import * as v from "valibot";
import { SCHEMA_VERSION } from "#core/domain/dataset.ts";
import { DatasetError } from "#data/dataset-error.ts";
import { findEmbedded } from "#data/embedded.ts";

/** Where the dataset lies, relative to the page, so that any sub-path serves it. */
export const DATA_FOLDER = "data/";

/** What is named where the data that the page itself holds are at fault. */
const PAGE = "index.html";

/** The files that the page itself holds, by path, and the element that holds them. */
let held: { readonly element: Element; readonly files: Readonly<Record<string, string>> } | undefined;

function readHeldFiles(): Readonly<Record<string, string>> | undefined {
  const element = findEmbedded("dataset");
  if (element === null) return undefined;
  if (held?.element !== element) held = { element, files: validate(PAGE, parseJson(PAGE, element.textContent), v.record(v.string(), v.string())) };
  return held.files;
}

/** A file of the dataset as it is: from the page itself where that holds the dataset, else from beside it. Throws `DatasetError`. */
export async function fetchBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = readHeldFiles();
  if (files !== undefined) {
    const text = Object.hasOwn(files, file) ? files[file] : undefined;
    if (text === undefined) throw new DatasetError(file, { kind: "missing", status: 404 });
    return new TextEncoder().encode(text);
  }
  let response: Response;
  try {
    response = await fetch(`${DATA_FOLDER}${file}`);
  } catch {
    throw new DatasetError(file, { kind: "unreachable" });
  }
  if (!response.ok) throw new DatasetError(file, { kind: "missing", status: response.status });
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new DatasetError(file, { kind: "unreachable" });
  }
}

function parseJson(file: string, content: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch (error) {
    throw new DatasetError(file, { kind: "not-json", detail: error instanceof Error ? error.message : String(error) });
  }
}

const describePath = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? "";

/** Checks parsed JSON against the schema of its file. Throws `DatasetError` with the path of the first fault. */
export function validate<Output>(file: string, json: unknown, schema: v.GenericSchema<unknown, Output>): Output {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError(file, { kind: "malformed", path: describePath(issue), detail: issue.message });
}

/** Refuses a manifest of another schema version before its shape is looked at. */
export function checkVersion(file: string, json: unknown): void {
  const result = v.safeParse(v.object({ schemaVersion: v.unknown() }), json);
  const found = result.success ? result.output.schemaVersion : undefined;
  if (found !== SCHEMA_VERSION) {
    throw new DatasetError(file, { kind: "version", expected: SCHEMA_VERSION, found: String(found) });
  }
}

/** Loads a file of the dataset as JSON; where the manifest says how long it is, a shorter one is told apart. Throws `DatasetError`. */
export async function loadJson(file: string, expectedBytes?: number): Promise<unknown> {
  const bytes = await fetchBytes(file);
  if (expectedBytes !== undefined && bytes.length < expectedBytes) {
    throw new DatasetError(file, { kind: "truncated", expectedBytes, actualBytes: bytes.length });
  }
  return parseJson(file, bytes);
}
