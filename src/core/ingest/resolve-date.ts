import type { Meeting } from "#core/domain/dataset.ts";
import type { DateProblem } from "#core/domain/issue-forms.ts";
import { addDays, formatDate, isRealDay, weekdayOf } from "#core/ingest/calendar.ts";
import { type DateMention, inferYear } from "#core/ingest/find-dates.ts";
import type { Anchor } from "#core/ingest/read-lead.ts";

export interface DateContext {
  readonly published: string | null;
  /** What `published` is: the day of the page, or the month of a newsletter's issue. */
  readonly publishedFrom: "publication-date" | "issue-date";
  /** Dates of the readout before it in the same document. */
  readonly previous: { readonly date: string | null } | null;
  readonly address: string | null;
}

export interface ResolvedDate {
  readonly date: string | null;
  readonly endDate: string | null;
  readonly inferred: Meeting["inferred"];
  /** Why there is no date, where there is none. */
  readonly problem: DateProblem | null;
  /** True where the text gives a last day that is none of its year, so that `endDate` is null. */
  readonly isEndUnknown: boolean;
}

const YEAR_IN_ADDRESS = /\/((?:19|20)\d\d)(?:\/|[01]\d[0-3]\d)/u;

const undated = (problem: DateProblem): ResolvedDate => ({ date: null, endDate: null, inferred: [], problem, isEndUnknown: false });

const dated = (date: string, from: string | null, endDate: string | null = null): ResolvedDate => ({
  date,
  endDate: endDate === date ? null : endDate,
  inferred: from === null ? [] : [{ field: "date", from }],
  problem: null,
  isEndUnknown: false,
});

function findYear(day: { month: number; day: number }, context: DateContext): { year: number; from: string } | null {
  if (context.published !== null) return { year: inferYear(day, context.published), from: context.publishedFrom };
  const year = YEAR_IN_ADDRESS.exec(context.address ?? "")?.[1];
  return year === undefined ? null : { year: Number.parseInt(year, 10), from: "address" };
}

function resolveMention(mention: DateMention, context: DateContext): ResolvedDate {
  const { month, last } = mention;
  const day = mention.day ?? 1;
  const known = mention.year === null ? findYear({ month, day }, context) : { year: mention.year, from: null };
  if (!known) return undated("no-year");
  const { year } = known;
  // A range over New Year ends in the year after.
  const lastYear = last !== null && last.month < month ? year + 1 : year;
  if (!isRealDay(year, month, mention.day)) return undated("no-such-day");
  const date = formatDate(year, month, mention.day);
  if (last === null) return dated(date, known.from);
  if (!isRealDay(lastYear, last.month, last.day)) return { ...dated(date, known.from), isEndUnknown: true };
  return dated(date, known.from, formatDate(lastYear, last.month, last.day));
}

const DAYS_PER_WEEK = 7;

/** A week in one month gives the month; the text does not say the day. */
function resolveWeek(firstDay: string, lastDay: string, from: string | null): ResolvedDate {
  const month = firstDay.slice(0, "YYYY-MM".length);
  return lastDay.startsWith(month) ? dated(month, from) : undated("two-months");
}

/** "The week of March 14". */
function resolveWeekOf(mention: DateMention, context: DateContext): ResolvedDate {
  const first = resolveMention({ ...mention, last: null }, context);
  return first.date === null ? first : resolveWeek(first.date, addDays(first.date, DAYS_PER_WEEK - 1), first.inferred[0]?.from ?? null);
}

function resolveRelative(anchor: Exclude<Anchor, { kind: "date" | "week-of" | "same-day" | "next-day" }> | null, published: string): ResolvedDate {
  const monday = addDays(published, -((weekdayOf(published) + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK));
  switch (anchor?.kind) {
    case "yesterday":
      return dated(addDays(published, -1), "publication-date");
    case "weekday":
      return dated(addDays(published, -((weekdayOf(published) + DAYS_PER_WEEK - anchor.weekday) % DAYS_PER_WEEK)), "publication-date");
    case "this-week":
      return resolveWeek(monday, published, "publication-date");
    case "last-week":
      return resolveWeek(addDays(monday, -DAYS_PER_WEEK), addDays(monday, -1), "publication-date");
    default:
      return dated(published, "publication-date");
  }
}

/**
 * The day of a meeting. What the text leaves out is taken from the publication: a year is the latest that is not after it,
 * "today" is its day, "on Monday" the last Monday, and "last week" gives
 * the month where it lies in one. Whatever is not in the text is said in `inferred`; where nothing gives it, the date is null.
 */
export function resolveDate(anchor: Anchor | null, context: DateContext): ResolvedDate {
  if (anchor?.kind === "date") return resolveMention(anchor.date, context);
  if (anchor?.kind === "week-of") return resolveWeekOf(anchor.date, context);
  if (anchor?.kind === "same-day" || anchor?.kind === "next-day") {
    const date = context.previous?.date ?? null;
    if (date?.length !== "YYYY-MM-DD".length) return undated("previous-undated");
    return dated(anchor.kind === "same-day" ? date : addDays(date, 1), "previous-item");
  }
  const published = context.published?.length === 10 && context.publishedFrom === "publication-date" ? context.published : null;
  if (published === null) return undated("nothing-dated");
  return resolveRelative(anchor, published);
}
