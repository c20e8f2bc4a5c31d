import type { Person } from "#core/domain/dataset.ts";
import { countryOfOffice } from "#core/ingest/country-of-office.ts";
import { findPeople, type PersonMention } from "#core/ingest/find-people.ts";
import { countryOfPlace, findNames } from "#core/ingest/find-names.ts";
import { findJapaneseParties } from "#core/ingest/read-japanese.ts";
import { joinPeople, readSurname } from "#core/ingest/person-names.ts";
import { findParties, PARTY_PATTERN } from "#core/taxonomy/find-parties.ts";
import { DOMESTIC_OFFICE } from "#core/taxonomy/offices.ts";
import { findAll } from "#core/text/find-all.ts";

export interface LeadContext {
  /** The sentence that tells of the meeting, and others beside it that tell who was there. */
  readonly sentences: readonly string[];
  readonly title: string | null;
  /** Texts of the flags beside the readout ("Flag:germanyFlag:japan"). */
  readonly flags: readonly string[];
  /** The flags stand over other readouts too: they count only where the text names no other party. */
  readonly isSharingFlags: boolean;
  /** Whose page it is: named without their country there are its own people. */
  readonly ownCountry: string | null;
}

export interface Parties {
  /** Every party that took part, sorted by code. */
  readonly parties: readonly string[];
  readonly people: readonly Person[];
  /** Whether a person's country follows from whose page it is and the other parties alone. */
  readonly hasInferredCountries: boolean;
}

const TOPIC = /\b(?:about|regarding|concerning|to (?:discuss|review|reaffirm|address|congratulate|express|underscore)|building on|following|(?<!(?:was|were) )followed by|in light of|ahead of|in response to|after the|co-hosted|to help)\b/iu;
/** An earlier meeting, whose people need not have been at this one. */
const EARLIER = /,?\s(?:building (?:up)?on|following up on|as (?:was )?agreed)\b.*$/u;
const VERB = /\b(?:held|had|attended|hosted|convened|met|spoke|spoken|called|visited|received|conducted|joined|participated|welcomed|hold|paid|made|took part|led|travel(?:l)?ed|co-chaired|gathered|telephoned)\b/iu;
/** Japan-Australia-ROK Trilateral Defense Ministerial Meeting: parties that name a meeting. */
export const PARTY_CHAIN = new RegExp(`(?=\\p{Lu})(?<![\\p{L}-])(?:${PARTY_PATTERN})(?:[-‐‑–](?:${PARTY_PATTERN}))+(?![\\p{L}])(?=[^.]{0,60}\\b(?:Meeting|Talks|Conference|Teleconference|Conversation|Call|Dialogue|Summit|Forum|2\\+2|meeting|talks|teleconference|summit))`, "gu");
const DELEGATES = /\b(?:Ministers|Secretaries|Presidents|leaders|counterparts|representatives|ministers|officials|Chiefs of (?:\w+ )?Staff)\s+(?:from|of)\s+(.*)$/u;
const VISITED = /\b(?:visited|travel(?:l?ed|s)?(?: this week)? to|visits? to|trip to|delegation to)\s+(.*)$/iu;
const WHOM = "(?:with|between|by|hosted|welcomed|received|called|telephoned|met)";
/** With United Nations Senior Coordinator …, with the Israeli Leader of …: what follows may be any office. */
const ADDRESSED = new RegExp(`\\b${WHOM}\\s(?:the\\s|his\\s|her\\s)?(?:${PARTY_PATTERN})(?:['’]s)?(?=\\s\\p{Lu})`, "gu");
const COUNTERPART = new RegExp(`(?=\\p{Lu})(?:${PARTY_PATTERN})(?:['’]s)?(?=(?:(?:,|\\sand|,\\sand)\\s(?:${PARTY_PATTERN})){0,3}\\s(?:\\w+\\s){0,2}counterpart)`, "gu");

const codesIn = (text: string): string[] => findParties(text).map(({ code }) => code);

/** A sentence up to where it turns to what was talked about. */
function cutTopic(whole: string): string {
  const sentence = whole.replace(EARLIER, "");
  const verb = VERB.exec(sentence);
  const afterVerb = verb ? verb.index + verb[0].length : 0;
  const object = /\b(?:with|between)\b/iu.exec(sentence.slice(afterVerb));
  const from = afterVerb + (object?.index ?? 0);
  const topic = TOPIC.exec(sentence.slice(from));
  return topic ? sentence.slice(0, from + topic.index) : sentence;
}

