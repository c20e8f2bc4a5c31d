import type { GroupEdit } from "#core/analysis/align/edit-script.ts";
import { GroupLabel, GroupMerged, GroupSide } from "#features/compare/compare-group.tsx";
import { nameGroup } from "#features/compare/compare-words.ts";
import type { RowProps } from "#features/compare/gap-row.tsx";
import styles from "#features/compare/compare-text.module.css";

interface PairRowProps extends Omit<RowProps, "row"> {
  readonly edit: GroupEdit;
  /** Of the group, in the alignment. */
  readonly index: number;
}

/** Sentences that answer to one another. */
export function PairRow({ corpus, comparison, view, current, edit, index }: PairRowProps) {
  const parts = { corpus, comparison, edit };
  return (
    <li
      className={styles.row}
      data-view={view}
      data-kind={edit.group.kind}
      data-group={index}
      data-current={index === current}
      aria-label={nameGroup(edit.group)}
      tabIndex={-1}
    >
      <GroupLabel edit={edit} />
      {view === "one" ? (
        <div className={styles.whole}>
          <GroupMerged {...parts} />
        </div>
      ) : (
        (["a", "b"] as const).map((side) => (
          <div key={side} className={styles.side} data-side={side}>
            <GroupSide {...parts} side={side} />
          </div>
        ))
      )}
    </li>
  );
}
