import type { Corpus } from "#core/domain/corpus.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewMap, type MapMeasure } from "#core/views/map-measures.ts";

/** Radius of a value: area stands for it. */
export type RadiusScale = (value: number) => number;

export interface ScaleLimits {
  /** Radius of one meeting, unless the largest mark would grow over `maxRadius`. */
  readonly unitRadius: number;
  readonly maxRadius: number;
}

/** With more counterparts than this, marks shrink so that all of them together keep their area. */
const ROOMY = 16;

export const shrinkInCrowd = (counterparts: number, enlarged: number): number => Math.min(1, Math.sqrt((ROOMY * enlarged) / Math.max(counterparts, 1)));

/** The largest value that a counterpart has in the whole corpus, which sets the scale: a mark keeps its size while filters change. */
export const findLargest = (corpus: Corpus, measure: MapMeasure): number => Math.max(0, ...viewMap(corpus, EMPTY_FILTER, measure).rows.map(({ value }) => value));

/** Meetings are countable, so one has a size of its own where there is room; of other measures the largest fills the largest mark, a smaller one in a crowd. */
export function createRadiusScale(largest: number, measure: Pick<MapMeasure, "size">, counterparts: number, enlarged: number, { unitRadius, maxRadius }: ScaleLimits): RadiusScale {
  const most = maxRadius / Math.sqrt(Math.max(largest, 1));
  const crowd = shrinkInCrowd(counterparts, enlarged);
  const unit = measure.size === "meetings" ? Math.min(unitRadius * crowd, most) : most * Math.sqrt(crowd);
  return (value) => unit * Math.sqrt(value);
}

const ROUND = [1, 2, 5];

/** The largest of 1, 2, 5, 10, 20, 50, … that is no larger. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return power * Math.max(...ROUND.filter((digit) => digit * power <= Math.max(value, 1)));
}

/** Values for the key of areas: up to three, the largest first; whole counts as they are where they are few. */
export function chooseKeyValues(largest: number): number[] {
  if (largest < 1) return [];
  const first = largest <= 6 ? largest : roundDown(largest);
  const second = roundDown(first / 4);
  const third = roundDown(second / 4);
  return [...new Set([first, first >= 4 ? second : 1, second >= 4 ? third : first >= 4 ? second : 1])];
}
