export interface LabelWish {
  /** Where the mark stands. */
  readonly at: number;
  /** From the mark's middle to where a label may begin. */
  readonly reach: number;
  readonly text: string;
}

export interface LabelPlace {
  readonly x: number;
  readonly anchor: "start" | "end";
}

const CHARACTER_WIDTH = 6.1;

interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Places labels beside marks of one lane: to the right where nothing is in the way, else to the left, else nowhere (null).
 * Widths are estimated, generously, from the number of characters.
 */
export function placeLabels(wishes: readonly LabelWish[], width: number): (LabelPlace | null)[] {
  const marks: Taken[] = wishes.map(({ at, reach }) => ({ from: at - reach, to: at + reach }));
  const taken: Taken[] = [...marks];
  return wishes.map(({ at, reach, text }, index) => {
    const needs = text.length * CHARACTER_WIDTH;
    const others = taken.filter((other) => other !== marks[index]);
    const isFree = (from: number, to: number): boolean => from >= 0 && to <= width && others.every((other) => to <= other.from || from >= other.to);
    if (isFree(at + reach, at + reach + needs)) {
      taken.push({ from: at + reach, to: at + reach + needs });
      return { x: at + reach, anchor: "start" };
    }
    if (isFree(at - reach - needs, at - reach)) {
      taken.push({ from: at - reach - needs, to: at - reach });
      return { x: at - reach, anchor: "end" };
    }
    return null;
  });
}
