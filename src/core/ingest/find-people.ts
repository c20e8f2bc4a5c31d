import type { Span } from "#core/domain/span.ts";
import { findParties, PARTY_PATTERN, partyByName } from "#core/taxonomy/find-parties.ts";
import {
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_DOMAINS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  POST_NOMINALS,
  RANKS,
  SERVICES,
  SHIP_PREFIXES,
} from "#core/taxonomy/offices.ts";

/** A person as one place in a text speaks of them. The span covers office, rank and name. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  /** Office and rank as published, without a country before it; null where the text gives none. */
  readonly role: string | null;
  /** The party that the office belongs to, where the text says so. */
  readonly country: string | null;
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map(escape).join("|");
const WORD_END = "(?![\\p{L}\\p{N}])";

const PARTY = `(?:the\\s)?(?:${PARTY_PATTERN})${WORD_END}`;
const HEAD = `(?:${anyOf(OFFICE_HEADS)})${WORD_END}`;
const MODIFIER = `(?:${anyOf(OFFICE_MODIFIERS)})${WORD_END}`;
const DOMAIN_WORD = `(?:${anyOf(OFFICE_DOMAINS)})${WORD_END}`;
const DOMAIN = `${DOMAIN_WORD}(?:\\s${DOMAIN_WORD})*`;
const OF = `\\s(?:of|for)\\s(?:the\\s)?`;
const SERVICE = `(?:,\\s(?:[\\p{Lu}][\\p{L}-]*\\s)*?(?:[\\p{Lu}][\\p{L}]*-)?(?:Forces?|Staff|Army|Navy|Guard|Corps|Jieitai)(?:\\s\\([A-Z]+\\))?)`;
const OFFICE =
  `(?:${PARTY}(?:['’]s)?\\s)?(?:\\([A-Z]{2,6}\\)\\s)?(?:${MODIFIER}\\s){0,3}${HEAD}` +
  `(?:${OF}${DOMAIN}(?:\\sand\\s(?:the\\s)?${DOMAIN}(?!\\s${HEAD}))*){0,2}(?:${OF}(?:${PARTY_PATTERN})${WORD_END}(?:\\s\\([A-Z]{2,6}\\))?)?`;
const OFFICES = `${OFFICE}(?:\\sand\\s(?:the\\s)?${OFFICE}(?=\\s[\\p{Lu}]|,|$|\\.))?`;
const RANK = `(?:${anyOf(RANKS)})(?:\\s\\((?:[Rr]et\\.?(?:ired)?)\\))?`;
const HONORIFIC = `(?:${anyOf(HONORIFICS)})(?!\\p{L})`;
const TITLES = `(?:(?:${HONORIFIC}|${RANK})\\s)+`;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const NOT_A_NAME = `(?!(?:${anyOf([...OFFICE_HEADS, ...OFFICE_MODIFIERS, ...OFFICE_DOMAINS])}|${anyOf(POST_NOMINALS)}|The|On|In|At|As|He|She|They|Both|And|Meeting|Talks|Call|Spokesperson|${MONTHS})${WORD_END})`;
const NAME_WORD = `${NOT_A_NAME}\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’‐](?!s(?!\\p{L}))[\\p{L}\\p{M}]+)*`;
const PARTICLE = `(?:${anyOf(NAME_PARTICLES)})${WORD_END}`;
const SUFFIX = `(?:,?\\s(?:${anyOf(NAME_SUFFIXES)})(?!\\p{L}))`;
const NAME = `${NAME_WORD}(?:\\s(?:\\p{Lu}\\.|(?:${PARTICLE}\\s){0,2}${NAME_WORD})){0,6}${SUFFIX}?`;
const FORM = `(?<![\\p{L}\\p{N}-]|(?:${anyOf(SHIP_PREFIXES)})\\s)`;

const PATTERNS = [
  // General IZUTSU, Chief of Staff, JASDF; the Hon. Florence Parly, Minister for the Armed Forces of France
  `(?<titles>${TITLES})(?<name>${NAME}),\\s(?:the\\s)?(?<role>${OFFICES}${SERVICE}?)`,
  `(?<role>${OFFICES}${SERVICE}?),?\\s(?<titles>${TITLES})(?<name>${NAME})`,
  // Federal Minister of Defence, Kramp-Karrenbauer, attended
  `(?<role>${OFFICES}),\\s(?<name>${NAME})(?=,)`,
  `(?<role>${OFFICES})\\s(?<name>${NAME})`,
  // Harjit Singh Sajjan, Minister of National Defence: two names and more than the bare office, or it is no apposition
  `(?<name>${NAME_WORD}\\s${NAME}),\\s(?:the\\s)?(?<role>(?!${HEAD}(?!\\s(?:of|for)\\s))${OFFICES}${SERVICE}?)(?!\\s\\p{Lu})`,
  `(?<titles>${TITLES})(?<name>${NAME})`,
].map((pattern) => new RegExp(FORM + pattern, "gu"));

const COUNTRY_OF_OFFICE = new RegExp(`^${PARTY}(?:['’]s)?\\s(?:\\([A-Z]{2,6}\\)\\s)?|${OF}(?:${PARTY_PATTERN})${WORD_END}(?:\\s\\([A-Z]{2,6}\\))?`, "gu");

const cleanRole = (text: string): string => text.replace(/\s+/gu, " ").trim();

const readCountry = (role: string): string | null => {
  const [party] = findParties(role);
  if (party) return party.code;
  for (const [service, country] of SERVICES) if (role.includes(service)) return country;
  return null;
};

/** Ranks are part of the role, forms of address are not. */
const readRank = (titles: string): string => Array.from(titles.matchAll(new RegExp(RANK, "gu")), ([rank]) => rank).join(" ");

function toMention(match: RegExpMatchArray, start: number): PersonMention {
  const { titles = "", name = "", role = "" } = match.groups ?? {};
  const nameStart = start + match[0].lastIndexOf(name, role === "" || match[0].startsWith(role) ? undefined : match[0].length - role.length - 1);
  const full = cleanRole([readRank(titles), role.replace(COUNTRY_OF_OFFICE, "")].filter((part) => part !== "").join(", "));
  return {
    name: name.replace(/\s+/gu, " "),
    nameSpan: { start: nameStart, end: nameStart + name.length },
    role: full === "" ? null : full,
    country: readCountry(role),
    start,
    end: start + match[0].length,
  };
}

/**
 * Finds persons who are named with an office, a rank or a form of address, in the order of the text: "Defense Minister
 * Kishi", "Defence Minister of India, H.E. Rajnath Singh", "General IZUTSU, Chief of Staff, JASDF". Mentions do not overlap;
 * where two readings begin at the same place, the longer wins.
 */
export function findPeople(text: string): PersonMention[] {
  const found = PATTERNS.flatMap((pattern, rank) =>
    Array.from(text.matchAll(pattern), (match) => ({ rank, mention: toMention(match, match.index) })),
  )
    .filter(({ mention }) => partyByName(mention.name) === undefined)
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.rank - b.rank);
  const people: PersonMention[] = [];
  for (const { mention } of found) if (mention.start >= (people.at(-1)?.end ?? 0)) people.push(mention);
  return people;
}
