import * as v from "valibot";
import type { Issue } from "#core/domain/dataset.ts";
import { type IssueCode, type IssueParameters, writeIssueMessage } from "#core/domain/issue-forms.ts";

/** What a person wrote down about a source, in sources/manifest.json. */
export const sourceRowSchema = v.object({
  file: v.string(),
  title: v.string(),
  publisher: v.string(),
  /** Where the document was published; null where that is not known. */
  address: v.nullable(v.string()),
  /** The day it was fetched; absent or null where that is not known. */
  retrieved: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, "not a date (YYYY-MM-DD)")))),
  licence: v.string(),
  /** What a reader has to know of some words of it; absent where there is nothing. */
  notes: v.optional(v.array(v.object({ words: v.string(), text: v.string() }))),
});

/** A row for each file that is described. */
export const sourceRowsSchema = v.pipe(
  v.array(sourceRowSchema),
  v.checkItems((row, index, rows) => rows.findIndex(({ file }) => file === row.file) === index, "a file that a row above describes"),
);

export type SourceRow = v.InferOutput<typeof sourceRowSchema>;

/** A file as it was brought in, before anything is known about it. */
export interface SourceDocument {
  /** Its name within the folder of sources, with `/` between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** null where sources/manifest.json has no row for the file. */
  readonly row: SourceRow | null;
}

/** An issue that does not yet know its source. */
export type Finding = Omit<Issue, "source">;

type Report = <C extends IssueCode>(code: C, line: number | null, ...parameters: keyof IssueParameters<C> extends never ? [] : [IssueParameters<C>]) => Finding;

const report =
  (severity: Issue["severity"]): Report =>
  (code, line, ...[parameters]) => ({ line, severity, code, message: writeIssueMessage(code, (parameters ?? {}) as IssueParameters<typeof code>) });

/** Findings by their severity, worded as the form of their code says. */
export const info = report("info");
export const warning = report("warning");
