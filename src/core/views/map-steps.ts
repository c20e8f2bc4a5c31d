import { compareText } from "#core/domain/compare.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { firstDay, lastDay, selectReadouts, type Filter } from "#core/domain/filter.ts";

/** A stretch of time that the map can stop at; meetings begin in it. Days as `YYYY-MM-DD`, both included. */
export interface MapStep {
  readonly from: string;
  readonly to: string;
  readonly meetings: number;
}

export const STEP_UNITS = ["day", "month", "year"] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

export interface MapSteps {
  readonly unit: StepUnit;
  /** In order of time; none where no meeting is dated. */
  readonly steps: readonly MapStep[];
}

/** More steps than these are no longer watched: the next longer unit is taken. */
export const MOST_STEPS: Readonly<Record<Exclude<StepUnit, "year">, number>> = { day: 40, month: 60 };

const LENGTHS: Readonly<Record<StepUnit, number>> = { day: 10, month: 7, year: 4 };

const boundStep = (key: string): Pick<MapStep, "from" | "to"> => {
  if (key.length === LENGTHS.day) return { from: key, to: key };
  if (key.length === LENGTHS.month) return { from: `${key}-01`, to: lastDay(key) };
  return { from: `${key}-01-01`, to: `${key}-12-31` };
};

/** The steps of one unit: each day, month or year in which one of the days (`YYYY-MM-DD`) lies. */
export function stepsByUnit(days: readonly string[], unit: StepUnit): MapStep[] {
  const counts = new Map<string, number>();
  for (const day of days) {
    const key = day.slice(0, LENGTHS[unit]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([key, meetings]) => ({ ...boundStep(key), meetings }));
}

/**
 * Where time can stop: the days on which the meetings that the filter leaves, but for its dates, began; from 41 days on the months, from
 * 61 months on the years. A meeting known by its month alone begins on the first. Undated meetings are in none.
 */
export function listSteps(corpus: Corpus, filter: Filter): MapSteps {
  const days = selectReadouts(corpus, { ...filter, from: null, to: null }).readouts.flatMap(({ meeting }) => (meeting.date === null ? [] : [firstDay(meeting.date)]));
  const byDay = stepsByUnit(days, "day");
  if (byDay.length <= MOST_STEPS.day) return { unit: "day", steps: byDay };
  const byMonth = stepsByUnit(days, "month");
  return byMonth.length <= MOST_STEPS.month ? { unit: "month", steps: byMonth } : { unit: "year", steps: stepsByUnit(days, "year") };
}

/** How a step is shown: with all that came before it since the filter's first day, or alone. */
export const STEP_MODES = ["until", "each"] as const;
export type StepMode = (typeof STEP_MODES)[number];

type Dates = Pick<Filter, "from" | "to">;

/** The filter's dates at a step. Until the last one no end is set, so that undated meetings are back. */
export function datesAtStep(steps: readonly MapStep[], index: number, mode: StepMode, { from }: Dates): Dates {
  const step = steps[index];
  if (step === undefined) return { from: null, to: null };
  if (mode === "each") return { from: step.from, to: step.to };
  return { from: from !== null && from > step.to ? null : from, to: index === steps.length - 1 ? null : step.to };
}

/** The first step that the filter's first day leaves something of; the first of all where it leaves none, or no first day is set. */
export function firstStep(steps: readonly MapStep[], { from }: Pick<Dates, "from">): number {
  return Math.max(0, from === null ? 0 : steps.findIndex((step) => step.to >= from));
}

/** The step at which the filter's dates stand: the last that they reach; null where no step lies in them, or they are not one step alone in mode `each`. */
export function findStep(steps: readonly MapStep[], mode: StepMode, { from, to }: Dates): number | null {
  if (mode === "each") {
    const at = steps.findIndex((step) => step.from === from && step.to === to);
    return at < 0 ? null : at;
  }
  const at = steps.findLastIndex((step) => to === null || step.from <= to);
  const step = steps[at];
  return step === undefined || (from !== null && step.to < from) ? null : at;
}
