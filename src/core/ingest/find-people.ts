import type { Span } from "#core/domain/span.ts";
import { type MaskedText, maskParties } from "#core/ingest/mask-parties.ts";
import { COUNTERPART_PATTERNS, COUNTRY_OF_OFFICE, PERSON_PATTERNS, RANK_PATTERN, SOME_TITLE } from "#core/ingest/person-patterns.ts";
import { findJapanesePeople, isJapanese } from "#core/ingest/read-japanese.ts";
import { SERVICES } from "#core/taxonomy/offices.ts";
import { findAll } from "#core/text/find-all.ts";
import { rememberByText } from "#core/text/remember-by-text.ts";

/** A person as one place in a text speaks of them. The span covers office, rank and name. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  /** Office and rank as published, without their country; null where the text gives none. */
  readonly role: string | null;
  /** The party that the office or the person belongs to, where the text says so. */
  readonly country: string | null;
}

const toSpan = (indices: readonly [number, number] | undefined): Span | null => (indices ? { start: indices[0], end: indices[1] } : null);

const clean = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The "(NEA)" of "National Endowment for the Arts (NEA) Chair". */
const LEADING_ABBREVIATION = /^\s*\([A-Z]{2,6}\)\s/u;

/** An office without what it says of its country. */
function readOffice(text: string, masked: string, { start, end }: Span): string {
  let office = "";
  let from = start;
  for (const match of findAll(COUNTRY_OF_OFFICE, masked.slice(start, end))) {
    office += text.slice(from, start + match.index);
    from = start + match.index + match[0].length;
  }
  return clean((office + text.slice(from, end)).replace(LEADING_ABBREVIATION, ""));
}

/** Ranks are part of the role, forms of address are not. */
const readRank = (titles: string): string => findAll(RANK_PATTERN, titles).map(([rank]) => rank).join(" ");

function readCountry(text: string, { parties }: MaskedText, office: Span | null, homeland: Span | null): string | null {
  for (const span of [office, homeland]) {
    if (!span) continue;
    const party = parties.find(({ start, end }) => start >= span.start && end <= span.end);
    if (party) return party.code;
    for (const [service, country] of SERVICES) if (text.slice(span.start, span.end).includes(service)) return country;
  }
  return null;
}

function toMention(text: string, masked: MaskedText, match: RegExpMatchArray, start: number): PersonMention {
  const groups = match.indices?.groups ?? {};
  const nameSpan = toSpan(groups["name"]) ?? { start, end: start };
  const office = toSpan(groups["role"]);
  const parts = [readRank(match.groups?.["titles"] ?? ""), office ? readOffice(text, masked.text, office) : ""];
  const role = parts.filter((part) => part !== "").join(", ");
  return {
    name: clean(text.slice(nameSpan.start, nameSpan.end)),
    nameSpan,
    role: role === "" ? null : role,
    country: readCountry(text, masked, office, toSpan(groups["homeland"])),
    start,
    end: start + match[0].length,
  };
}

function searchPeople(text: string): readonly PersonMention[] {
  if (isJapanese(text)) return findJapanesePeople(text);
  if (!SOME_TITLE.test(text) && !text.includes("counterpart")) return [];
  const masked = maskParties(text);
  const patterns = text.includes("counterpart") ? [...COUNTERPART_PATTERNS, ...PERSON_PATTERNS] : PERSON_PATTERNS;
  const found = patterns.flatMap((pattern, rank) =>
    findAll(pattern, masked.text).map((match) => ({ rank, mention: toMention(text, masked, match, match.index) })),
  ).sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank);
  const people: PersonMention[] = [];
  for (const { mention } of found) if (mention.start >= (people.at(-1)?.end ?? 0)) people.push(mention);
  return people;
}

/**
 * Finds persons who are named with an office, a rank or a form of address, in the order of the text: "Defense Minister
 * Kishi", "Defence Minister of India, H.E. Rajnath Singh", "General IZUTSU, Chief of Staff, JASDF". Mentions do not overlap;
 * where two readings begin at the same place, the longer wins.
 */
export const findPeople: (text: string) => readonly PersonMention[] = rememberByText(searchPeople);
