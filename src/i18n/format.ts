import { DEFAULT_LOCALE, translate } from "#i18n/translate.ts";

const cached = <Options extends object, Format>(create: (options: Options) => Format) => {
  const formats = new Map<string, Format>();
  return (options: Options): Format => {
    const key = JSON.stringify(options);
    const known = formats.get(key);
    if (known !== undefined) return known;
    const format = create(options);
    formats.set(key, format);
    return format;
  };
};

const numberFormat = cached((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(DEFAULT_LOCALE, options));
const dateFormat = cached((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(DEFAULT_LOCALE, { ...options, timeZone: "UTC" }));
/** In the reader's own time zone, which takes a browser a while to find out. */
const momentFormat = cached((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(DEFAULT_LOCALE, options));
const listFormat = cached((options: Intl.ListFormatOptions) => new Intl.ListFormat(DEFAULT_LOCALE, options));

const toDate = (date: string): Date => new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);

const STYLES = {
  full: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const MOMENT = { ...STYLES.full, hour: "2-digit", minute: "2-digit" } as const satisfies Intl.DateTimeFormatOptions;

export type DateStyle = keyof typeof STYLES;

/** A date of day or month precision; `null` says so in words. */
export function formatDate(date: string | null, style: DateStyle = "full"): string {
  if (date === null) return translate("date.unknown");
  return dateFormat(STYLES[date.length === 7 ? "month" : style]).format(toDate(date));
}

/** From one date to another: "9–11 Dec 2020", or the one date. Dates of day and of month precision are joined by a dash. */
export function formatSpan(first: string | null, last: string | null, style: DateStyle = "full"): string {
  if (first === null || last === null || first === last) return formatDate(first ?? last, style);
  if (first.length !== last.length) return translate("span.dates", { first: formatDate(first, style), last: formatDate(last, style) });
  return dateFormat(STYLES[first.length === 7 ? "month" : style]).formatRange(toDate(first), toDate(last));
}

/** The days of a meeting: "9–11 Dec 2020", or the one day; `null` says so in words. */
export const formatDays = ({ date, endDate }: { readonly date: string | null; readonly endDate: string | null }, style: DateStyle = "full"): string =>
  formatSpan(date, endDate ?? date, style);

/** A moment by the user's own clock: "22 Nov 2026, 09:14". */
export const formatMoment = (isoTime: string): string => momentFormat(MOMENT).format(new Date(isoTime));

export const formatInteger = (value: number): string => numberFormat({ maximumFractionDigits: 0 }).format(value);
export const formatDecimal = (value: number): string => numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
export const formatPercent = (share: number): string => numberFormat({ style: "percent", maximumFractionDigits: 0 }).format(share);
/** "A, B and C", or "A, B or C". */
export const formatList = (items: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string => listFormat({ style: "long", type }).format(items);
/** Without the last "and": "2, 5, 9". */
export const formatSequence = (items: readonly string[]): string => listFormat({ style: "narrow", type: "conjunction" }).format(items);
/** Statements side by side; those that are null are left out. */
export const formatClauses = (clauses: readonly (string | null)[]): string =>
  clauses.filter((clause) => clause !== null).reduce((before, after) => (before === "" ? after : translate("list.clauses", { before, after })), "");

/** Labels of a time axis. */
export const formatYear = (date: Date): string => dateFormat({ year: "numeric" }).format(date);
const TICKS = {
  year: { year: "numeric" },
  month: { month: "short", year: "2-digit" },
  day: { day: "numeric", month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The name of a tick on an axis of years, months or days. */
export const formatTick = (date: Date, unit: keyof typeof TICKS): string => dateFormat(TICKS[unit]).format(date);

/** Two decimals, for a measure between 0 and 1 that is no share. */
export const formatRatio = (value: number): string => numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** Three digits, however small: for measures without a natural unit. */
export const formatMeasure = (value: number): string => numberFormat({ maximumSignificantDigits: 3 }).format(value);

/** A difference of two shares in percentage points, with its sign: "+63", "−5". */
export const formatPoints = (difference: number): string => numberFormat({ maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(100 * difference).replace("-", "−");
