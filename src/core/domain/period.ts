/** Lengths of a part of the calendar, shortest first. */
export const PERIOD_SIZES = ["month", "year", "decade"] as const;
export type PeriodSize = (typeof PERIOD_SIZES)[number];

const PERIOD = /^(\d{4}-(0[1-9]|1[0-2])|\d{4}|\d{3}0s)$/u;

/** True for a month `2021-03`, a year `2021` or a decade `2020s`. */
export const isPeriod = (value: string): boolean => PERIOD.test(value);

/** How long a period is, by how it is written. */
export const sizeOfPeriod = (period: string): PeriodSize => (period.length === 7 ? "month" : period.endsWith("s") ? "decade" : "year");

/** The period in which a date of day or month precision lies. */
export function periodOf(date: string, size: PeriodSize): string {
  switch (size) {
    case "month":
      return date.slice(0, 7);
    case "year":
      return date.slice(0, 4);
    case "decade":
      return `${date.slice(0, 3)}0s`;
  }
}

/** Is the date in the period? A meeting of several days lies where it began; an undated one lies in none. */
export const isInPeriod = (date: string | null, period: string): boolean =>
  date !== null && periodOf(date, sizeOfPeriod(period)) === period;

const firstDayOf = (year: number, month: number): string => `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;

/** The first day of a period and the first day after it, as `YYYY-MM-DD`. */
export function boundPeriod(period: string): { readonly start: string; readonly end: string } {
  const year = Number.parseInt(period, 10);
  const month = Number(period.slice(5));
  switch (sizeOfPeriod(period)) {
    case "month":
      return { start: firstDayOf(year, month), end: month === 12 ? firstDayOf(year + 1, 1) : firstDayOf(year, month + 1) };
    case "year":
      return { start: firstDayOf(year, 1), end: firstDayOf(year + 1, 1) };
    case "decade":
      return { start: firstDayOf(year, 1), end: firstDayOf(year + 10, 1) };
  }
}

const LENGTH_OF_DAY = "YYYY-MM-DD".length;

/** All periods of one size from the first to the last, both of them too; empty where the last is before the first, or either is none. Years end with 9999. */
export function listPeriodsBetween(first: string, last: string): string[] {
  if (!isPeriod(first) || !isPeriod(last)) return [];
  const size = sizeOfPeriod(first);
  const periods: string[] = [];
  for (let period = first; period <= last && sizeOfPeriod(last) === size; ) {
    periods.push(period);
    const { end } = boundPeriod(period);
    if (end.length > LENGTH_OF_DAY) break;
    period = periodOf(end, size);
  }
  return periods;
}

/** No chart draws more marks side by side. */
export const MAX_MARKS = 60;
const MIN_READOUTS_PER_PERIOD = 4;

const monthsBetween = (first: string, last: string): number =>
  12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;

/**
 * The size of period to count readouts in: months, where those that have readouts hold four on average, which is what an
 * interval takes, and where there are at most 60 from first to last; else years, and decades beyond 60 years.
 * No date at all gives years.
 */
export function choosePeriodSize(dates: readonly string[]): PeriodSize {
  const [first, last] = [dates.reduce((a, b) => (b < a ? b : a), "9999-12"), dates.reduce((a, b) => (b > a ? b : a), "")];
  if (dates.length === 0) return "year";
  const months = monthsBetween(first, last);
  if (months > 12 * MAX_MARKS) return "decade";
  const filled = new Set(dates.map((date) => periodOf(date, "month"))).size;
  return months <= MAX_MARKS && dates.length >= MIN_READOUTS_PER_PERIOD * filled ? "month" : "year";
}
