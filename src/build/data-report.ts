import type { Issue } from "#core/domain/dataset.ts";
import type { BuiltDataset } from "#core/ingest/build-dataset.ts";

const formatIssue = ({ line, severity, code, message }: Issue): string =>
  `    ${severity === "info" ? "" : `${severity}: `}${line === null ? "" : `line ${line}: `}${code}: ${message}`;

/** Sentences that a source gives, second accounts included. */
const countSentences = (readouts: BuiltDataset["readouts"], file: string): number =>
  readouts.reduce((sum, { meeting, text }) => {
    const isPrimary = meeting.sources.some((source) => source.role === "primary" && source.file === file);
    const further = text.alsoIn.filter((account) => account.file === file);
    return sum + (isPrimary ? text.sentences.length : 0) + further.reduce((n, account) => n + account.sentences.length, 0);
  }, 0);

/** The report of an ingest for a person at a terminal: for each source its meetings and sentences, and every issue. */
export function formatReport({ manifest, readouts }: BuiltDataset, issues: readonly Issue[]): string {
  const { counts, datasetVersion, home, sources } = manifest;
  const perSource = sources.map(({ file, title, meetings }) => {
    const own = issues.filter(({ source }) => source === file).map(formatIssue);
    const ids = meetings.length === 0 ? "" : `: ${meetings.join(", ")}`;
    return [`${file}  ${title}`, `  ${meetings.length} meetings, ${countSentences(readouts, file)} sentences${ids}`, ...own].join("\n");
  });
  const files = new Set(sources.map(({ file }) => file));
  const others = issues.filter(({ source }) => !files.has(source)).map((issue) => `${issue.source}\n${formatIssue(issue)}`);
  const count = (severity: Issue["severity"]): number => issues.filter((issue) => issue.severity === severity).length;
  return [
    ...perSource,
    ...others,
    `${counts.meetings} meetings, ${counts.sentences} sentences, ${counts.tokens} tokens from ${sources.length} sources; home ${home}; version ${datasetVersion}`,
    `${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes`,
  ].join("\n\n");
}
