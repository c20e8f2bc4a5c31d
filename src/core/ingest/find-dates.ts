import type { Span } from "#core/domain/span.ts";

export interface DayOfYear {
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** A date as a text gives it: what it leaves out is null. */
export interface DateMention extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The last day, where the text gives several ("December 9 to 11"), else null. */
  readonly last: DayOfYear | null;
}

const MONTH_STEMS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.?)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|:\\d)";
const YEAR = "(?:19|20)\\d\\d(?!\\d)";
const TO = "\\s*(?:to|through|and|until|-|–|—)\\s*";

const MONTH_FIRST = `(?<m1>${MONTH})\\s+(?<d1>${DAY})(?:(?:(?:,\\s*|\\s+)(?<y1a>${YEAR}),?)?${TO}(?:(?<m1b>${MONTH})\\s+)?(?<d1b>${DAY}))?(?:(?:,\\s*|\\s+)(?<y1>${YEAR}))?`;
const DAY_FIRST = `(?<d2>${DAY})(?:${TO}(?<d2b>${DAY}))?\\s+(?:of\\s+)?(?<m2>${MONTH})(?:,?\\s+(?<y2>${YEAR}))?`;
const MONTH_ONLY = `(?<m3>${MONTH}),?\\s+(?<y3>${YEAR})`;
const ISO = `(?<y4>${YEAR})-(?<m4>\\d\\d)(?:-(?<d4>\\d\\d))?(?!\\d|-)`;
const JAPANESE = "(?:(?:令和(?<reiwa>\\d{1,2}|元)|(?<y5>(?:19|20)\\d\\d))年)?(?<m5>1[0-2]|[1-9])月(?<d5>[12]\\d|3[01]|[1-9])日";

// The "7" of "No.7 Feb. 2022" is no day. Case is ignored for "JUNE 24, 2023"; a figure must stand beside the month, so the verb "may" is not one.
const DATE = new RegExp(`(?<![\\p{L}\\d-]|\\b(?:No|Vol|Issue)\\.?\\s?)(?:${MONTH_FIRST}|${DAY_FIRST}|${MONTH_ONLY}|${ISO})(?!\\p{L})|${JAPANESE}`, "giu");

const FIRST_YEAR_OF_REIWA = 2019;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number.parseInt(digits, 10));

function toMonth(word: string): number {
  const stem = MONTH_STEMS.indexOf(word.slice(0, 3).toLowerCase());
  return stem === -1 ? Number.parseInt(word, 10) : stem + 1;
}

const isDay = (month: number, day: number | null): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= (DAYS[month - 1] ?? 0)));

function readReiwa(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return FIRST_YEAR_OF_REIWA - 1 + (digits === "元" ? 1 : Number.parseInt(digits, 10));
}

function toMention(match: RegExpMatchArray, start: number): DateMention | null {
  const part = match.groups ?? {};
  const month = toMonth(part["m1"] ?? part["m2"] ?? part["m3"] ?? part["m4"] ?? part["m5"] ?? "");
  const day = toNumber(part["d1"] ?? part["d2"] ?? part["d4"] ?? part["d5"]);
  const year = toNumber(part["y1a"] ?? part["y1"] ?? part["y2"] ?? part["y3"] ?? part["y4"] ?? part["y5"]) ?? readReiwa(part["reiwa"]);
  const lastDay = toNumber(part["d1b"] ?? part["d2b"]);
  const last = lastDay === null ? null : { month: part["m1b"] === undefined ? month : toMonth(part["m1b"]), day: lastDay };
  if (!isDay(month, day) || (last !== null && !isDay(last.month, last.day))) return null;
  return { year, month, day, last, start, end: start + match[0].length };
}

/**
 * Finds dates in English ("January 24, 2021", "On April 8th", "9 to 11 December", "Mar. 2021", "2021-01-24") and Japanese
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

const LABEL = /^(?:(?:published|posted|released|issued|updated|date)(?:\s+on)?\s*:?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?/iu;

/** The date that a line consists of, with or without "Published" or a weekday; null where the line says anything else. */
export function readDateLine(line: string): DateMention | null {
  const rest = line.replace(LABEL, "");
  const [mention] = findDates(rest);
  return mention && mention.year !== null && mention.start === 0 && mention.end === rest.length ? mention : null;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `YYYY-MM-DD`, or `YYYY-MM` for a date without a day. */
export const formatDate = (year: number, month: number, day: number | null): string =>
  `${pad(year, 4)}-${pad(month, 2)}${day === null ? "" : `-${pad(day, 2)}`}`;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a year has this day; false only for 29 February outside leap years. */
export const isRealDay = (year: number, month: number, day: number | null): boolean =>
  !(month === 2 && day === 29) || isLeapYear(year);

/**
 * The latest year in which a day without a year is not after a reference date. A document speaks of what has been, so an
 * issue of March that names December means the December before.
 */
export function latestYearNotAfter(mention: DayOfYear, reference: string): number {
  const year = Number.parseInt(reference.slice(0, 4), 10);
  const limit = reference.slice(5);
  const candidate = `${pad(mention.month, 2)}-${pad(mention.day, 2)}`.slice(0, limit.length);
  return candidate <= limit ? year : year - 1;
}

/** The day before a `YYYY-MM-DD` date. */
export function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (day > 1) return formatDate(year, month, day - 1);
  const previousMonth = month === 1 ? 12 : month - 1;
  const previousYear = month === 1 ? year - 1 : year;
  const last = previousMonth === 2 && !isLeapYear(previousYear) ? 28 : (DAYS[previousMonth - 1] ?? 31);
  return formatDate(previousYear, previousMonth, last);
}
