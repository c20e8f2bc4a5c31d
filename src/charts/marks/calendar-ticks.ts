const startOfMonth = (months: number): Date => new Date(Date.UTC(Math.floor(months / 12), months % 12, 1));
const toMonths = (date: Date): number => 12 * date.getUTCFullYear() + date.getUTCMonth();
const DAY_MILLISECONDS = 86_400_000;

/** How many days, or months, begin after `from` and not after `to`. */
export const countDays = (from: Date, to: Date): number => Math.floor(to.getTime() / DAY_MILLISECONDS) - Math.floor(from.getTime() / DAY_MILLISECONDS);
export const countMonths = (from: Date, to: Date): number => toMonths(to) - toMonths(from);

/** The first moments (UTC) of the months from `from` on and before `to`, of those whose place in the year, from 0, is a multiple of `step`. */
export function listMonths(from: Date, to: Date, step: number): Date[] {
  const first = toMonths(from);
  return Array.from({ length: toMonths(to) - first + 1 }, (_, index) => first + index)
    .filter((months) => (months % 12) % step === 0)
    .map(startOfMonth)
    .filter((date) => date >= from && date < to);
}

/** The first moments of the years from `from` on and before `to`. */
export const listYears = (from: Date, to: Date): Date[] => listMonths(from, to, 12);

/** Every so many days, the first that begins at `from` or after it; before `to`. */
export function listDays(from: Date, to: Date, step: number): Date[] {
  const first = Math.ceil(from.getTime() / DAY_MILLISECONDS) * DAY_MILLISECONDS;
  const length = Math.max(0, Math.ceil((to.getTime() - first) / (step * DAY_MILLISECONDS)));
  return Array.from({ length }, (_, index) => new Date(first + index * step * DAY_MILLISECONDS));
}
