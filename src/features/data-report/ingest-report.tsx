import { useMemo } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { countIssues, reportIssues, type SourceReport } from "#core/views/data-report.ts";
import { formatInteger } from "#i18n/format.ts";
import { nameIssueCode, wordIssue } from "#i18n/issue-words.ts";
import { translate } from "#i18n/translate.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/data-report/data-report.module.css";

const STEP = 40;

interface OneSourceProps {
  readonly report: SourceReport;
  readonly title: string;
}

function OneSource({ report: { file, issues, counts }, title }: OneSourceProps) {
  const words = translate("data.report.counts", { errors: counts.error, warnings: counts.warning, notes: counts.info });
  if (issues.length === 0) {
    return (
      <p className={styles.quiet}>
        <strong>{title}</strong> {title !== file && <code className={styles.reported}>{file}</code>} {words}
      </p>
    );
  }
  return (
    <details className={styles.fold} open={counts.error + counts.warning > 0}>
      <summary>
        <strong>{title}</strong> {title !== file && <code className={styles.reported}>{file}</code>} <span className={styles.aside}>{words}</span>
      </summary>
      <DataTable
        caption={translate("data.report.caption", { source: title })}
        rows={issues}
        keyOf={(_issue, index) => String(index)}
        columns={[
          {
            id: "severity",
            label: translate("data.report.severity"),
            isNumeric: false,
            cell: ({ severity }) => <span className={styles[severity]}>{translate(`severity.${severity}`)}</span>,
          },
          {
            id: "line",
            label: translate("data.report.line"),
            isNumeric: true,
            cell: ({ line }) => (line === null ? translate("data.report.wholeDocument") : formatInteger(line)),
          },
          { id: "kind", label: translate("data.report.kind"), isNumeric: false, cell: ({ code }) => nameIssueCode(code) },
          { id: "message", label: translate("data.report.message"), isNumeric: false, cell: wordIssue },
        ]}
      />
    </details>
  );
}

/** What the ingest said, source by source; open where something went wrong. */
export function IngestReport({ corpus: { manifest } }: { readonly corpus: Corpus }) {
  const reports = useMemo(() => reportIssues(manifest), [manifest]);
  const [listed, more] = useShowMore(reports, STEP);
  const total = useMemo(() => countIssues(manifest.issues), [manifest]);
  const flawed = reports.filter(({ counts }) => counts.error + counts.warning > 0).length;
  if (manifest.issues.length === 0) return <p className={styles.quiet}>{translate("data.report.none")}</p>;
  return (
    <>
      <p className={styles.reportTotal}>
        {translate("data.report.total", { sources: reports.length, flawed, counts: translate("data.report.counts", { errors: total.error, warnings: total.warning, notes: total.info }) })}
      </p>
      {listed.map((report) => (
        <OneSource key={report.file} report={report} title={manifest.sources.find(({ file }) => file === report.file)?.title ?? report.file} />
      ))}
      {more}
    </>
  );
}
