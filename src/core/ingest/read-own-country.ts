import { countryOfOffice } from "#core/ingest/country-of-office.ts";
import { findPeople } from "#core/ingest/find-people.ts";
import type { Page } from "#core/ingest/read-page.ts";
import { readVenue } from "#core/ingest/read-venue.ts";
import { findParties, PARTY_PATTERN } from "#core/taxonomy/find-parties.ts";
import { findAll } from "#core/text/find-all.ts";

const COUNTERPART = new RegExp(`(?<![\\p{L}-])(?:${PARTY_PATTERN})(?:['’]s)?(?=\\s(?:\\p{L}+\\s){0,3}counterpart)`, "gu");
const BETWEEN = new RegExp(`\\bbetween\\s(?:the\\s)?(${PARTY_PATTERN})\\sand\\s(?:the\\s)?(${PARTY_PATTERN})(?![\\p{L}-])`, "gu");

const codesIn = (text: string): string[] => findParties(text).map(({ code }) => code);

/** Whom the text brings together with home: "relations between Singapore and Japan". */
function readPartner(text: string, home: string): string | null {
  for (const [pair] of findAll(BETWEEN, text)) {
    const codes = codesIn(pair);
    if (codes.includes(home)) return codes.find((code) => code !== home) ?? null;
  }
  return null;
}

interface Told {
  /** The sentence that tells of the meeting. */
  readonly lead: string;
  readonly title: string | null;
  /** The whole readout. */
  readonly text: string;
}

/**
 * Whose page it is: the publisher's; else the home country, unless the first who is named without a country holds an office
 * that another country alone has, or meets those of home. Then it is whom the title names, or the text together with home,
 * or the host. null where nothing tells.
 */
export function readOwnCountry({ publisherCountry }: Pick<Page, "publisherCountry">, { lead, title, text }: Told, home: string): string | null {
  if (publisherCountry !== null) return publisherCountry;
  const [first, ...others] = findPeople(lead);
  if (!first || first.country !== null) return home;
  const ofOffice = countryOfOffice(first.role);
  if (ofOffice !== null) return ofOffice;
  const counterparts = lead.includes("counterpart") ? findAll(COUNTERPART, lead).flatMap(([name]) => codesIn(name)) : [];
  const isForeign = others.some(({ country }) => country === home) || counterparts.includes(home);
  if (!isForeign) return home;
  const named = new Set(others.map(({ country }) => country));
  const inTitle = codesIn(title ?? "").find((code) => code !== home && !named.has(code) && !counterparts.includes(code));
  const host = readVenue(lead, null)?.country ?? null;
  return inTitle ?? readPartner(text, home) ?? (host === home ? null : host);
}
