import * as v from "valibot";
import { BRIEFING_VERSION, briefingSchema, type Briefing } from "#core/domain/briefing.ts";

/** Names the kind of file; stands in every exported briefing. */
const FORMAT = "readout-atlas-briefing";

/**
 * Why something is no briefing that can be read. `not-json`: `detail` in the reader's words; `not-a-briefing`: another kind of file;
 * `newer`: written by a later app, `detail` its version; `malformed`: `path` names the place (`slides.3.figure`), `detail` the fault.
 */
export interface BriefingFault {
  readonly kind: "not-json" | "not-a-briefing" | "newer" | "malformed";
  readonly path: string;
  readonly detail: string;
}

export type BriefingRead = { readonly briefing: Briefing } | { readonly fault: BriefingFault };

const versioned = v.object({ version: v.number() });
const enveloped = v.object({ format: v.literal(FORMAT), briefing: v.unknown() });

/** Checks whatever was kept as a briefing. Nothing is mended or guessed; the first fault is named. */
export function readBriefing(value: unknown): BriefingRead {
  const head = v.safeParse(versioned, value);
  if (head.success && head.output.version > BRIEFING_VERSION) return { fault: { kind: "newer", path: "version", detail: String(head.output.version) } };
  const read = v.safeParse(briefingSchema, value, { abortEarly: true });
  if (read.success) return { briefing: read.output };
  const [issue] = read.issues;
  return { fault: { kind: "malformed", path: v.getDotPath(issue) ?? "", detail: issue.message } };
}

/** A briefing as a file: JSON, indented, the same bytes for the same briefing. */
export const writeBriefingFile = (briefing: Briefing): string => `${JSON.stringify({ format: FORMAT, briefing }, null, 2)}\n`;

const readJson = (text: string): { readonly json: unknown } | { readonly fault: BriefingFault } => {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    return { fault: { kind: "not-json", path: "", detail: error instanceof Error ? error.message : String(error) } };
  }
};

/** Reads a briefing that stands in a page as JSON. */
export function readBriefingJson(text: string): BriefingRead {
  const read = readJson(text);
  return "fault" in read ? read : readBriefing(read.json);
}

/** Reads what `writeBriefingFile` wrote. */
export function readBriefingFile(text: string): BriefingRead {
  const read = readJson(text);
  if ("fault" in read) return read;
  const file = v.safeParse(enveloped, read.json);
  if (!file.success) return { fault: { kind: "not-a-briefing", path: "format", detail: "" } };
  return readBriefing(file.output.briefing);
}
