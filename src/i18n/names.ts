import type { Meeting, Mode, Person } from "#core/domain/dataset.ts";
import { sizeOfPeriod } from "#core/domain/period.ts";
import { alpha2Of } from "#core/taxonomy/country-codes.ts";
import { formatDate, formatDays, formatList, formatSequence, type DateStyle } from "#i18n/format.ts";
import { DEFAULT_LOCALE, translate, translateOr } from "#i18n/translate.ts";

const regionNames = {
  long: new Intl.DisplayNames(DEFAULT_LOCALE, { type: "region", style: "long" }),
  short: new Intl.DisplayNames(DEFAULT_LOCALE, { type: "region", style: "short" }),
};

/** The name of a country in the interface's language; an organisation's code is its name. */
export function nameParty(code: string, style: "long" | "short" = "long"): string {
  const alpha2 = alpha2Of(code);
  return alpha2 === undefined ? code : (regionNames[style].of(alpha2) ?? code);
}

/** The counterparts of a meeting, as a list. */
export const nameParties = (codes: readonly string[], style: "long" | "short" = "long"): string =>
  codes.length === 0 ? translate("party.none") : formatList(codes.map((code) => nameParty(code, style)));

/** Where only one name has room: "Australia +2". */
export function namePartiesBriefly(codes: readonly string[]): string {
  const [first, ...others] = codes;
  return first === undefined || others.length === 0
    ? nameParties(codes, "short")
    : translate("party.others", { first: nameParty(first, "short"), others: others.length });
}

/** A part of the calendar: "Mar 2021", "2021", "2020s". */
export function namePeriod(period: string): string {
  switch (sizeOfPeriod(period)) {
    case "month":
      return formatDate(period);
    case "year":
      return period;
    case "decade":
      return translate("date.decade", { year: period.slice(0, 4) });
  }
}

/** How they met. */
export const nameMode = (mode: Mode | null): string => translate(`mode.${mode ?? "unknown"}`);

/** What a readout is called in lists: "United States, 4 May 2022". */
export const nameReadout = (meeting: Meeting, style: DateStyle = "full", party: "long" | "short" = "long"): string =>
  translate("readout.name", { parties: nameParties(meeting.counterparts, party), days: formatDays(meeting, style) });

/** A person with what is known of them: "Kishi (Minister of Defense, Japan)". */
export function namePerson({ name, role, country }: Pick<Person, "name" | "country"> & { readonly role?: string | null }): string {
  const about = [role ?? null, country === null ? null : nameParty(country, "short")].filter((part) => part !== null);
  return about.length === 0 ? name : translate("person.about", { name, about: formatSequence(about) });
}

/** A field of a meeting, such as `durationMinutes`, and what it was inferred from; the dataset's own word for one that is not known. */
export const nameField = (field: string): string => translateOr(`field.${field}`, field);
export const nameInference = (from: string): string => translateOr(`inference.${from}`, from);

/** Words as they stand in a text. */
export const quote = (text: string): string => translate("quotation", { text });
