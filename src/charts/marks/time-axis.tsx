import { firstDay, lastDay } from "#core/domain/filter.ts";
import type { Readout } from "#core/domain/corpus.ts";
import { countDays, countMonths, listDays, listMonths, listYears } from "#charts/marks/calendar-ticks.ts";
import { scaleLinear } from "#charts/marks/linear-scale.ts";
import { formatTick } from "#i18n/format.ts";
import styles from "#charts/marks/time-axis.module.css";

/** A true scale of time. */
export interface TimeScale {
  (date: Date): number;
  readonly invert: (place: number) => Date;
  readonly domain: () => readonly Date[];
  readonly range: () => readonly number[];
}

export function scaleTime(domain: readonly [from: Date, to: Date], range: readonly [left: number, right: number]): TimeScale {
  const scale = scaleLinear([domain[0].getTime(), domain[1].getTime()], range);
  return Object.assign((date: Date) => scale(date.getTime()), {
    invert: (place: number) => new Date(scale.invert(place)),
    domain: () => domain,
    range: () => range,
  });
}

export const toTime = (date: string): Date => new Date(`${firstDay(date)}T00:00:00Z`);

const DAY_MILLISECONDS = 86_400_000;

/** A true time scale over the days of some readouts, with a margin, so that no mark is cut. Undated readouts have no place on it. */
export function timeScaleOf(readouts: readonly Readout[], range: readonly [number, number], marginShare = 0.03): TimeScale {
  const days = readouts.flatMap(({ meeting }) =>
    meeting.date === null ? [] : [toTime(meeting.date).getTime(), toTime(lastDay(meeting.endDate ?? meeting.date)).getTime()],
  );
  const first = days.length === 0 ? 0 : Math.min(...days);
  const last = days.length === 0 ? DAY_MILLISECONDS : Math.max(...days);
  const margin = Math.max((last - first) * marginShare, 3 * DAY_MILLISECONDS);
  return scaleTime([new Date(first - margin), new Date(last + margin)], range);
}

export interface Ticks {
  readonly unit: "year" | "month" | "day";
  readonly named: readonly Date[];
  readonly minor: readonly Date[];
}

const MOST_NAMED = 8;

/** Every so many days that at most `MOST_NAMED` have a name, counted from the first. */
const daysOf = (from: Date, to: Date): Date[] => {
  const step = Math.max(1, Math.ceil(countDays(from, to) / MOST_NAMED));
  return listDays(from, to, step);
};

/** Years with quarters; under two years, months; under three months, days. */
export function ticksOf(scale: TimeScale): Ticks {
  const [from, to] = scale.domain();
  if (from === undefined || to === undefined) return { unit: "day", named: [], minor: [] };
  const years = listYears(from, to);
  const months = countMonths(from, to);
  if (years.length > 1) return { unit: "year", named: years, minor: months <= 72 ? listMonths(from, to, 3) : [] };
  if (months < 3) return { unit: "day", named: daysOf(from, to), minor: [] };
  const monthStep = Math.min(Math.max(1, Math.ceil(months / MOST_NAMED)), 12);
  return { unit: "month", named: listMonths(from, to, monthStep), minor: [] };
}

interface TimeGridProps {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the named ticks. */
export function TimeGrid({ scale, top, bottom }: TimeGridProps) {
  return ticksOf(scale).named.map((tick) => (
    <line key={tick.getTime()} className={styles.grid} x1={scale(tick)} x2={scale(tick)} y1={top} y2={bottom} aria-hidden="true" />
  ));
}

interface TimeAxisProps {
  readonly scale: TimeScale;
  readonly y: number;
}

/** Base line, ticks and names of years or months. */
export function TimeAxis({ scale, y }: TimeAxisProps) {
  const [left = 0, right = 0] = scale.range();
  const { unit, named, minor } = ticksOf(scale);
  const every = Math.max(1, Math.ceil((named.length * 40) / Math.max(right - left, 1)));
  return (
    <g aria-hidden="true">
      {minor.map((tick) => (
        <line key={tick.getTime()} className={styles.tick} x1={scale(tick)} x2={scale(tick)} y1={y} y2={y + 3} />
      ))}
      {named.map((tick, index) =>
        index % every === 0 ? (
          <text key={tick.getTime()} className={styles.label} x={scale(tick)} y={y + 14} textAnchor="middle">
            {formatTick(tick, unit)}
          </text>
        ) : null,
      )}
      <line className={styles.base} x1={left} x2={right} y1={y} y2={y} />
    </g>
  );
}
