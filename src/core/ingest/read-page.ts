import { type Block, classifyBlocks } from "#core/ingest/classify-blocks.ts";
import { buildParagraphs } from "#core/ingest/build-paragraphs.ts";
import { formatDate } from "#core/ingest/calendar.ts";
import { findDates } from "#core/ingest/find-dates.ts";
import { type FrontMatter, readFrontMatter } from "#core/ingest/front-matter.ts";
import { countryOfPlace, findNames } from "#core/ingest/find-names.ts";
import type { SourceRow } from "#core/ingest/source-document.ts";
import { splitLines } from "#core/ingest/split-lines.ts";
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

function readPublisherCountry(blocks: readonly Block[], row: SourceRow | null, address: string | null): string | null {
  const says = blocks.filter(
    (block) => block.kind === "publisher" || (block.kind === "omitted" && ["attribution", "page-title"].includes(block.reason)),
  );
  const texts = [...(row ? [row.publisher] : []), ...says.map(({ text }) => text)];
  for (const text of texts) {
    const country = countryOfName(text);
    if (country !== null) return country;
  }
  return address === null ? null : countryOfHost(address);
}

const readFrontMatterDate = (fields: FrontMatter["fields"]): string | null => {
  for (const key of ["date", "published", "published_time", "publishDate"]) {
    const [mention] = findDates(fields.get(key) ?? "");
    if (mention) return toDate(mention);
  }
  return null;
};

const isHeadOfSerial = (block: Block): boolean =>
  (block.kind === "masthead" && !RELEASE_NUMBER.test(block.text)) ||
  (block.kind === "omitted" && block.reason === "page-title" && SERIAL_NUMBER.test(block.text));

/** Reads the layout of a decoded source. */
export function readPage(file: string, text: string, row: SourceRow | null): Page {
  const lines = splitLines(text);
  const frontMatter = readFrontMatter(lines.map((line) => " ".repeat(line.indent) + text.slice(line.start, line.end)));
  const blocks = classifyBlocks(buildParagraphs(lines.slice(frontMatter.lineCount), frontMatter.lineCount > 0 || /\.(?:md|markdown)$/iu.test(file)));
  const address = row?.address ?? frontMatter.fields.get("source_url") ?? frontMatter.fields.get("url") ?? null;
  return {
    blocks,
    isNewsletter: blocks.some(isHeadOfSerial),
    published: readFrontMatterDate(frontMatter.fields) ?? readDateAbove(blocks),
    title: frontMatter.fields.get("title")?.replace(/\s+/gu, " ").trim() ?? null,
    address,
    publisherCountry: readPublisherCountry(blocks, row, address),
  };
}
