import type { Meeting } from "#core/domain/dataset.ts";
import { type DateMention, dayBefore, formatDate, isRealDay, latestYearNotAfter } from "#core/ingest/find-dates.ts";
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
  readonly problem: string | null;
}

const YEAR_IN_ADDRESS = /\/((?:19|20)\d\d)(?:\/|[01]\d[0-3]\d)/u;

const undated = (problem: string): ResolvedDate => ({ date: null, endDate: null, inferred: [], problem });

const dated = (date: string, from: string | null, endDate: string | null = null): ResolvedDate => ({
  date,
  endDate: endDate === date ? null : endDate,
  inferred: from === null ? [] : [{ field: "date", from }],
  problem: null,
});

function findYear(day: { month: number; day: number }, context: DateContext): { year: number; from: string } | null {
  if (context.published !== null) return { year: latestYearNotAfter(day, context.published), from: context.publishedFrom };
  const year = YEAR_IN_ADDRESS.exec(context.address ?? "")?.[1];
  return year === undefined ? null : { year: Number.parseInt(year, 10), from: "address" };
}

function resolveMention(mention: DateMention, context: DateContext): ResolvedDate {
  const { month, last } = mention;
  const day = mention.day ?? 1;
  const known = mention.year === null ? findYear({ month, day }, context) : { year: mention.year, from: null };
  if (!known) return undated("the text gives a day without a year, and nothing else gives one");
  const { year } = known;
  // A range over New Year ends in the year after.
  const lastYear = last !== null && last.month < month ? year + 1 : year;
  if (!isRealDay(year, month, mention.day)) return undated("the date is no day of its year");
  return dated(
    formatDate(year, month, mention.day),
    known.from,
    last === null || !isRealDay(lastYear, last.month, last.day) ? null : formatDate(lastYear, last.month, last.day),
  );
}

/**
 * The day of a meeting. What the text leaves out is taken from the publication: a year is the latest that is not after it,
 * "today" is its day. Whatever is not in the text is said in `inferred`; where nothing gives it, the date is null.
 */
export function resolveDate(anchor: Anchor | null, context: DateContext): ResolvedDate {
  if (anchor?.kind === "date") return resolveMention(anchor.date, context);
  if (anchor?.kind === "same-day") {
    const date = context.previous?.date ?? null;
    return date === null ? undated("“the same day” as a readout without a date") : dated(date, "previous-item");
  }
  const published = context.published?.length === 10 && context.publishedFrom === "publication-date" ? context.published : null;
  if (published === null) return undated("the text gives no date, and the page no day");
  return dated(anchor?.kind === "yesterday" ? dayBefore(published) : published, "publication-date");
}
