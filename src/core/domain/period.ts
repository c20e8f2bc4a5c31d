/** Lengths of a part of the calendar, shortest first. */
export const PERIOD_SIZES = ["month", "year", "decade"] as const;
export type PeriodSize = (typeof PERIOD_SIZES)[number];

/** A month `2021-03`, a year `2021` or a decade `2020s`. */
const PERIOD = /^(\d{4}-(0[1-9]|1[0-2])|\d{4}|\d{3}0s)$/u;

export const isPeriod = (value: string): boolean => PERIOD.test(value);

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
  date !== null && date.startsWith(period.endsWith("s") ? period.slice(0, 3) : period);

/** The first day of a period and the first day after it, as `YYYY-MM-DD`. */
export function boundPeriod(period: string): { readonly start: string; readonly end: string } {
  const pad = (value: number, length: number): string => String(value).padStart(length, "0");
  const year = Number.parseInt(period, 10);
  if (period.endsWith("s")) return { start: `${pad(year, 4)}-01-01`, end: `${pad(year + 10, 4)}-01-01` };
  if (period.length === 4) return { start: `${pad(year, 4)}-01-01`, end: `${pad(year + 1, 4)}-01-01` };
  const month = Number.parseInt(period.slice(5), 10);
  return { start: `${period}-01`, end: month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01` };
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
