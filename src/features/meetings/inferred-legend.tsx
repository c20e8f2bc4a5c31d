import type { MeetingRow } from "#core/views/meeting-list.ts";
import { formatClauses } from "#i18n/format.ts";
import { nameField, nameInference } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/meetings/meeting-list.module.css";

/** What the asterisks of the list stand for: each field that was inferred, from what, and for how many meetings. */
export function InferredLegend({ rows }: { readonly rows: readonly MeetingRow[] }) {
  const counts = new Map<string, { readonly field: string; readonly from: string; readonly count: number }>();
  for (const { field, from } of rows.flatMap(({ readout }) => readout.meeting.inferred)) {
    const key = `${field} ${from}`;
    counts.set(key, { field, from, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  if (counts.size === 0) return null;
  const entries = [...counts.values()].map(({ field, from, count }) =>
    translate("meetings.inferredCount", { field: nameField(field), from: nameInference(from), count }),
  );
  return <p className={styles.legend}>{translate("meetings.inferredLegend", { facts: formatClauses(entries) })}</p>;
}
