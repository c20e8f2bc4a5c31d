import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import * as v from "valibot";
import { compareText } from "#core/domain/compare.ts";
import type { Issue } from "#core/domain/dataset.ts";
import { writeIssueMessage } from "#core/domain/issue-forms.ts";
import type { DatasetFile } from "#core/ingest/build-dataset.ts";
import { isReadableFile } from "#core/ingest/formats/read-format.ts";
import { type SourceDocument, type SourceRow, sourceRowsSchema } from "#core/ingest/source-document.ts";

const DESCRIPTIONS = "manifest.json";
/** What a folder holds beside its sources; files whose name begins with a full stop are the system's. */
const NO_SOURCE = /(?:^|\/)(?:README\.md$|\.)/iu;

export interface SourceFolder {
  /** Described files in the order of their rows, then the others by name. */
  readonly documents: readonly SourceDocument[];
  readonly issues: readonly Issue[];
}

const report = (source: string, severity: Issue["severity"], code: "source-missing" | "format-unknown"): Issue => ({ source, line: null, severity, code, message: writeIssueMessage(code, {}) });

const problem = (message: string): Issue => ({ source: DESCRIPTIONS, line: null, severity: "error", code: "descriptions-unreadable", message: writeIssueMessage("descriptions-unreadable", { problem: message }) });

function readRows(folder: string, names: readonly string[]): { rows: readonly SourceRow[]; issues: Issue[] } {
  if (!names.includes(DESCRIPTIONS)) return { rows: [], issues: [] };
  try {
    const result = v.safeParse(sourceRowsSchema, JSON.parse(readFileSync(join(folder, DESCRIPTIONS), "utf8")));
    if (result.success) return { rows: result.output, issues: [] };
    return { rows: [], issues: result.issues.map((issue) => problem(`${v.getDotPath(issue) ?? "file"}: ${issue.message}`)) };
  } catch (cause) {
    return { rows: [], issues: [problem(cause instanceof Error ? cause.message : String(cause))] };
  }
}

/** Reads a folder of sources and its manifest.json, which describes them. A described file that is missing or cannot be read is an error, any other that cannot be read a warning. */
export function readSourceFolder(folder: string): SourceFolder {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const { rows, issues } = readRows(folder, names);
  const sources = names.filter((name) => name !== DESCRIPTIONS && !NO_SOURCE.test(name));
  const files = sources.filter(isReadableFile);
  const order = new Map(rows.map(({ file }, index) => [file, index]));
  const missing = rows.filter(({ file }) => !sources.includes(file)).map(({ file }) => report(file, "error", "source-missing"));
  const unread = sources
    .filter((file) => !isReadableFile(file))
    .sort(compareText)
    .map((file) => report(file, order.has(file) ? "error" : "warning", "format-unknown"));
  const documents = files
    .sort((a, b) => (order.get(a) ?? rows.length) - (order.get(b) ?? rows.length) || compareText(a, b))
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)), row: rows.find((row) => row.file === file) ?? null }));
  return { documents, issues: [...issues, ...missing, ...unread] };
}

/** Writes a dataset and removes texts of meetings that it no longer has. Nothing else in the folder is touched. */
export function writeDataset(folder: string, files: readonly DatasetFile[]): void {
  rmSync(join(folder, "texts"), { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
