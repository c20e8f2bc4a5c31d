import type { Account, Level, Meeting, Person } from "#core/domain/dataset.ts";
import { buildAccount } from "#core/ingest/build-account.ts";
import { decodeSource } from "#core/ingest/decode-source.ts";
import { hashBytes } from "#core/ingest/hash-text.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import { partParagraph } from "#core/ingest/part-paragraphs.ts";
import { findPeople } from "#core/ingest/find-people.ts";
import { readClock } from "#core/ingest/read-clock.ts";
import { tellsOfMeeting } from "#core/ingest/read-lead.ts";
import { readMode } from "#core/ingest/read-mode.ts";
import { type Page, readDateAbove, readPage } from "#core/ingest/read-page.ts";
import { readParties } from "#core/ingest/read-parties.ts";
import { readVenue } from "#core/ingest/read-venue.ts";
import { reportLeftOut } from "#core/ingest/report-left-out.ts";
import { resolveDate } from "#core/ingest/resolve-date.ts";
import { type Finding, info, type SourceDocument, warning } from "#core/ingest/source-document.ts";
import { type Item, splitItems } from "#core/ingest/split-items.ts";
import { titleReadout } from "#core/ingest/title-readout.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { OFFICE_LEVELS } from "#core/taxonomy/offices.ts";

/** One readout as one document gives it, before accounts of one meeting are joined and ids given. */
export interface Draft {
  readonly file: string;
  readonly sha256: string;
  /** Line on which it begins. */
  readonly line: number;
  /** Whether the document is about this meeting alone. */
  readonly isOwnPage: boolean;
  /** Whose page it is. */
  readonly publisherCountry: string | null;
  readonly meeting: Omit<Meeting, "id" | "sources">;
  readonly account: Account;
  readonly start: number;
  readonly end: number;
}

