import { type Block, classifyBlocks } from "#core/ingest/classify-blocks.ts";
import { buildParagraphs } from "#core/ingest/build-paragraphs.ts";
import { formatDate } from "#core/ingest/calendar.ts";
import { findDates } from "#core/ingest/find-dates.ts";
import type { Metadata, Readable, StatedFact } from "#core/ingest/formats/readable.ts";
import { createLineFinder } from "#core/ingest/formats/source-lines.ts";
import { countryOfPlace, findNames } from "#core/ingest/find-names.ts";
import { type Finding, info, type SourceRow } from "#core/ingest/source-document.ts";
import { type SourceLine, splitLines } from "#core/ingest/split-lines.ts";
import { COUNTRIES } from "#core/taxonomy/countries.ts";
import { RELEASE_NUMBER, SERIAL_NUMBER } from "#core/taxonomy/furniture.ts";
import { findParties } from "#core/taxonomy/find-parties.ts";

/** A source as a page: its blocks, and what holds for the whole of it. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly isNewsletter: boolean;
  /** `YYYY-MM-DD`, or `YYYY-MM` for a newsletter's issue. */
  readonly published: string | null;
  readonly title: string | null;
  readonly address: string | null;
  /** The country of whoever published it, where the page says. */
  readonly publisherCountry: string | null;
  /** What the page says of itself outside its text. */
  readonly findings: readonly Finding[];
}

const toDate = ({ year, month, day }: { year: number | null; month: number; day: number | null }): string | null =>
  year === null ? null : formatDate(year, month, day);

/** The date at the head of a page: the last date line above its text. */
export function readDateAbove(blocks: readonly Block[]): string | null {
  const firstText = blocks.findIndex(({ kind }) => kind === "text");
  const above = firstText === -1 ? blocks : blocks.slice(0, firstText);
  const dates = above.flatMap((block) => {
    if (block.kind === "date") return [block.date];
    return block.kind === "masthead" && block.date ? [block.date] : [];
  });
  const last = dates.at(-1);
  return last ? toDate(last) : null;
}

const GOVERNMENT_HOST = /^https?:\/\/(?:[^/\s]+\.)?(?:gov|go|mil|gob|gouv|govt|gc)(?:\.([a-z]{2}))?(?:\/|$)/iu;

function countryOfHost(address: string): string | null {
  const match = GOVERNMENT_HOST.exec(address);
  if (!match) return null;
  const alpha2 = match[1]?.toUpperCase().replace(/^UK$/u, "GB");
  return alpha2 === undefined ? "USA" : (COUNTRIES.find((country) => country.alpha2 === alpha2)?.code ?? null);
}

function countryOfName(text: string): string | null {
  const party = findParties(text)[0]?.code;
  if (party !== undefined) return party;
  const [place] = findNames(text);
  return place ? (countryOfPlace(text.slice(place.start, place.end)) ?? null) : null;
}

function readPublisherCountry(blocks: readonly Block[], row: SourceRow | null, stated: string | null, address: string | null): string | null {
  const says = blocks.filter(
    (block) => block.kind === "publisher" || block.kind === "date" || (block.kind === "omitted" && ["attribution", "page-title"].includes(block.reason)),
  );
  const texts = [...(row ? [row.publisher] : []), ...(stated === null ? [] : [stated]), ...says.map(({ text }) => text)];
  for (const text of texts) {
    const country = countryOfName(text);
    if (country !== null) return country;
  }
  return address === null ? null : countryOfHost(address);
}

const readStatedDate = ({ published }: Metadata): string | null => {
  const [mention] = findDates(published?.value ?? "");
  return mention ? toDate(mention) : null;
};

const isHeadOfSerial = (block: Block): boolean =>
  (block.kind === "masthead" && !RELEASE_NUMBER.test(block.text)) ||
  (block.kind === "omitted" && block.reason === "page-title" && SERIAL_NUMBER.test(block.text));

/** Front matter goes before a date line at the head of the text, and that before the head of a page, whose clock may be another. */
function readPublished(metadata: Metadata, blocks: readonly Block[]): { published: string | null; isStated: boolean } {
  const [stated, written] = [readStatedDate(metadata), readDateAbove(blocks)];
  const isStated = stated !== null && (metadata.origin === "front-matter" || written === null);
  return { published: isStated ? stated : written, isStated };
}

const sayStated = (field: string, fact: StatedFact | null): Finding[] => (fact === null ? [] : [info("stated", null, { field, place: fact.from, value: fact.value })]);

/** The lines of the text, with the numbers that they have in the source. */
function readLines(readable: Readable, source: string): SourceLine[] {
  const lines = splitLines(readable.text);
  if (readable.text === source) return lines;
  const lineAt = createLineFinder(source);
  return lines.map((line) => ({ ...line, number: lineAt(readable.toSource(line).start), headingLevel: readable.headingLevels.get(line.start - line.indent) ?? null }));
}

/** Reads the layout of a source from its text without markup. Offsets of blocks are into that text, lines those of the source. */
export function readPage(readable: Readable, source: string, row: SourceRow | null): Page {
  const { metadata } = readable;
  const blocks = classifyBlocks(buildParagraphs(readLines(readable, source), readable.layout === "blocks"));
  const address = row?.address ?? metadata.address?.value ?? null;
  const { published, isStated } = readPublished(metadata, blocks);
  return {
    blocks,
    isNewsletter: blocks.some(isHeadOfSerial),
    published,
    title: metadata.title?.value ?? null,
    address,
    publisherCountry: readPublisherCountry(blocks, row, metadata.publisher?.value ?? null, address),
    findings: [
      ...sayStated("title", metadata.title),
      ...(isStated ? sayStated("published", metadata.published) : []),
      ...((row?.address ?? null) === null ? sayStated("address", metadata.address) : []),
    ],
  };
}
