/**
 * A straight line from a span of numbers to a span of the screen. d3-scale's brings interpolation of colours and formats of dates and numbers
 * along, a tenth of what the first view may weigh, for these few lines.
 */
export interface LinearScale {
  (value: number): number;
  readonly invert: (place: number) => number;
}

/** A domain of one value lies in the middle of the range. Values outside the domain go on along the line. */
export function scaleLinear([first, last]: readonly [number, number], [start, end]: readonly [number, number]): LinearScale {
  const toPlace = (value: number): number => (last === first ? (start + end) / 2 : start + ((value - first) / (last - first)) * (end - start));
  const invert = (place: number): number => (end === start ? first : first + ((place - start) / (end - start)) * (last - first));
  return Object.assign(toPlace, { invert });
}
