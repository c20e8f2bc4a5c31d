import type { Person } from "#core/domain/dataset.ts";
import { findPeople, type PersonMention } from "#core/ingest/find-people.ts";
import { countryOfPlace } from "#core/ingest/find-names.ts";
import { joinPeople, readSurname } from "#core/ingest/person-names.ts";
import { findParties, PARTY_PATTERN } from "#core/taxonomy/find-parties.ts";

export interface LeadContext {
  /** The sentence that tells of the meeting, and others beside it that tell who was there. */
  readonly sentences: readonly string[];
  readonly title: string | null;
  /** Texts of the flags beside the readout ("Flag:germanyFlag:japan"). */
  readonly flags: readonly string[];
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

const TOPIC = /\b(?:about|regarding|concerning|to (?:discuss|review|reaffirm|address|congratulate|express|underscore)|following|followed by|in light of|ahead of|in response to|after the|co-hosted|to help)\b/iu;
const VERB = /\b(?:held|had|attended|hosted|convened|met|spoke|spoken|called|visited|received|conducted|joined|participated|welcomed|hold|paid|made|took part)\b/iu;
const PARTY_CHAIN = new RegExp(`(?<![\\p{L}-])(?:${PARTY_PATTERN})(?:[-–](?:${PARTY_PATTERN}))+(?![\\p{L}])(?=[^.]{0,60}\\b(?:Meeting|Talks|Conference|Teleconference|Conversation|Call|Dialogue|Summit|Forum|2\\+2|meeting|talks|teleconference|summit))`, "gu");
const DELEGATES = /\b(?:Ministers|Secretaries|Presidents|leaders|counterparts|representatives|ministers|officials|Chiefs of (?:\w+ )?Staff)\s+(?:from|of)\s+(.*)$/u;
const VISITED = /\b(?:visited|travel(?:l?ed|s)? to|visits? to)\s+(?:the\s+)?(.*)$/iu;
const COUNTERPART = new RegExp(`(?:${PARTY_PATTERN})(?:['’]s)?(?=\\s(?:\\w+\\s){0,2}counterpart)`, "gu");

const codesIn = (text: string): string[] => findParties(text).map(({ code }) => code);

/** A sentence up to where it turns to what was talked about. */
function cutTopic(sentence: string): string {
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

/** Parties that are named as such, without a person: "Japan-U.S. … Meeting", "Ministers from Canada and France", "visited India". */
function readNamedParties(sentence: string): string[] {
  const chains = Array.from(sentence.matchAll(PARTY_CHAIN), ([chain]) => codesIn(chain)).flat();
  const delegates = DELEGATES.exec(sentence)?.[1];
  const visited = VISITED.exec(sentence)?.[1];
  const [destination] = visited === undefined ? [] : findParties(visited);
  return [
    ...chains,
    ...(delegates === undefined ? [] : codesIn(delegates)),
    ...(destination?.start === 0 && !destination.isDemonym ? [destination.code] : []),
    ...Array.from(sentence.matchAll(COUNTERPART), ([party]) => codesIn(party)).flat(),
  ];
}

interface Placed {
  readonly mention: PersonMention;
  readonly role: "subject" | "object" | "further-subject";
}

const FOLLOWING_VERB = new RegExp(`^,?\\s(?:\\w+\\s)?${VERB.source}`, "iu");

function placePeople(sentence: string): Placed[] {
  const people = findPeople(sentence).filter(({ end }) => !/^['’]s?\s/u.test(sentence.slice(end)));
  const verb = VERB.exec(sentence)?.index ?? sentence.length;
  return people.map((mention) => {
    if (mention.start < verb) return { mention, role: "subject" };
    return { mention, role: FOLLOWING_VERB.test(sentence.slice(mention.end)) ? "further-subject" : "object" };
  });
}

/**
 * Gives people named without a country theirs: a subject is of the page's own country, an object of the one other party. Of
 * two subjects without an object ("Minister A and Secretary B held a meeting") the second is of the other party.
 */
function fillCountries(placed: readonly Placed[], others: readonly string[], ownCountry: string | null): Person[] {
  const other = others.length === 1 ? (others[0] ?? null) : null;
  const hasObject = placed.some(({ role }) => role === "object");
  const hasSubject = placed.some(({ role }) => role === "subject");
  let hasOwn = placed.some(({ mention }) => mention.country === ownCountry);
  // Whoever is named again keeps the country of the first time.
  const countries = new Map<string, string>();
  return placed.map(({ mention: { name, role, country }, role: place }) => {
    const known = country ?? countries.get(readSurname(name, null)) ?? null;
    if (known !== null) return { name, role, country: known };
    const isOwn = place === "subject" ? hasObject || !hasOwn : place === "further-subject" || (!hasOwn && !hasSubject);
    hasOwn ||= isOwn;
    const inferred = isOwn ? ownCountry : other;
    if (inferred !== null) countries.set(readSurname(name, null), inferred);
    return { name, role, country: inferred };
  });
}

/**
 * Who took part, from the sentence that tells of the meeting, the title, and the flags beside it. Parties named only as
 * what was talked about do not count. A page's own country takes part where one of its people does, or where it is named.
 */
export function readParties({ sentences, title, flags, ownCountry }: LeadContext): Parties {
  const texts = sentences.map(cutTopic);
  const placed = texts.map(placePeople);
  const inTitle = title === null ? [] : findPeople(title);
  const named = [
    ...readFlags(flags),
    ...texts.flatMap(readNamedParties),
    ...(title === null ? [] : readNamedParties(title)),
    ...[...placed.flat().map(({ mention }) => mention), ...inTitle].flatMap(({ country }) => country ?? []),
  ];
  const others = [...new Set(named)].filter((party) => party !== ownCountry);
  const people = joinPeople(placed.flatMap((group) => fillCountries(group, others, ownCountry)));
  const parties = new Set([...named, ...people.flatMap(({ country }) => country ?? [])]);
  const hasInferredCountries = placed.flat().some(({ mention }) => mention.country === null);
  return { parties: [...parties].sort(), people, hasInferredCountries };
}