export interface IngestedDocument {
  readonly file: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

const HELD = /\b(?:held|had) (?:\w+ ){0,3}?(?:talks|meetings?|discussions|teleconferences?|conversations?)\b|\battended (?:the|this) (?:meeting|talks)\b|\bmet with\b/iu;

/** The sentence that tells of the meeting, and those of its paragraph that tell of further talks on the same occasion. */
const readTellingSentences = ({ lead }: Item): string[] => {
  const sentences = splitSentences(lead.paragraph).map(({ start, end }) => lead.paragraph.slice(start, end));
  return [lead.sentence, ...sentences.filter((sentence) => sentence !== lead.sentence && tellsOfMeeting(sentence) && HELD.test(sentence))];
};

const levelOf = (role: string | null): Level | null =>
  role === null ? null : (OFFICE_LEVELS.find(({ pattern }) => pattern.test(role))?.level ?? null);

/** The level of a meeting is that of the first of the page's own people, else of the first who has one. */
function readLevel(people: readonly Person[], ownCountry: string | null): Level | null {
  const ordered = [...people.filter(({ country }) => country === ownCountry), ...people];
  return ordered.map(({ role }) => levelOf(role)).find((level) => level !== null) ?? null;
}

/**
 * Whose page it is: the publisher's; else the home country, unless the first who is named is somebody else's than another
 * who is of home, and then the host's.
 */
function readOwnCountry(page: Page, lead: string, home: string): string | null {
  if (page.publisherCountry !== null) return page.publisherCountry;
  const [first, ...others] = findPeople(lead);
  const isForeign = first?.country === null && others.some(({ country }) => country === home);
  return isForeign ? (readVenue(lead, null)?.country ?? null) : home;
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

function draftMeeting(item: Item, page: Page, context: { home: string; previous: Draft | null; isOnly: boolean }): { meeting: Draft["meeting"]; findings: Finding[] } {
  const { lead } = item;
  const ownCountry = readOwnCountry(page, lead.sentence, context.home);
  const title = (context.isOnly ? page.title : null) ?? item.title?.text.replace(LIST_MARKER, "") ?? null;
  const flags = [
    ...(item.heading ? [item.heading.text] : []),
    ...item.head.filter((block) => block.kind === "omitted" && block.reason === "flag").map(({ text }) => text),
  ];
  const sentences = readTellingSentences(item);
  const { parties, people, hasInferredCountries } = readParties({ sentences, title, flags, ownCountry });
  const { mode, isInferred: isModeInferred } = readMode(sentences.join(" "), title);
  const published = (page.isNewsletter ? null : readDateAbove(item.head)) ?? page.published;
  const resolved = resolveDate(lead.anchor, {
    published,
    publishedFrom: page.isNewsletter ? "issue-date" : "publication-date",
    previous: context.previous?.meeting ?? null,
    address: page.address,
  });
  const takesPart = parties.includes(context.home) || parties.length === 0 || ownCountry === context.home;
  const inferred = [...resolved.inferred];
  if (isModeInferred) inferred.push({ field: "mode", from: "spoke-with" });
  if (title === null) inferred.push({ field: "title", from: "generated" });
  if (hasInferredCountries) inferred.push({ field: "people", from: "publisher-and-parties" });
  const findings = [
    ...inferred.map(({ field, from }) => info("inferred", lead.line, `${field} from ${from}`)),
    ...(resolved.problem === null ? [] : [warning("date-unknown", lead.line, resolved.problem)]),
    ...(people.some(({ country }) => country === null) ? [warning("country-unknown", lead.line, "the text does not say of which country each person is")] : []),
    ...(mode === null ? [warning("mode-unknown", lead.line, "the text does not say how they met")] : []),
  ];
  const meeting = {
    title: title ?? titleReadout(sortHomeFirst(parties, context.home), mode),
    date: resolved.date,
    endDate: resolved.endDate,
    published,
    counterparts: takesPart ? parties.filter((party) => party !== context.home) : [...parties],
    mode,
    level: readLevel(people, ownCountry),
    people: [...people],
    ...readClock(lead.sentence),
    venue: isRemote(mode) ? null : readVenues(item, sentences, ownCountry),
    inferred,
  };
  return { meeting, findings };
}

/**
 * Reads one source: any number of readouts, in the order of the document, and all that was left out, inferred or not
 * understood. Never throws on any bytes; a document without a readout gives none and says so.
 */
export function ingestDocument(document: SourceDocument, home: string): IngestedDocument {
  const { text, findings: decoding } = decodeSource(document.bytes);
  const sha256 = hashBytes(document.bytes);
  const base = { file: document.file, sha256 };
  if (/\.html?$/iu.test(document.file)) {
    const finding = warning("format-not-supported", null, "HTML is not read yet; bring the page as text or Markdown");
    return { ...base, published: null, title: null, drafts: [], findings: [...decoding, finding] };
  }
  const page = readPage(document.file, text, document.row);
  const blocks = page.isNewsletter ? page.blocks.flatMap((block) => partParagraph(text, block)) : page.blocks;
  const { items, leftOver } = splitItems(blocks, page.isNewsletter, page.title);
  const drafts: Draft[] = [];
  const findings: Finding[] = [...decoding];
  for (const item of items) {
    const isOnly = items.length === 1 && !page.isNewsletter;
    const { meeting, findings: found } = draftMeeting(item, page, { home, previous: drafts.at(-1) ?? null, isOnly });
    findings.push(...found);
    const account = buildAccount(text, item.body, meeting.people);
    const [first, last] = [item.title ?? item.body[0], item.body.at(-1)];
    const start = Math.min(first?.start ?? 0, item.body[0]?.start ?? 0);
    drafts.push({ ...base, line: item.lead.line, isOwnPage: isOnly, publisherCountry: page.publisherCountry, meeting, account, start, end: last?.end ?? start });
  }
  findings.push(...reportLeftOut(blocks, items, leftOver));
  if (items.length === 0) findings.push(warning("no-readout", null, "no sentence tells of a meeting, call or visit"));
  const title = page.title ?? page.blocks.find((block) => block.kind === "heading")?.text ?? null;
  return { ...base, published: page.published ?? drafts[0]?.meeting.published ?? null, title, drafts, findings };
}
