import type { AlignedGroup } from "#core/analysis/align/align-readouts.ts";
import { isChange, isShown, type CompareKind, type Comparison } from "#core/views/compare-view.ts";

export type Side = "a" | "b";

/** A sentence named where it stands in its text although its group stands elsewhere. */
export interface Pointer {
  readonly side: Side;
  readonly sentence: number;
  /** Index of the group that has it. */
  readonly group: number;
}

/** One line of the comparison: a pair, or dropped and new sentences between two pairs side by side; and what left this place. */
export interface CompareRow {
  /** Indices of groups: one that stands in both texts, or any number of new and dropped ones. */
  readonly groups: readonly number[];
  readonly pointers: readonly Pointer[];
}

/** Rows that are shown, or a run of rows folded away: unchanged ones, or ones of kinds that are not chosen. */
export interface CompareBlock {
  readonly isFolded: boolean;
  readonly rows: readonly CompareRow[];
}

/** Fewer unchanged sentences in a row are not worth folding. */
const FEWEST_FOLDED = 3;

const isPaired = (group: AlignedGroup | undefined): boolean => group !== undefined && group.links.length > 0;

/** Sentences of a group that follow one another without a gap, the leading one among them: where the group is shown. */
function findHome(sentences: readonly number[], lead: number): ReadonlySet<number> {
  const all = new Set(sentences);
  const home = new Set([lead]);
  for (let at = lead + 1; all.has(at); at++) home.add(at);
  for (let at = lead - 1; all.has(at); at--) home.add(at);
  return home;
}

/** Sentences that do not stand where their group does: of one that moved, or parts that stand apart from the leading one. */
function listPointers({ alignment: { groups } }: Comparison): Pointer[] {
  return groups.flatMap((group, index) => {
    const [lead] = group.links;
    if (lead === undefined) return [];
    const apart = (side: Side): Pointer[] => {
      const home = side === "a" && group.isMoved ? new Set<number>() : findHome(group[side], lead[side]);
      return group[side].filter((sentence) => !home.has(sentence)).map((sentence) => ({ side, sentence, group: index }));
    };
    return [...apart("a"), ...apart("b")];
  });
}

/**
 * The comparison as rows, in the order of the second text. What was dropped and what is new between two pairs stand in one
 * row. A sentence that is shown elsewhere, since it moved or since it is a further part of another, has a pointer where it
 * stands in its own text: in the row of the sentence before it, or in a row of its own.
 */
export function layOutRows(comparison: Comparison): CompareRow[] {
  const { groups, groupOfA, groupOfB } = comparison.alignment;
  const pointers = listPointers(comparison);
  const isPointed = new Set(pointers.map(({ side, sentence }) => `${side}${sentence}`));
  const after = new Map<number, Pointer[]>();
  for (const pointer of pointers) {
    const groupOf = pointer.side === "a" ? groupOfA : groupOfB;
    let before = pointer.sentence - 1;
    while (before >= 0 && isPointed.has(`${pointer.side}${before}`)) before -= 1;
    const place = groupOf[before] ?? -1;
    after.set(place, [...(after.get(place) ?? []), pointer]);
  }
  const rows: { groups: number[]; pointers: Pointer[] }[] = [];
  const add = (index: number): void => {
    const last = rows.at(-1);
    const first = last?.groups[0];
    const joins = index >= 0 && !isPaired(groups[index]) && last !== undefined && (first === undefined || !isPaired(groups[first]));
    if (joins) last.groups.push(index);
    else if (index >= 0) rows.push({ groups: [index], pointers: [] });
    const here = after.get(index) ?? [];
    if (here.length === 0) return;
    const present = rows.at(-1);
    const isGap = present !== undefined && !isPaired(groups[present.groups[0] ?? -1]);
    if (isGap) present.pointers.push(...here);
    else rows.push({ groups: [], pointers: [...here] });
  };
  for (let index = -1; index < groups.length; index++) add(index);
  return rows;
}

const isPlain = ({ groups, pointers }: CompareRow, all: readonly AlignedGroup[]): boolean =>
  pointers.length === 0 && groups.every((index) => all[index] !== undefined && !isChange(all[index]));

const isOfKinds = ({ groups, pointers }: CompareRow, all: readonly AlignedGroup[], kinds: readonly CompareKind[]): boolean =>
  [...groups, ...(kinds.length === 0 ? pointers.map(({ group }) => group) : [])].some((index) => all[index] !== undefined && isShown(all[index], kinds));

/** Neighbours that are both folded, or both not, as one. */
const joinRuns = (blocks: readonly CompareBlock[]): CompareBlock[] =>
  blocks.reduce<CompareBlock[]>((joined, block) => {
    const last = joined.at(-1);
    if (last?.isFolded === block.isFolded) joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    else joined.push(block);
    return joined;
  }, []);

/** Folds runs of rows that are unchanged (three and more), or, where kinds are chosen, those without a group of these kinds. Nothing is left out. */
export function foldRows(rows: readonly CompareRow[], { alignment: { groups } }: Comparison, kinds: readonly CompareKind[]): CompareBlock[] {
  const isOut = (row: CompareRow): boolean => (kinds.length === 0 ? isPlain(row, groups) : !isOfKinds(row, groups, kinds));
  const runs = joinRuns(rows.map((row) => ({ isFolded: isOut(row), rows: [row] })));
  const fewest = kinds.length === 0 ? FEWEST_FOLDED : 1;
  return joinRuns(runs.map((run) => ({ ...run, isFolded: run.isFolded && run.rows.length >= fewest })));
}
