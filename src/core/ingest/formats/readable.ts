import type { Finding } from "#core/ingest/source-document.ts";
import type { MappedText } from "#core/ingest/formats/mapped-text.ts";

/** A fact that a document states about itself outside its text. */
export interface StatedFact {
  readonly value: string;
  /** Where it is stated: `front matter date`, `meta article:published_time`. */
  readonly from: string;
}

/** What a document says of itself in front matter or in the head of a page; null where it does not. */
export interface Metadata {
  /** Front matter is written for the text below it and goes before what the text says; the head of a page does not. */
  readonly origin: "front-matter" | "page-head" | null;
  readonly title: StatedFact | null;
  /** As written; read by `findDates`. */
  readonly published: StatedFact | null;
  readonly address: StatedFact | null;
  readonly publisher: StatedFact | null;
}

export const NO_METADATA: Metadata = { origin: null, title: null, published: null, address: null, publisher: null };

/** A source without its markup. */
export interface Readable extends MappedText {
  /** `lines`: a paragraph may be broken into lines. `blocks`: the source marks its blocks, and a blank line parts them. */
  readonly layout: "lines" | "blocks";
  /** The level (1–6) of each line that the source marks as a heading, by the offset in the text at which the line begins. */
  readonly headingLevels: ReadonlyMap<number, number>;
  readonly metadata: Metadata;
  /** What was left out, and what could not be read. Lines are those of the source. */
  readonly findings: readonly Finding[];
}
