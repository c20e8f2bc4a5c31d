import type { Meeting, Mode } from "#core/domain/dataset.ts";
import { countryByCode } from "#core/taxonomy/countries.ts";
import { formatDate, formatDays, formatList, type DateStyle } from "#i18n/format.ts";
import { DEFAULT_LOCALE, translate } from "#i18n/translate.ts";

const regionNames = {
  long: new Intl.DisplayNames(DEFAULT_LOCALE, { type: "region", style: "long" }),
  short: new Intl.DisplayNames(DEFAULT_LOCALE, { type: "region", style: "short" }),
};

/** The name of a country in the interface's language; an organisation's code is its name. */
export function nameParty(code: string, style: "long" | "short" = "long"): string {
  const alpha2 = countryByCode(code)?.alpha2;
  return alpha2 === undefined ? code : (regionNames[style].of(alpha2) ?? code);
}

export const nameParties = (codes: readonly string[], style: "long" | "short" = "long"): string =>
  formatList(codes.map((code) => nameParty(code, style)));

/** A part of the calendar: "Mar 2021", "2021", "2020s". */
export const namePeriod = (period: string): string => (period.length === 7 ? formatDate(period) : period.endsWith("s") ? translate("date.decade", { year: period.slice(0, 4) }) : period);

export const nameMode = (mode: Mode | null): string => translate(`mode.${mode ?? "unknown"}`);

/** What a readout is called in lists: "United States, 4 May 2022". */
export const nameReadout = (meeting: Meeting, style: DateStyle = "full", party: "long" | "short" = "long"): string =>
  `${nameParties(meeting.counterparts, party)}, ${formatDays(meeting, style)}`;
