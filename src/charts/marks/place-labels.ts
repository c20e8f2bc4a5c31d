export interface LabelWish {
  /** Where the mark stands. */
  readonly at: number;
  /** From the mark's middle to where a label may begin. */
  readonly reach: number;
  /** "" for a mark that wants no label and only stands in the way. */
  readonly text: string;
  /** What to say where there is no room for `text`. */
  readonly short?: string;
}

/** A label for one mark, or for several neighbours in order. */
export interface LabelPlace {
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly of: readonly number[];
  /** There was room for the short text alone; of joined labels, perhaps for the whole of the last. */
  readonly isShort: boolean | "all-but-last";
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

const CHARACTER_WIDTH = 6.1;
/** Marks this near to one another may share a label. */
const NEIGHBOURS = 60;

/**
 * Places labels beside the marks of one lane, which stand in order: to the right where nothing is in the way, else to the left,
 * else its short text on either side, else joined with the next mark's label, for which it is shortened first; a mark for which nothing is left has no label.
 * Widths are estimated, generously.
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: Taken): LabelPlace[] {
  const marks: Taken[] = wishes.map(({ at, reach }) => ({ from: at - reach, to: at + reach }));
  const taken: Taken[] = [];
  const places: LabelPlace[] = [];
  let carried: number[] = [];
  wishes.forEach(({ at, reach, text, short }, index) => {
    if (text === "") return;
    const place = (of: readonly number[], anchor: LabelPlace["anchor"], isShort: LabelPlace["isShort"] = false): boolean => {
      const isShortened = (one: number): boolean => isShort === true || (isShort === "all-but-last" && one !== index);
      const lengthOf = (one: number): number => (isShortened(one) ? wishes[one]?.short : wishes[one]?.text)?.length ?? 0;
      const signs = of.reduce((sum, one) => sum + lengthOf(one) + 2, isShort === true ? -2 : 0);
      const needs = signs * CHARACTER_WIDTH;
      const x = anchor === "start" ? at + reach : at - reach;
      const box = anchor === "start" ? { from: x, to: x + needs } : { from: x - needs, to: x };
      const inTheWay = [...taken, ...marks.filter((mark) => mark !== marks[index])];
      const isFree = box.from >= bounds.from && box.to <= bounds.to && inTheWay.every((other) => box.to <= other.from || box.from >= other.to);
      if (!isFree) return false;
      taken.push(box);
      places.push({ x, anchor, of, isShort });
      return true;
    };
    const before = carried.filter((one) => at - (wishes[one]?.at ?? -Infinity) < NEIGHBOURS);
    carried = [];
    if (before.length > 0 && place([...before, index], "start")) return;
    const hasShort = before.length > 0 && before.every((one) => wishes[one]?.short !== undefined);
    if (hasShort && (place([...before, index], "start", "all-but-last") || (short !== undefined && place([...before, index], "start", true)))) return;
    if (place([index], "start") || place([index], "end")) return;
    if (short !== undefined && (place([index], "start", true) || place([index], "end", true))) return;
    carried = [...before, index];
  });
  return places;
}