const BETWEEN_PARTIES = /^(?:[\s,&–-]|\band\b)*$/u;

/** Whether a text is nothing but names of parties, as the heading over a newsletter's readouts may be. */
function namesOnlyParties(text: string): boolean {
  const parties = findParties(text);
  const rest = parties.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return parties.length > 0 && BETWEEN_PARTIES.test(rest);
}

const readFlags = (flags: readonly string[]): string[] =>
  flags
    .flatMap((text) => text.split(/flag:/iu))
    .map((name) => name.trim())
    .map((name) => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .flatMap((name) => (namesOnlyParties(name) ? codesIn(name) : (countryOfPlace(name) ?? [])));

const BETWEEN_DESTINATIONS = /^(?:,|\s|\band\b|\bthe\b)*$/u;

/** Nigeria, Equatorial Guinea, and Mauritania; Honiara, Solomon Islands: the countries that a journey led to. */
function readDestinations(text: string): string[] {
  const codes: string[] = [];
  let end = 0;
  for (const place of findNames(text)) {
    const between = text.slice(end, place.start);
    if (place.kind !== "place" || !BETWEEN_DESTINATIONS.test(between)) break;
    const country = countryOfPlace(text.slice(place.start, place.end));
    if (country !== null && country !== undefined) codes.push(country);
    ({ end } = place);
  }
  return codes;
}

/** Parties that are named as such, without a person: "Japan-U.S. … Meeting", "Ministers from Canada and France", "visited India". */
function readNamedParties(sentence: string): string[] {
  const chains = findAll(PARTY_CHAIN, sentence).flatMap(([chain]) => codesIn(chain));
  const delegates = DELEGATES.exec(sentence)?.[1];
  const addressed = findAll(ADDRESSED, sentence).flatMap(([words]) => codesIn(words));
  return [
    ...findJapaneseParties(sentence),
    ...chains,
    ...(delegates === undefined ? [] : codesIn(delegates)),
    ...readDestinations(VISITED.exec(sentence)?.[1] ?? ""),
    ...addressed,
    ...(sentence.includes("counterpart") ? findAll(COUNTERPART, sentence).flatMap(([party]) => codesIn(party)) : []),
  ];
}

/** In Jerusalem, Mr. A met with Prime Minister B: a host of that country. */
function readHost(sentence: string): string | null {
  const [, name] = /^(?:While )?[Ii]n (\p{Lu}[^,]*),/u.exec(sentence) ?? [];
  return name === undefined ? null : (countryOfPlace(name) ?? null);
}

interface Placed {
  readonly mention: PersonMention;
  readonly role: "subject" | "object" | "further-subject";
}

const FOLLOWING_VERB = new RegExp(`^,?\\s(?:\\w+\\s)?${VERB.source}`, "iu");

/** Whoever joins a side without a country of his own is of that side. */
const JOINED_BY = /\b(?:He|She|They|\p{Lu}\p{L}+) (?:was|were) (?:also )?(?:joined|accompanied) by\b/u;

/** Whom the speaker names is on the other side. */
const FIRST_PERSON = /\bI (?:\p{Ll}+ )?\p{Ll}+\b/u;
/** "He met with General B", which is read for the one whose country is the page's own. */
const PRONOUN = /^(?:(?:On|In) [^,]{1,40}, )?(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he \p{L}+) (?:also |then |later )?(?:met|held|had|received|spoke|visited|hosted|welcomed)\b/u;

function placePeople(sentence: string): Placed[] {
  const people = findPeople(sentence).filter(({ end }) => !/^['’]s?\s/u.test(sentence.slice(end)));
  const verb = Math.min(...[VERB, FIRST_PERSON].map((pattern) => pattern.exec(sentence)?.index ?? sentence.length));
  return people.map((mention) => {
    if (mention.start < verb) return { mention, role: "subject" };
    if (JOINED_BY.test(sentence)) return { mention, role: "further-subject" };
    return { mention, role: FOLLOWING_VERB.test(sentence.slice(mention.end)) ? "further-subject" : "object" };
  });
}

/** "… held a meeting with …": then all subjects are of the one side. */
const WITH_PARTY = new RegExp(`\\b(?:with|hosted|welcomed|received)\\b[^.]{0,80}?(?<![\\p{L}-])(?:${PARTY_PATTERN})(?![\\p{L}-])`, "u");

/** Who belongs to whom, where the text does not say it of each person. */
interface Sides {
  readonly own: string | null;
  /** The one other party; null where there is none or several. */
  readonly other: string | null;
  /** Nobody but the page's own country is named. */
  readonly isAlone: boolean;
  /** The subject is not named, and is of the page's own country. */
  readonly isFirstPerson: boolean;
  /** The sentence names somebody of the other side after its verb. */
  readonly hasObject: boolean;
  /** By surname, the countries of those named before: whoever is named again keeps his. */
  readonly countries: Map<string, string>;
}

/**
 * Gives people named without a country theirs. An office that one country alone has decides; else a subject is of the page's
 * own country, an object of the one other party. Of two subjects without an object ("Minister A and Secretary B held a
 * meeting") the second is of the other party; of those whom a meeting was "between", the first half is the page's own.
 */
function fillCountries(placed: readonly Placed[], { own, other, isAlone, isFirstPerson, hasObject, countries }: Sides): Person[] {
  const hasSubject = isFirstPerson || placed.some(({ role }) => role === "subject");
  const known = placed.map(({ mention }) => mention.country ?? countryOfOffice(mention.role));
  const firstForeign = known.findIndex((country) => country !== null && country !== own);
  const isList = !hasSubject && placed.length >= 4;
  const ownInList = !isList ? 1 : firstForeign === -1 ? placed.length / 2 : firstForeign;
  let hasOwn = known.includes(own);
  return placed.map(({ mention: { name, role }, role: place }, index) => {
    const given = known[index] ?? countries.get(readSurname(name, null)) ?? null;
    if (given !== null) {
      countries.set(readSurname(name, given), given);
      return { name, role, country: given };
    }
    const isOwnSubject = place === "subject" && (hasObject || isAlone || !hasOwn);
    const isFirst = place === "object" && !hasSubject && (isList ? index < ownInList : !hasOwn);
    const isDomestic = place === "object" && isAlone && role !== null && DOMESTIC_OFFICE.test(role);
    const isOwn = isOwnSubject || place === "further-subject" || isFirst || isDomestic;
    hasOwn ||= isOwn;
    const inferred = isOwn ? own : other;
    if (inferred !== null) countries.set(readSurname(name, inferred), inferred);
    return { name, role, country: inferred };
  });
}

/**
 * Who took part, from the sentence that tells of the meeting, the title, and the flags beside it. Parties named only as
 * what was talked about do not count. A page's own country takes part where one of its people does, or where it is named.
 */
export function readParties({ sentences, title, flags, isSharingFlags, ownCountry }: LeadContext): Parties {
  const texts = sentences.map(cutTopic);
  const placed = texts.map(placePeople);
  const inTitle = title === null ? [] : findPeople(title);
  const mentioned = [...placed.flat().map(({ mention }) => mention), ...inTitle];
  const inText = [
    ...texts.flatMap(readNamedParties),
    ...(title === null ? [] : readNamedParties(title)),
    ...mentioned.flatMap(({ country, role }) => country ?? countryOfOffice(role) ?? []),
  ];
  const isTextEnough = isSharingFlags && inText.some((party) => party !== ownCountry);
  const named = [...(isTextEnough ? [] : readFlags(flags)), ...inText];
  const others = [...new Set(named)].filter((party) => party !== ownCountry);
  const other = others.length === 1 ? (others[0] ?? null) : null;
  const countries = new Map<string, string>();
  const sidesOf = (group: readonly Placed[], text: string): Sides => ({
    own: ownCountry,
    countries,
    other: others.find((party) => party === readHost(text)) ?? other,
    isAlone: others.length === 0,
    isFirstPerson: FIRST_PERSON.test(text) || PRONOUN.test(text),
    hasObject: group.some(({ role }) => role === "object") || WITH_PARTY.test(text.slice(VERB.exec(text)?.index ?? text.length)),
  });
  const people = joinPeople(placed.flatMap((group, index) => fillCountries(group, sidesOf(group, texts[index] ?? ""))));
  const parties = new Set([...named, ...people.flatMap(({ country }) => country ?? [])]);
  const hasInferredCountries = placed.flat().some(({ mention }) => mention.country === null);
  return { parties: [...parties].sort(), people, hasInferredCountries };
}
