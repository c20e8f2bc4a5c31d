import { NAMED_PARTY, WHOLE_PARTY } from "#core/ingest/mask-parties.ts";
import {
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NO_NAMES,
  OFFICE_DOMAINS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  POST_NOMINALS,
  RANKS,
  SERVICES,
  SHIP_PREFIXES,
} from "#core/taxonomy/offices.ts";

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map(escape).join("|");
/** Of the Latin script, in which English texts write names; a class of all letters would be copied hundreds of times and take long to compile. */
const LETTER = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿʻʼ\u0300-\u036f";
/** Where a letter of the script may be a capital. */
const CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]";
const WORD_END = `(?![${LETTER}0-9])`;

const PARTY = `(?:the\\s)?${NAMED_PARTY}`;
/** "Secretary General" is one office, and no secretary with the rank of general. */
const HEAD = `(?:${anyOf(OFFICE_HEADS)})${WORD_END}(?<!(?:Secretary|Director|Attorney)(?=\\sGeneral))`;
const MODIFIER = `(?:${anyOf(OFFICE_MODIFIERS)})${WORD_END}`;
const DOMAIN_WORD = `(?:${anyOf(OFFICE_DOMAINS)})${WORD_END}`;
const DOMAIN_WORDS = `(?:\\s${DOMAIN_WORD})+`;
/** Of several: "Foreign, Commonwealth and Development Affairs". */
const DOMAIN = `${DOMAIN_WORDS}(?:,${DOMAIN_WORDS}(?=(?:,\\s${CAPITAL}[${LETTER}-]*)?,?\\sand\\s))*`;
const OF = `\\s(?:of|for)(?:\\sthe)?`;
const SHORT_FORM = `\\((?:[A-Z]{2,6}|${NAMED_PARTY})\\)`;
const OF_PARTY = `\\s(?:of|for)\\s?(?:the\\s)?${NAMED_PARTY}(?:\\s${SHORT_FORM})?(?!\\s(?:${DOMAIN_WORD}))`;
const FORCE = "(?:Forces?|Staff|Army|Navy|Guard|Corps|Jieitai)";
const SERVICE =
  `(?:,\\s(?:(?:${CAPITAL}[${LETTER}-]*|${NAMED_PARTY})\\s){0,4}?(?:${CAPITAL}[${LETTER}]*-)?${FORCE}(?:\\s(?:Pacific|Europe|Japan|Korea))?(?:\\s\\([A-Z]+\\))?` +
  `|,\\s(?:${anyOf([...SERVICES.keys()])})${WORD_END})`;
/** National Security Advisor to the Vice President; Assistant to the President for … */
const TO_WHOM = `(?:\\sto\\sthe\\s(?:Vice\\s|Deputy\\s)?(?:President|Prime\\sMinister|Secretary-General|Secretary\\sGeneral)(?:\\sof\\s(?:the\\s)?${NAMED_PARTY})?)`;
const OFFICE =
  `(?:${PARTY}(?:['’]s)?\\s)?(?:${SHORT_FORM}\\s)?(?:${MODIFIER}\\s){0,4}(?:${HEAD}${TO_WHOM}?|Assistant${TO_WHOM})(?:\\s\\([A-Z]{2,5}\\))?(?:${OF_PARTY}(?=\\sfor\\s))?` +
  `(?:${OF}(?:\\s${NAMED_PARTY})?${DOMAIN}(?:\\sand(?:\\sthe)?${DOMAIN}(?!\\s${HEAD}))*){0,2}(?:\\s\\([A-Z]{2,6}\\))?(?:${OF_PARTY})?`;
const TITLE_WORD = `(?:${CAPITAL}[${LETTER}’'&-]*|${NAMED_PARTY})`;
/** An office whose words no list has, up to the next comma: "Commander Joint Forces New Zealand", "Director of Cyber for the Navy". */
const ANY_OFFICE =
  `(?:${PARTY}(?:['’]s)?\\s)?(?:${TITLE_WORD}\\s){0,3}?${HEAD}(?:\\s(?:of|for|on)\\s(?:the\\s)?${TITLE_WORD}|\\s${DOMAIN_WORD})` +
  `(?:\\s(?:(?:of|for|on)\\s(?:the\\s)?)?${TITLE_WORD}){0,7}(?=[,.;)]|$|\\s(?:at|in|on|by|to|from|during|today|yesterday|who)\\s)`;
