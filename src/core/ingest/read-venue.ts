import type { Meeting } from "#core/domain/dataset.ts";
import { countryOfPlace, findNames } from "#core/ingest/find-names.ts";
import { readJapaneseVenue } from "#core/ingest/read-japanese.ts";
import { findParties, PARTY_PATTERN } from "#core/taxonomy/find-parties.ts";

const BUILDING = "Ministry|Department|Embassy|Palace|Headquarters|Hotel|Residence|Base|House|Center|Centre";
const INSTITUTION = new RegExp(
  `^(?:the\\s+)?((?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,4}(?:${BUILDING})(?:\\s+(?:of|for)\\s+(?:the\\s+)?(?:National\\s+)?\\p{Lu}\\p{L}+)?(?:\\s+(?:of|in)\\s+(?:the\\s+)?(?:${PARTY_PATTERN})(?!\\p{L}))?(?:\\s+\\([A-Z]+\\))?)`,
  "u",
);
const PREPOSITION = /\b(?:at|in)\s+(?=(?:the\s+)?\p{Lu})/gu;
const FOLLOWING_PLACE = /^,\s+(?=\p{Lu})/u;

type Venue = NonNullable<Meeting["venue"]>;

/** A named place right here, with the country after it ("Jakarta, Indonesia"); a country alone is a venue too. */
function readPlace(text: string): Venue | null {
  const body = text.replace(/^the\s+/u, "");
  const [place] = findNames(body);
  if (place?.start !== 0 || place.kind !== "place") return null;
  const name = body.slice(0, place.end);
  const country = countryOfPlace(name);
  if (country === null || country === undefined) return null;
  // "at the Japan-Fiji Meeting" is no place, nor "in Japan's view".
  if (/^[-–'’]/u.test(body.slice(place.end))) return null;
  const rest = FOLLOWING_PLACE.exec(body.slice(place.end));
  const [next] = rest ? findNames(body.slice(place.end + rest[0].length)) : [];
  const end = rest && next?.start === 0 && next.id === country ? place.end + rest[0].length + next.end : place.end;
  return { name: body.slice(0, end), country };
}

function readInstitution(text: string, publisherCountry: string | null): Venue | null {
  const name = INSTITUTION.exec(text)?.[1];
  if (name === undefined) return null;
  const country = countryOfPlace(name) ?? findParties(name)[0]?.code ?? null;
  if (country !== null) return { name, country };
  const town = /^\s+in\s+/u.exec(text.slice(text.indexOf(name) + name.length));
  const place = town ? readPlace(text.slice(text.indexOf(name) + name.length + town[0].length)) : null;
  if (place) return { name: `${name} in ${place.name}`, country: place.country };
  return { name, country: /^Ministry|^Department/u.test(name) ? publisherCountry : null };
}

/**
 * Where people met, from the sentence that tells of it: a building ("at the U.S. Department of Defense"; a ministry without
 * a country is the publisher's own) or a named place ("in Hawaii", "in Jakarta, Indonesia"). null where it says neither.
 */
export function readVenue(lead: string, publisherCountry: string | null): Venue | null {
  for (const match of lead.matchAll(PREPOSITION)) {
    const text = lead.slice(match.index + match[0].length);
    const venue = readInstitution(text, publisherCountry) ?? readPlace(text);
    if (venue) return venue;
  }
  return readJapaneseVenue(lead);
}
