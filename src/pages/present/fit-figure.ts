/** How a figure is drawn in its room: enlarged, or in a part of the width. */
export interface FigureFit {
  readonly zoom: number;
  /** Of the room's width, from 0 to 1. */
  readonly width: number;
}

export const PLAIN_FIT: FigureFit = { zoom: 1, width: 1 };

/** More would take the room from labels. */
const LARGEST = 1.3;
/** Less is not worth a change. */
const LEAST_GAIN = 1.1;
/** Narrower than this a figure loses more than it gains. */
const NARROWEST = 0.74;
/** Rounding under a zoom. */
const TOLERANCE = 3;

/** Heights in the slide's own pixels. */
export interface FitMeasure {
  /** Of the figure, as it is drawn. */
  readonly figure: number;
  readonly room: number;
}

/**
 * The next fit to try for a figure drawn by `fit`, or null where this one stays. A low figure is enlarged as far as the room goes; one
 * that is a little too high is tried narrower, which helps those whose height follows their width (maps). What is too high for its room then,
 * because it is laid out otherwise, is drawn as it was at first. Type is never made smaller than the slide's.
 */
export function nextFit(fit: FigureFit, tries: number, { figure, room }: FitMeasure): FigureFit | null {
  const overflows = figure > room + TOLERANCE;
  if (tries === 0) {
    if (overflows) return room / figure >= NARROWEST ? { zoom: 1, width: room / figure } : null;
    const zoom = Math.min(LARGEST, Math.floor((room / Math.max(figure, 1)) * 20) / 20);
    return zoom >= LEAST_GAIN ? { zoom, width: 1 } : null;
  }
  if (!overflows) return null;
  return fit.zoom === 1 && fit.width === 1 ? null : PLAIN_FIT;
}