/** "The President and Prime Minister Kishida" are two people, whose offices are no double one. */
const OFFICES = `${OFFICE}(?:(?<!\\b[Tt]he\\s(?:Vice\\s)?(?:President|Prime\\sMinister|Minister|Secretary|Chancellor|King))\\sand\\s(?:the\\s)?${OFFICE}(?=\\s${CAPITAL}|,|$|\\.))?`;
/** More than a bare "Minister". */
const LONG_OFFICES = `(?!${HEAD}(?!\\s(?:of|for|to)\\s))${OFFICES}${SERVICE}?`;
const NO_NAME_BEHIND = `(?!\\s(?:${CAPITAL}|(?:of|for|to)\\s|and\\s(?!(?:the\\s)?(?:(?:${MODIFIER}|${DOMAIN_WORD})\\s)*${HEAD})(?:the\\s)?${DOMAIN_WORD}))`;
const RANK = `(?:${anyOf(RANKS)})(?:\\s\\((?:[Rr]et\\.?(?:ired)?)\\))?`;
const HONORIFIC = `(?:${anyOf(HONORIFICS)})(?![${LETTER}])`;
const TITLES = `(?:(?:${HONORIFIC}|${RANK})\\s)+`;

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const OPENERS = "The|On|In|At|As|He|She|They|Both|And|Meeting|Talks|Call|Spokesperson|Spokesman|Spokeswoman";
const NOT_A_NAME = `(?!(?:${anyOf([...OFFICE_HEADS, ...OFFICE_MODIFIERS, ...OFFICE_DOMAINS, ...NO_NAMES])}|(?:${OPENERS})(?!-))${WORD_END}|(?:${MONTHS})\\.?\\s\\d)`;
const NAME_WORD = `${NOT_A_NAME}${CAPITAL}[${LETTER}]*(?:[-'’‐](?!s(?![${LETTER}]))[${LETTER}]+)*`;
const PARTICLE = `(?:${anyOf(NAME_PARTICLES)})${WORD_END}`;
const SUFFIX = `(?:,?\\s(?:${anyOf(NAME_SUFFIXES)})(?![${LETTER}]))`;
const LETTERS = `(?:\\s(?:${anyOf(POST_NOMINALS)})${WORD_END})*`;
const NOT_LETTERS = `(?!(?:${anyOf([...POST_NOMINALS, ...NAME_SUFFIXES])})(?![${LETTER}]))`;
const ARTICLE = "(?:(?:al|el|ad|an|ar|as|at|ash|az|ul)[-‐])?";
const NAME = `(?:${CAPITAL}\\.\\s?){0,3}${NAME_WORD}(?:\\s${NOT_LETTERS}(?:${CAPITAL}\\.|(?:${PARTICLE}\\s){0,2}${ARTICLE}${NAME_WORD})){0,6}${SUFFIX}?`;
/** Prime Minister Kim Roe of New Zealand */
const HOMELAND = `(?:\\sof\\s(?:the\\s)?(?<homeland>${NAMED_PARTY}))?`;
/** Chief of Army, Australia */
const OF_COUNTRY = `(?:,\\s(?<homeland>${NAMED_PARTY})(?=[,.;)]|$|\\sand\\s))?`;
/** What any of the patterns can begin with; told first, since looking behind takes long. */
const MAY_BEGIN = `(?=[\\d(t]|${CAPITAL}|${NAMED_PARTY})`;
const FORM = `${MAY_BEGIN}(?<![${LETTER}0-9-]|(?:${anyOf(SHIP_PREFIXES)})\\s)`;

const compile = (pattern: string): RegExp => new RegExp(FORM + pattern, "dgu");

/**
 * The ways in which a text names a person, for a text in which parties are masked (`maskParties`). Groups: `titles` (ranks
 * and forms of address), `name`, `role` (the office), `homeland`.
 */
