import * as v from "valibot";
import type { Issue } from "#core/domain/dataset.ts";

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

export const sourceRowsSchema = v.array(sourceRowSchema);

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

export const info = (code: string, line: number | null, message: string): Finding => ({
  line,
  severity: "info",
  code,
  message,
});

export const warning = (code: string, line: number | null, message: string): Finding => ({
  line,
  severity: "warning",
  code,
  message,
});

export const error = (code: string, line: number | null, message: string): Finding => ({
  line,
  severity: "error",
  code,
  message,
});
