import type { GroupEdit } from "#core/analysis/align/edit-script.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import type { CompareRow, Side } from "#core/views/compare-rows.ts";
import type { CompareView } from "#features/compare/compare-bar.tsx";
import { GroupSide } from "#features/compare/compare-group.tsx";
import { nameGroup } from "#features/compare/compare-words.ts";
import { KindIcon } from "#features/compare/kind-icon.tsx";
import { PointerLine } from "#features/compare/pointer-line.tsx";
import { translate } from "#i18n/translate.ts";
import styles from "#features/compare/compare-text.module.css";

export interface RowProps {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
  readonly row: CompareRow;
  readonly view: CompareView;
  /** Index of the group that is stepped to. */
  readonly current: number | null;
}

type Part = { readonly at: number; readonly edit: GroupEdit; readonly index: number } | { readonly at: number; readonly pointer: CompareRow["pointers"][number] };

/** What was dropped, or is new, and what left for elsewhere, in the order of its text. */
function listParts({ comparison, row }: RowProps, side: Side): Part[] {
  const edits = row.groups.flatMap((index) => {
    const edit = comparison.edits[index];
    const sentence = edit?.[side][0]?.sentence;
    return edit === undefined || sentence === undefined ? [] : { at: sentence, edit, index };
  });
  const pointers = row.pointers.filter((pointer) => pointer.side === side).map((pointer) => ({ at: pointer.sentence, pointer }));
  return [...edits, ...pointers].sort((x, y) => x.at - y.at);
}

function GapSide({ side, ...props }: RowProps & { readonly side: Side }) {
  const { corpus, comparison, current } = props;
  const parts = listParts(props, side);
  return (
    <div className={styles.side} data-side={side} data-empty={parts.length === 0}>
      {parts.map((part) =>
        "pointer" in part ? (
          <PointerLine key={part.at} comparison={comparison} pointer={part.pointer} />
        ) : (
          <div
            key={part.at}
            className={styles.alone}
            role="group"
            aria-label={nameGroup(part.edit.group)}
            tabIndex={-1}
            data-kind={part.edit.group.kind}
            data-group={part.index}
            data-current={part.index === current}
          >
            <p className={styles.aloneKind} aria-hidden="true">
              {translate(`compare.kind.${part.edit.group.kind}`)}
            </p>
            <GroupSide corpus={corpus} comparison={comparison} edit={part.edit} side={side} />
          </div>
        ),
      )}
    </div>
  );
}

/** What was dropped and what is new between two pairs, side by side without a claim that one answers to the other. */
export function GapRow(props: RowProps) {
  const { comparison, row, view } = props;
  const count = (kind: "dropped" | "new"): number => row.groups.filter((index) => comparison.alignment.groups[index]?.kind === kind).length;
  return (
    <li className={styles.row} data-view={view} data-kind="gap">
      <div className={styles.label}>
        {(["dropped", "new"] as const).map(
          (kind) =>
            count(kind) > 0 && (
              <span key={kind} className={styles.kind} data-kind={kind}>
                <KindIcon kind={kind} /> {translate("compare.kindCount", { count: count(kind), kind: translate(`compare.kind.${kind}`) })}
              </span>
            ),
        )}
      </div>
      <GapSide {...props} side="a" />
      <GapSide {...props} side="b" />
    </li>
  );
}