export const PERSON_PATTERNS: readonly RegExp[] = [
  // General IZUTSU, Chief of Staff, JASDF; the Hon. Florence Parly, Minister for the Armed Forces of France
  `(?<titles>${TITLES})(?<name>${NAME})${LETTERS},\\s(?:the\\s)?(?<role>${OFFICES}${SERVICE}?)${OF_COUNTRY}`,
  `(?<role>${OFFICES}${SERVICE}?),?\\s(?<titles>${TITLES})(?<name>${NAME})${HOMELAND}`,
  // MND Minister Jeong Kyeong-doo, Minister of National Defense of the ROK: the fuller office counts
  `${OFFICES},?\\s(?<titles>(?:${TITLES})?)(?<name>${NAME})${LETTERS},\\s(?:the\\s)?(?<role>${LONG_OFFICES})${NO_NAME_BEHIND}`,
  // Federal Minister of Defence, Kramp-Karrenbauer, attended
  `(?<role>${OFFICES}),\\s(?<name>${NAME})(?=[,.;]|\\s(?:on|at|in|by|from|to|today|yesterday)\\s|$)`,
  `(?<role>${OFFICES})\\s(?<name>${NAME})${HOMELAND}`,
  // Harjit Singh Sajjan, Minister of National Defence: two names and more than the bare office, or it is no apposition
  `(?<name>${NOT_LETTERS}${NAME_WORD}\\s${NAME})${LETTERS},\\s(?:the\\s)?(?<role>${LONG_OFFICES})${NO_NAME_BEHIND}`,
  `(?<titles>${TITLES})(?<name>${NAME})${LETTERS},\\s(?:the\\s)?(?<role>${ANY_OFFICE})${OF_COUNTRY}`,
  `(?<titles>${TITLES})(?<name>${NAME})${HOMELAND}`,
].map(compile);

/** For "A, B and C counterparts, X, Y and Z" with so many of each: a pattern for each place in the row. */
function eachOfCounterparts(count: number): string[] {
  const [next, last] = ["(?:,\\s(?:and\\s)?)", "(?:,?\\sand\\s)"];
  const join = (items: readonly string[]): string => items.map((item, at) => (at === 0 ? item : `${at === count - 1 ? last : next}${item}`)).join("");
  const person = `(?:${TITLES})?${NAME}`;
  return Array.from({ length: count }, (_, place) => {
    const parties = join(Array.from({ length: count }, (_party, at) => (at === place ? `(?<homeland>${NAMED_PARTY})` : NAMED_PARTY)));
    const before = join(Array.from({ length: place + 1 }, (_person, at) => (at === place ? "" : person)));
    const hasMore = Array.from({ length: count - place - 1 }, (_person, at) => `${at === count - place - 2 ? last : next}${person}`).join("");
    return `(?<=(?<!${NAMED_PARTY},?\\s(?:and\\s)?)${parties}(?:['’]s)?\\scounterparts,?\\s${before})(?<titles>(?:${TITLES})?)(?<name>${NAME})(?=${hasMore})`;
  });
}

/** For a text that speaks of counterparts. */
export const COUNTERPART_PATTERNS: readonly RegExp[] = [
  // his Japanese counterpart, Mr. Yasukazu Hamada; their Japanese counterparts A and B
  `(?<!${NAMED_PARTY}(?:,|\\sand)\\s)(?<homeland>${WHOLE_PARTY})(?:['’]s)?\\scounterparts?,?\\s(?<titles>(?:${TITLES})?)(?<name>${NAME})`,
  `(?<=(?<homeland>${NAMED_PARTY})\\scounterparts,?\\s(?:${TITLES})?${NAME}\\sand\\s)(?<titles>(?:${TITLES})?)(?<name>${NAME})`,
  // his Japanese and Italian counterparts, A and B: the first of the first, and so on
  ...[2, 3].flatMap(eachOfCounterparts),
].map(compile);

/** What an office says of its country, before or after it: no part of the role. */
export const COUNTRY_OF_OFFICE = new RegExp(`^${PARTY}(?:['’]s)?\\s(?:${SHORT_FORM}\\s)?|${OF_PARTY}|(?<!Forces?)\\s${NAMED_PARTY}$`, "gu");

/** In any text that names a person so; saves looking further in most sentences. */
export const SOME_TITLE = new RegExp(`(?:${HEAD}|${RANK}|${HONORIFIC})`, "u");

export const RANK_PATTERN = new RegExp(RANK, "gu");
