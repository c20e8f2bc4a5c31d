/** A box in the picture's own pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the window's pixels to those of the picture, however much the preview is scaled down. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly toBox: (rect: Pick<DOMRectReadOnly, "left" | "top" | "right" | "bottom">) => Box;
}

export function frameOf(root: HTMLElement): Frame {
  const outer = root.getBoundingClientRect();
  const ratio = outer.width / root.offsetWidth;
  return {
    width: outer.width / ratio,
    height: outer.height / ratio,
    toBox: ({ left, top, right, bottom }) => ({
      left: (left - outer.left) / ratio,
      top: (top - outer.top) / ratio,
      right: (right - outer.left) / ratio,
      bottom: (bottom - outer.top) / ratio,
    }),
  };
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ top, bottom }: Box): number => bottom - top;

export const insetBox = ({ left, top, right, bottom }: Box, by: Box): Box => ({ left: left + by.left, top: top + by.top, right: right - by.right, bottom: bottom - by.bottom });
export const sameOnAllSides = (by: number): Box => ({ left: by, top: by, right: by, bottom: by });

/** What two boxes have in common; without a second one, the first. */
export const intersectBoxes = (a: Box, b: Box | null): Box =>
  b === null ? a : { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) };

/** Less than this sticks out unseen. */
const SLACK = 0.5;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - SLACK && inner.top >= outer.top - SLACK && inner.right <= outer.right + SLACK && inner.bottom <= outer.bottom + SLACK;

export const areApart = (a: Box, b: Box): boolean => a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

/** A name for a box, the same for boxes that look the same. */
export const roundedKey = ({ left, top, right, bottom }: Box): string => [left, top, right, bottom].map((side) => side.toFixed(1)).join(" ");
