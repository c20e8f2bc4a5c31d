const DAY_MILLISECONDS = 86_400_000;

/** What is crowded holds at least this part of all dates, and at least so many of them, … */
const LEAST_SHARE = 0.4;
const LEAST_DATES = 4;
/** … in at most this part of the time that all of them span. */
const MOST_SPAN = 1 / 8;

/** A short time in which many of the dates lie. */
export interface Crowd {
  readonly from: string;
  readonly to: string;
  /** Dates in it, both ends included. */
  readonly count: number;
}

const toDays = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;

/**
 * The time, at most an eighth of the whole span, that holds the most of some dates (`YYYY-MM-DD`, in any order, with repeats), where
 * that is four of them and two fifths of all at the least: on a true scale of time their marks lie on one another. The shorter of
 * two that hold as many, then the earlier. Null where nothing is so crowded, and where all dates lie so close that the whole scale
 * is theirs anyway.
 */
export function findCrowd(dates: readonly string[]): Crowd | null {
  const days = dates.toSorted().map((date) => ({ date, day: toDays(date) }));
  const whole = (days.at(-1)?.day ?? 0) - (days[0]?.day ?? 0);
  const least = Math.max(LEAST_DATES, Math.ceil(days.length * LEAST_SHARE));
  let best: (Crowd & { readonly span: number }) | null = null;
  let start = 0;
  for (const [end, last] of days.entries()) {
    while (last.day - (days[start]?.day ?? 0) > whole * MOST_SPAN) start += 1;
    const first = days[start];
    const count = end - start + 1;
    if (first === undefined || count < least) continue;
    const span = last.day - first.day;
    if (best === null || count > best.count || (count === best.count && span < best.span)) best = { from: first.date, to: last.date, count, span };
  }
  return best === null || whole === 0 ? null : { from: best.from, to: best.to, count: best.count };
}
