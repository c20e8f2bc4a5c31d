import { firstDay, lastDay } from "#core/domain/filter.ts";
import type { Corpus } from "#core/domain/corpus.ts";

const DAY_MILLISECONDS = 86_400_000;

/** Days since 1970-01-01. */
export const toDay = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS);
export const fromDay = (day: number): string => new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);

export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** First and last day of all meetings; null where none is dated. */
export function extentOfDays(corpus: Corpus): DayRange | null {
  const days = corpus.readouts.flatMap(({ meeting }) =>
    meeting.date === null ? [] : [toDay(firstDay(meeting.date)), toDay(lastDay(meeting.endDate ?? meeting.date))],
  );
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** A range as filter dates: an end that reaches the extent's sets no limit there. */
export const toFilterDates = (range: DayRange, extent: DayRange): { from: string | null; to: string | null } => ({
  from: range.from <= extent.from ? null : fromDay(range.from),
  to: range.to >= extent.to ? null : fromDay(range.to),
});
