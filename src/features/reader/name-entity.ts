import { PLACES } from "#core/taxonomy/places.ts";
import type { NameHighlight } from "#core/views/readout-highlights.ts";
import { nameParty } from "#i18n/names.ts";

const placeNames: ReadonlyMap<string, string> = new Map(PLACES.map(({ id, name }) => [id, name]));

/**
 * What a person, place or organisation is called. A place has its own name, since the same words may stand for two of them
 * (“East and South China Seas”); others are called what the text calls them here.
 */
export function nameEntity({ id, kind, start, end }: NameHighlight, text: string): string {
  if (kind !== "place") return text.slice(start, end);
  const place = id.slice(id.indexOf(":") + 1);
  return placeNames.get(place) ?? nameParty(place, "short");
}
