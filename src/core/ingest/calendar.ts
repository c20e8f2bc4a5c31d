/** Days of the proleptic Gregorian calendar as `YYYY-MM-DD`, years 0 to 9999, without the clock or a time zone. */

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** `YYYY-MM-DD`, or `YYYY-MM` for a date without a day. */
export const formatDate = (year: number, month: number, day: number | null): string =>
  `${pad(year, 4)}-${pad(month, 2)}${day === null ? "" : `-${pad(day, 2)}`}`;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a year has this day; false only for 29 February outside leap years. */
export const isRealDay = (year: number, month: number, day: number | null): boolean => !(month === 2 && day === 29) || isLeapYear(year);

/** The number of a day, counted from 1 March of year 0; years begin in March, so that the leap day is the last. */
function toDayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

function fromDayNumber(number: number): string {
  const era = Math.floor(number / DAYS_PER_ERA);
  const dayOfEra = number - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return formatDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** The day so many days after a `YYYY-MM-DD` date; before it where the number is negative. */
export const addDays = (date: string, days: number): string => fromDayNumber(toDayNumber(date) + days);

/** Whole days from one `YYYY-MM-DD` date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => toDayNumber(to) - toDayNumber(from);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: string): number => (toDayNumber(date) + 3) % 7;
