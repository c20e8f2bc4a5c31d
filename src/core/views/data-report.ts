import type { Issue, Manifest } from "#core/domain/dataset.ts";

export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Issue["severity"][];

/** What the ingest said of one source. */
export interface SourceReport {
  readonly file: string;
  /** The gravest first, then by line; those of the whole document before the first line. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Issue["severity"], number>>;
}

/** How many issues there are of each severity. */
export const countIssues = (issues: readonly Issue[]): SourceReport["counts"] => ({
  error: issues.filter(({ severity }) => severity === "error").length,
  warning: issues.filter(({ severity }) => severity === "warning").length,
  info: issues.filter(({ severity }) => severity === "info").length,
});

/**
 * Groups the issues of the ingest by source: those with errors first, then those with warnings; else the sources in the manifest's
 * order, each also where nothing was said of it, then files of which the manifest knows nothing else, so that no issue is lost.
 */
export function reportIssues({ sources, issues }: Pick<Manifest, "sources" | "issues">): SourceReport[] {
  const byFile = new Map<string, Issue[]>(sources.map(({ file }) => [file, []]));
  for (const issue of issues) byFile.set(issue.source, [...(byFile.get(issue.source) ?? []), issue]);
  const reports = [...byFile].map(([file, own]): SourceReport => {
    const sorted = [...own].sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0),
    );
    return { file, issues: sorted, counts: countIssues(own) };
  });
  const gravity = ({ counts }: SourceReport): number => (counts.error > 0 ? 2 : counts.warning > 0 ? 1 : 0);
  return reports.sort((a, b) => gravity(b) - gravity(a));
}
