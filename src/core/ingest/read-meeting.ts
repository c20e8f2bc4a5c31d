import type { Level, Meeting, Person } from "#core/domain/dataset.ts";
import { DATE_PROBLEMS } from "#core/domain/issue-forms.ts";
import { findPeople } from "#core/ingest/find-people.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import { type Clock, readClock } from "#core/ingest/read-clock.ts";
import { tellsOfMeeting } from "#core/ingest/read-lead.ts";
import { readMode } from "#core/ingest/read-mode.ts";
import { readOwnCountry } from "#core/ingest/read-own-country.ts";
import { type Page, readDateAbove } from "#core/ingest/read-page.ts";
import { joinPeople } from "#core/ingest/person-names.ts";
import { readParties } from "#core/ingest/read-parties.ts";
import { readVenue } from "#core/ingest/read-venue.ts";
import { type ResolvedDate, resolveDate } from "#core/ingest/resolve-date.ts";
import { type Finding, info, warning } from "#core/ingest/source-document.ts";
import type { Item } from "#core/ingest/split-items.ts";
import { titleReadout } from "#core/ingest/title-readout.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { OFFICE_LEVELS } from "#core/taxonomy/offices.ts";
import { organisationByCode } from "#core/taxonomy/organisations.ts";

export type MeetingFacts = Omit<Meeting, "id" | "sources">;

export interface MeetingContext {
  readonly home: string;
  /** The readout before it in the same document. */
  readonly previous: { readonly date: string | null; readonly people: readonly Person[] } | null;
  /** The document is about this meeting alone. */
  readonly isOnly: boolean;
}

const HELD = /\b(?:held|had) (?:\w+ ){0,3}?(?:talks|meetings?|discussions|teleconferences?|conversations?)\b|\battended (?:the|this) (?:meeting|talks)\b|\bmet with\b|\b(?:He|She|They) (?:was|were) (?:also )?(?:joined|accompanied) by\b/iu;
const MET = /\bmet with\b/iu;
const VISITED = /\b(?:visited|travel(?:l)?ed to|visit to)\b/iu;

const splitText = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/**
 * The sentence that tells of the meeting, and those of its paragraph that tell of further talks on the same occasion; of a
 * visit, all that tell whom the visitor met.
 */
function readTellingSentences({ lead, body }: Item): string[] {
  const beside = splitText(lead.paragraph).filter((sentence) => tellsOfMeeting(sentence) && HELD.test(sentence));
  const elsewhere = VISITED.test(lead.sentence) ? body.filter(({ kind }) => kind === "text").flatMap(({ text }) => splitText(text).filter((sentence) => MET.test(sentence))) : [];
  return [...new Set([lead.sentence, ...beside, ...elsewhere])];
}

const levelOf = (role: string | null): Level | null =>
  role === null ? null : (OFFICE_LEVELS.find(({ pattern }) => pattern.test(role))?.level ?? null);

/** Who heads an organisation has the level of whom he meets, and that of leaders by himself. */
const headsOrganisation = ({ role, country }: Person): boolean =>
  role !== null && country !== null && organisationByCode(country) !== undefined && /^Secretary[- ]General\b/u.test(role);

/** The level of a meeting is that of the first of the page's own people, else of the first who has one. */
function readLevel(people: readonly Person[], ownCountry: string | null): Level | null {
  const ordered = [...people.filter(({ country }) => country === ownCountry), ...people];
  const level = ordered.filter((person) => !headsOrganisation(person)).map(({ role }) => levelOf(role)).find((found) => found !== null);
  return level ?? (people.some(headsOrganisation) ? "leader" : null);
}

const SAME_PERSON = /^.{0,40}?\b(?:[Tt]he (?:same )?(?:[Mm]inister|[Ss]ecretary|[Gg]eneral|[Aa]dmiral)|He|She|he|she) (?:also )?(?:held|had|received|met|attended|visited|hosted|spoke|welcomed)\b/u;

/** "The minister received …", where the readout before it says which: its first who is of the page's own country. */
function readSamePerson(lead: string, people: readonly Person[], previous: MeetingContext["previous"], ownCountry: string | null): Person | null {
  if (people.some(({ country }) => country === ownCountry) || !SAME_PERSON.test(lead)) return null;
  return previous?.people.find(({ country }) => country === ownCountry) ?? null;
}

const ACTS = /^\s(?:\p{Ll}+ly )?(?:said|stated|explained|told|asked|stressed|underscored|underlined|emphasi[sz]ed|expressed|noted|thanked|welcomed|gave|spoke|pointed|described|introduced|delivered|opened|attended|addressed)\b/u;

/** Where the sentence that tells of the meeting names nobody: those of whom the text then says what they said or did. */
const readActors = ({ body }: Item): Person[] =>
  joinPeople(
    body
      .filter(({ kind }) => kind === "text")
      .flatMap(({ text }) => splitText(text.replace(LIST_MARKER, "")))
      .flatMap((sentence) => findPeople(sentence).filter(({ start, end }) => start === 0 && ACTS.test(sentence.slice(end))).map(({ name, role, country }) => ({ name, role, country }))),
  );

const LASTED = /\b(?:talks?|meetings?|call|conversation|teleconference|discussions?)\b.{0,30}\b(?:lasted|took)\b|\b(?:ministers|leaders|secretaries|two|sides|pair|both|we|they) (?:talked|spoke|met) for\b/iu;

