import type { Entity } from "#core/domain/dataset.ts";
import { BODIES } from "#core/taxonomy/bodies.ts";
import { COUNTRIES } from "#core/taxonomy/countries.ts";
import { ORGANISATIONS } from "#core/taxonomy/organisations.ts";
import { PLACES } from "#core/taxonomy/places.ts";
import { findAll } from "#core/text/find-all.ts";

/** A place or organisation that a text names. */
export type NameMention = Entity & { readonly kind: "place" | "organisation" };

interface Named {
  readonly kind: "place" | "organisation";
  readonly id: string;
  /** The country that a place lies in, or the country itself. */
  readonly country: string | null;
}

const straighten = (text: string): string => text.replaceAll("’", "'");
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const named = new Map<string, Named[]>();

/** Seas may share a name ("East and South China Seas" are two); else the first table that uses a name keeps it. */
function add(labels: readonly string[], entry: Named, mayShare = false): void {
  for (const label of new Set(labels.map(straighten))) {
    const known = named.get(label);
    if (!known) named.set(label, [entry]);
    else if (mayShare && known.every(({ country }) => country === null)) known.push(entry);
  }
}

for (const { code, name, aliases } of COUNTRIES) add([name, ...aliases], { kind: "place", id: code, country: code });
for (const { code, name, aliases } of [...ORGANISATIONS, ...BODIES]) add([name, ...aliases], { kind: "organisation", id: code, country: null });
for (const { id, name, aliases, country } of PLACES) add([name, ...aliases], { kind: "place", id, country }, country === null);
for (const { code, capital } of COUNTRIES) add([capital], { kind: "place", id: slug(capital), country: code });

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replaceAll("'", "['’]");
const NAME = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}\\p{N}])(?:${[...named.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/**
 * Every naming of a country, a place or an organisation of the taxonomy, in the order of the text; capitals count, and the
 * longest name wins. Demonyms ("German") name no place. "East and South China Seas" gives two mentions of the same words.
 */
export const findNames = (text: string): NameMention[] =>
  findAll(NAME, text).flatMap((match) =>
    (named.get(straighten(match[0])) ?? []).map(({ kind, id }) => ({
      kind,
      id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** The country in which the place of exactly this name lies; null where it is a sea or a region, undefined where unknown. */
export const countryOfPlace = (name: string): string | null | undefined => named.get(straighten(name))?.[0]?.country;
