import { GapRow, type RowProps } from "#features/compare/gap-row.tsx";
import { PairRow } from "#features/compare/pair-row.tsx";

/** One line of the comparison. */
export function CompareRow(props: RowProps) {
  const index = props.row.groups[0] ?? -1;
  const edit = props.comparison.edits[index];
  return edit !== undefined && edit.group.links.length > 0 ? <PairRow {...props} edit={edit} index={index} /> : <GapRow {...props} />;
}
