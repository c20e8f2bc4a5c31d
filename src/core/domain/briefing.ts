import * as v from "valibot";

/** The layout of a stored or exported briefing; raised when an older app could not read it. */
export const BRIEFING_VERSION = 1;

/** Stands in addresses, and in what is looked for in a page. */
const idSchema = v.pipe(v.string(), v.regex(/^[\w-]+$/u, "An id has letters, digits, _ and - alone"));

const address = v.object({ pathname: v.pipe(v.string(), v.startsWith("/")), search: v.string() });

/** Titles a part of the briefing. */
const sectionSlide = v.object({ kind: v.literal("section"), id: idSchema, title: v.string(), notes: v.string() });

/** A figure, kept as the view that shows it: where it is and which it is, never as a picture. */
const figureSlide = v.object({
  kind: v.literal("figure"),
  id: idSchema,
  /** The user's own; `caption` stands where it is empty. */
  title: v.string(),
  notes: v.string(),
  /** Without the evidence drawer. */
  address,
  figure: v.string(),
  face: v.picklist(["chart", "table"]),
  /** The figure's own title when it was put in. */
  caption: v.string(),
  /** The dataset's version, and `digestTable` of the figure's rows, when it was put in or last accepted. */
  dataset: v.string(),
  digest: v.string(),
});

/** Sentences of one readout in their publisher's words, beside where they stand. */
const quotationSlide = v.object({
  kind: v.literal("quotation"),
  id: idSchema,
  title: v.string(),
  notes: v.string(),
  readout: v.string(),
  /** Which account of the meeting: 1 is the counted one. */
  account: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** As written by `writeSentenceRef`, in the order of the text. */
  sentences: v.pipe(v.array(v.string()), v.minLength(1)),
  /** The words when it was put in or last accepted. */
  quote: v.string(),
  dataset: v.string(),
});

export const slideSchema = v.variant("kind", [sectionSlide, figureSlide, quotationSlide]);
export type Slide = v.InferOutput<typeof slideSchema>;
export type SectionSlide = v.InferOutput<typeof sectionSlide>;
export type FigureSlide = v.InferOutput<typeof figureSlide>;
export type QuotationSlide = v.InferOutput<typeof quotationSlide>;

const haveOwnIds = (slides: { readonly id: string }[]): boolean => new Set(slides.map(({ id }) => id)).size === slides.length;

export const briefingSchema = v.object({
  version: v.literal(BRIEFING_VERSION),
  id: idSchema,
  title: v.string(),
  /** A line on how it may be passed on, on every slide; empty for none. */
  handling: v.string(),
  /** ISO times in UTC. */
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** When it was kept apart from another version of the same briefing that had been saved first; null for all others. */
  keptApartAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  /** Counts the saves: one who saves over a later revision than the one read is refused. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  slides: v.pipe(v.array(slideSchema), v.check((slides) => haveOwnIds(slides), "Two slides have the same id")),
});
export type Briefing = v.InferOutput<typeof briefingSchema>;

/** What the user makes of a briefing: all that an undo brings back. */
export type BriefingContent = Pick<Briefing, "title" | "handling" | "slides">;
