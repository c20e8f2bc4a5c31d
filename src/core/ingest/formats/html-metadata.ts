import type { HtmlTag } from "#core/ingest/formats/html-blocks.ts";
import type { Metadata, StatedFact } from "#core/ingest/formats/readable.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

/** Names of `meta` elements, the most particular first. */
const META = {
  title: ["og:title", "dc.title", "dcterms.title", "twitter:title"],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "dcterms.created",
    "publishdate",
    "pubdate",
    "publication_date",
    "date",
  ],
  address: ["og:url"],
  publisher: ["og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "author"],
} as const;

/** What parts a page's title from the site's name. */
const TITLE_PARTS = /\s+[|>»–—-]\s+|\s*[|｜:：]\s*(?=\S)|\s+::\s+/u;

function readMeta(tags: readonly HtmlTag[], names: readonly string[]): StatedFact | null {
  for (const wanted of names) {
    for (const { name, attributes } of tags) {
      if (name !== "meta" || (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").toLowerCase() !== wanted) continue;
      const value = collapseWhiteSpace(attributes["content"] ?? "");
      if (value !== "") return { value, from: `meta ${wanted}` };
    }
  }
  return null;
}

function readTime(tags: readonly HtmlTag[]): StatedFact | null {
  const times = tags.filter(({ name, attributes }) => name === "time" && /^\d{4}-\d\d-\d\d/u.test(attributes["datetime"] ?? ""));
  const marked = times.find(({ attributes }) => "pubdate" in attributes || attributes["itemprop"] === "datePublished");
  // One day on the page is that of the page; several may be anything.
  const days = new Set(times.map(({ attributes }) => attributes["datetime"]?.slice(0, 10)));
  const value = marked?.attributes["datetime"] ?? (days.size === 1 ? times[0]?.attributes["datetime"] : undefined);
  return value === undefined ? null : { value, from: "time element" };
}

function readCanonical(tags: readonly HtmlTag[]): StatedFact | null {
  const link = tags.find(({ name, attributes }) => name === "link" && attributes["rel"]?.toLowerCase() === "canonical");
  const value = link?.attributes["href"]?.trim() ?? "";
  return value === "" ? null : { value, from: "canonical link" };
}

const isWebAddress = (fact: StatedFact | null): boolean => fact !== null && /^https?:\/\/\S+$/iu.test(fact.value);

/** The day of a timestamp as it is written, in its own time zone. */
const toDay = (fact: StatedFact | null): StatedFact | null =>
  fact === null ? null : { ...fact, value: /^\d{4}-\d\d-\d\d/u.exec(fact.value)?.[0] ?? fact.value };

function readTitle(tags: readonly HtmlTag[], title: string, headings: readonly string[]): StatedFact | null {
  const element = collapseWhiteSpace(title);
  const stated = readMeta(tags, META.title) ?? (element === "" ? null : { value: element, from: "title element" });
  // A heading of the page that its title repeats is the title without the site's name.
  const heading = headings.find((text) => stated?.value.includes(text) === true && (stated.value === text || text.length > 10));
  if (heading !== undefined) return { value: heading, from: "heading" };
  if (stated === null) return null;
  const longest = stated.value.split(TITLE_PARTS).reduce((best, part) => (part.length > best.length ? part : best), "");
  return { ...stated, value: stated.from === "title element" && longest !== "" ? longest : stated.value };
}

/** Reads what a page says of itself in its head: `headings` are those of its text. Addresses that are none are passed over. */
export function readHtmlMetadata(tags: readonly HtmlTag[], title: string, headings: readonly string[]): Metadata {
  const address = [readCanonical(tags), readMeta(tags, META.address)].find(isWebAddress) ?? null;
  return {
    origin: "page-head",
    title: readTitle(tags, title, headings),
    published: toDay(readMeta(tags, META.published) ?? readTime(tags)),
    address,
    publisher: readMeta(tags, META.publisher),
  };
}
