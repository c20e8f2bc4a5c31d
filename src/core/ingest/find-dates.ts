import type { Span } from "#core/domain/span.ts";
import { daysBetween, formatDate } from "#core/ingest/calendar.ts";

export interface DayOfYear {
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** A date as a text gives it: what it leaves out is null. */
export interface DateMention extends Span {
  /** Of the first day. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The last day, where the text gives several ("December 9 to 11"), else null. */
  readonly last: DayOfYear | null;
}

const MONTH_STEMS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A month as written, short or long. */
export const MONTH_NAME =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.?)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|:\\d)";
const YEAR = "(?:19|20)\\d\\d(?!\\d)";
const TO = "\\s*(?:to|through|and|until|-|–|—)\\s*";

const MONTH_FIRST = `(?<m1>${MONTH_NAME})\\s+(?<d1>${DAY})(?:(?:(?:,\\s*|\\s+)(?<y1a>${YEAR}),?)?${TO}(?:(?<m1b>${MONTH_NAME})\\s+)?(?<d1b>${DAY}))?(?:(?:,\\s*|\\s+)(?<y1>${YEAR}))?`;
const DAY_FIRST = `(?<d2>${DAY})(?:${TO}(?<d2b>${DAY}))?\\s+(?:of\\s+)?(?<m2>${MONTH_NAME})(?:,?\\s+(?<y2>${YEAR}))?`;
const TWO_MONTHS = `(?<d8>${DAY})\\s+(?<m8>${MONTH_NAME})(?:,?\\s+(?<y8a>${YEAR}))?\\s*(?:to|through|until|-|–|—)\\s*(?<d8b>${DAY})\\s+(?<m8b>${MONTH_NAME})(?:,?\\s+(?<y8>${YEAR}))?`;
const MONTH_ONLY = `(?<m3>${MONTH_NAME}),?\\s+(?<y3>${YEAR})`;
const ISO = `(?<y4>${YEAR})-(?<m4>\\d\\d)(?:-(?<d4>\\d\\d))?(?!\\d|-)`;
const SLASHED = `(?<y7>${YEAR})/(?<m7>0?[1-9]|1[0-2])/(?<d7>0?[1-9]|[12]\\d|3[01])(?![\\d/])`;
const DOTTED = `(?<d6>0?[1-9]|[12]\\d|3[01])\\.(?<m6>0?[1-9]|1[0-2])\\.(?<y6>${YEAR})`;
const JAPANESE = "(?:(?:令和(?<reiwa>\\d{1,2}|元)|(?<y5>(?:19|20)\\d\\d))年)?(?<m5>1[0-2]|[1-9])月(?<d5>[12]\\d|3[01]|[1-9])日";

// The "7" of "No.7 Feb. 2022" is no day. Case is ignored for "JUNE 24, 2023"; a figure must stand beside the month, so the verb "may" is not one.
const DATE = new RegExp(`(?<![\\p{L}\\d-]|\\b(?:No|Vol|Issue)\\.?\\s?)(?:${MONTH_FIRST}|${TWO_MONTHS}|${DAY_FIRST}|${MONTH_ONLY}|${ISO}|${SLASHED}|${DOTTED})(?!\\p{L})|${JAPANESE}`, "giu");

const FIRST_YEAR_OF_REIWA = 2019;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number.parseInt(digits, 10));

/** 1 to 12, for a name or a number. */
export function toMonth(word: string): number {
  const stem = MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase());
  return stem === -1 ? Number.parseInt(word, 10) : stem + 1;
}

const isDay = (month: number, day: number | null): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= (DAYS[month - 1] ?? 0)));

function readReiwa(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return FIRST_YEAR_OF_REIWA - 1 + (digits === "元" ? 1 : Number.parseInt(digits, 10));
}

/** "January 24 and 3 others" names one day: what comes before the first in its month is no last day. */
function readLast(part: Readonly<Record<string, string | undefined>>, first: { month: number; day: number | null }): DayOfYear | null {
  const day = toNumber(part["d1b"] ?? part["d2b"] ?? part["d8b"]);
  if (day === null) return null;
  const named = part["m1b"] ?? part["m8b"];
  const month = named === undefined ? first.month : toMonth(named);
  return month === first.month && day < (first.day ?? 1) ? null : { month, day };
}