/** The clock of the sentence that tells of the meeting, with the length from another that gives it ("The talks lasted …"). */
function readClockOf({ lead, body }: Item): Clock {
  const clock = readClock(lead.sentence);
  if (clock.durationMinutes !== null) return clock;
  const lasted = body.flatMap(({ kind, text }) => (kind === "text" ? splitText(text) : [])).find((sentence) => LASTED.test(sentence));
  const { durationMinutes, durationApproximate } = lasted === undefined ? clock : readClock(lasted);
  return { ...clock, durationMinutes, durationApproximate };
}

const HELD_AT = /\bmeetings? (?:was|were) held (?:in|at)\b/iu;

/** The most particular place that is named where the text tells of the meeting. */
function readVenues(item: Item, telling: readonly string[], ownCountry: string | null): Meeting["venue"] {
  const further = item.body.filter(({ kind, text }) => kind === "text" && HELD_AT.test(text)).map(({ text }) => text.slice(text.search(HELD_AT)));
  const venues = [...telling, ...further].flatMap((sentence) => readVenue(sentence, ownCountry) ?? []);
  return venues.reduce<Meeting["venue"]>((best, venue) => (best === null || venue.name.includes(best.name) ? venue : best), null);
}

const sortHomeFirst = (parties: readonly string[], home: string): string[] => [
  ...parties.filter((party) => party === home),
  ...parties.filter((party) => party !== home),
];

const isRemote = (mode: Meeting["mode"]): boolean =>
  mode === "telephone" || mode === "video" || mode === "teleconference" || mode === "virtual-forum";

const readFlags = (item: Item): string[] => [
  ...(item.heading ? [item.heading.text] : []),
  ...item.head.filter((block) => block.kind === "omitted" && block.reason === "flag").map(({ text }) => text),
];

const reportGaps = ({ people, mode, inferred }: MeetingFacts, line: number, { problem, isEndUnknown }: ResolvedDate): Finding[] => [
  ...inferred.map(({ field, from }) => info("inferred", line, { field, source: from })),
  ...(problem === null ? [] : [warning("date-unknown", line, { reason: DATE_PROBLEMS[problem] })]),
  ...(isEndUnknown ? [warning("end-date-unknown", line)] : []),
  ...(people.some(({ country }) => country === null) ? [warning("country-unknown", line)] : []),
  ...(mode === null ? [warning("mode-unknown", line)] : []),
];

/**
 * Reads the facts of one readout: when, who, how, where, and how long. Whatever the text leaves open and the page or the
 * readout before it settles is listed in `inferred`; what nothing settles is null, and a finding.
 */
export function readMeeting(item: Item, page: Page, context: MeetingContext): { meeting: MeetingFacts; findings: Finding[] } {
  const { lead } = item;
  const title = (context.isOnly ? page.title : null) ?? item.title?.text.replace(LIST_MARKER, "") ?? null;
  const text = item.body.map((block) => block.text).join(" ");
  const ownCountry = readOwnCountry(page, { lead: lead.sentence, title, text }, context.home);
  const sentences = readTellingSentences(item);
  const { parties, people: named, hasInferredCountries } = readParties({ sentences, title, flags: readFlags(item), isSharingFlags: item.isHeadingShared, ownCountry });
  const samePerson = readSamePerson(lead.sentence, named, context.previous, ownCountry);
  const actors = named.length > 0 || samePerson ? [] : readActors(item).map((person) => ({ ...person, country: person.country ?? ownCountry }));
  const people = samePerson ? [samePerson, ...named] : [...named, ...actors];
  const { mode, isInferred: isModeInferred } = readMode(sentences.join(" "), title);
  const published = (page.isNewsletter ? null : readDateAbove(item.head)) ?? page.published;
  const resolved = resolveDate(lead.anchor ?? item.introduction?.anchor ?? null, {
    published,
    publishedFrom: page.isNewsletter ? "issue-date" : "publication-date",
    previous: context.previous,
    address: page.address,
  });
  const { isDurationFromEnd, ...clock } = readClockOf(item);
  const takesPart = parties.includes(context.home) || parties.length === 0 || ownCountry === context.home;
  const inferred = [...resolved.inferred];
  if (lead.anchor === null && item.introduction?.anchor && resolved.date !== null) inferred.push({ field: "date", from: "introduction" });
  if (isModeInferred) inferred.push({ field: "mode", from: "spoke-with" });
  if (isDurationFromEnd) inferred.push({ field: "durationMinutes", from: "start-and-end" });
  if (title === null) inferred.push({ field: "title", from: "generated" });
  if (samePerson) inferred.push({ field: "people", from: "previous-item" });
  if (actors.length > 0) inferred.push({ field: "people", from: "what-they-said" });
  if (hasInferredCountries) inferred.push({ field: "people", from: "publisher-and-parties" });
  const ownVenue = readVenues(item, sentences, ownCountry);
  const sharedVenue = ownVenue === null && item.introduction ? readVenue(item.introduction.sentence, ownCountry) : null;
  if (sharedVenue !== null && !isRemote(mode)) inferred.push({ field: "venue", from: "introduction" });
  const meeting = {
    title: title ?? titleReadout(sortHomeFirst(parties, context.home), mode),
    date: resolved.date,
    endDate: resolved.endDate,
    published,
    counterparts: takesPart ? parties.filter((party) => party !== context.home) : [...parties],
    mode,
    level: readLevel(people, ownCountry),
    people: [...people],
    ...clock,
    venue: isRemote(mode) ? null : (ownVenue ?? sharedVenue),
    inferred,
  };
  return { meeting, findings: reportGaps(meeting, lead.line, resolved) };
}