function toMention(match: RegExpMatchArray, start: number): DateMention | null {
  const part = match.groups ?? {};
  const month = toMonth(part["m1"] ?? part["m2"] ?? part["m3"] ?? part["m4"] ?? part["m5"] ?? part["m6"] ?? part["m7"] ?? part["m8"] ?? "");
  const day = toNumber(part["d1"] ?? part["d2"] ?? part["d4"] ?? part["d5"] ?? part["d6"] ?? part["d7"] ?? part["d8"]);
  const yearOfFirst = part["y1a"] ?? part["y8a"];
  const stated = toNumber(yearOfFirst ?? part["y1"] ?? part["y2"] ?? part["y3"] ?? part["y4"] ?? part["y5"] ?? part["y6"] ?? part["y7"] ?? part["y8"]) ?? readReiwa(part["reiwa"]);
  const last = readLast(part, { month, day });
  // "December 30 to January 2, 2021": the year is that of the last day.
  const isOverNewYear = last !== null && last.month < month && yearOfFirst === undefined;
  const year = stated !== null && isOverNewYear ? stated - 1 : stated;
  if (!isDay(month, day) || (last !== null && !isDay(last.month, last.day))) return null;
  return { year, month, day, last, start, end: start + match[0].length };
}

/**
 * Finds dates in English ("January 24, 2021", "On April 8th", "9 to 11 December", "Mar. 2021", "2021-01-24", "2021/1/24") and Japanese
 * (令和7年3月30日, 2025年3月30日), in the order of the text. Days that no calendar has are passed over.
 */
export function findDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    const mention = toMention(match, match.index);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** "Paris, 18 January 2021" */
const PLACE = /^(?:\p{Lu}[\p{L}’'-]+\s?){1,3},\s(?=\p{L}*\s?\d)/u;
const BODY_WORD = `(?:(?!${MONTH_NAME}\\b)\\p{Lu}[\\p{L}.’'-]*|of|for|the|and)`;
/** "Ministry of National Defence, Poland – 12 March 2025" */
const BODY = new RegExp(`^(?:${BODY_WORD}\\s)*(?:Ministry|Department)(?:,?\\s${BODY_WORD})*,?\\s(?:[–—|-]\\s)?(?=\\d|${MONTH_NAME}\\s)`, "u");
const LABEL = /^(?:(?:published|posted|released|issued|updated|date|last updated|release date)(?:\s+on)?\s*:?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?/iu;

const LONGEST_DATE_LINE = 200;
/** An hour, a place or a later revision. */
const AFTER_DATE = /^(?:,?\s*(?:at\s)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s(?:[A-Z]{2,4}|by\s[\p{L} ]{2,30}))?|[\s–|,;-]*(?:last )?(?:updated|modified|revised)\b.{0,40}|\s*\((?:\p{L}+day)\)|\s*[|–—-]\s*(?:press|news) release)?$/iu;
/** "October 19, 2022 – Ottawa, Ontario – National Defence": whence it comes, in words that all have their capital. */
const DATELINE = /^(?:\s*[-–—|]\s*\p{Lu}[\p{L}.’'-]*(?:(?:,\s|\s)(?:(?:of|for|and|the)\s)*\p{Lu}[\p{L}.’'-]*){0,6}){1,2}$/u;

/** The date that a line consists of, with or without "Published" or a weekday; null where the line says anything else. */
export function readDateLine(line: string): DateMention | null {
  if (line.length > LONGEST_DATE_LINE || !/\d/u.test(line)) return null;
  const rest = line.replace(/^\((.*)\)$/u, "$1").replace(LABEL, "").replace(BODY, "").replace(PLACE, "");
  const [mention] = findDates(rest);
  if (!mention || mention.year === null || mention.start !== 0) return null;
  const after = rest.slice(mention.end);
  return AFTER_DATE.test(after) || DATELINE.test(after) ? mention : null;
}

/** A page may be dated before its meeting: it is in another time zone, or was put up ahead of it. */
const MOST_DAYS_AHEAD = 31;

/**
 * The year of a day that a text gives without one, from a reference date (`YYYY-MM-DD`, or `YYYY-MM` for the issue of a
 * serial): the latest in which the day is not after it, or not more than 31 days after a day of publication. A document
 * speaks of what has been, so an issue of March that names December means the December before.
 */
export function inferYear({ month, day }: DayOfYear, reference: string): number {
  const year = Number.parseInt(reference.slice(0, 4), 10);
  if (reference.length < "YYYY-MM-DD".length) return formatDate(year, month, null) <= reference ? year : year - 1;
  const isNear = (candidate: number): boolean => daysBetween(reference, formatDate(candidate, month, day)) <= MOST_DAYS_AHEAD;
  return [year + 1, year].find(isNear) ?? year - 1;
}
