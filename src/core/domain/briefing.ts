import * as v from "valibot";

/** The layout of a stored or exported briefing; raised when an older app could not read it. */
export const BRIEFING_VERSION = 1;

const address = v.object({ pathname: v.pipe(v.string(), v.startsWith("/")), search: v.string() });

/** Titles a part of the briefing. */
const sectionSlide = v.object({ kind: v.literal("section"), id: v.string(), title: v.string(), notes: v.string() });

/** A figure, kept as the view that shows it: where it is and which it is, never as a picture. */
const figureSlide = v.object({
  kind: v.literal("figure"),
  id: v.string(),
  /** The user's own; the figure's where empty. */
  title: v.string(),
  notes: v.string(),
  address,
  figure: v.string(),
  face: v.picklist(["chart", "table"]),
  /** The dataset's version, and a digest of the figure's rows, when it was put in. */
  dataset: v.string(),
  digest: v.string(),
});

/** Sentences of one readout in their publisher's words, beside where they stand. */
const quotationSlide = v.object({
  kind: v.literal("quotation"),
  id: v.string(),
  title: v.string(),
  notes: v.string(),
  readout: v.string(),
  /** As written by `writeSentenceRef`. */
  sentences: v.array(v.string()),
  /** The words when it was put in. */
  quote: v.string(),
  dataset: v.string(),
});

export const slideSchema = v.variant("kind", [sectionSlide, figureSlide, quotationSlide]);
export type Slide = v.InferOutput<typeof slideSchema>;
export type FigureSlide = v.InferOutput<typeof figureSlide>;
export type QuotationSlide = v.InferOutput<typeof quotationSlide>;

export const briefingSchema = v.object({
  version: v.literal(BRIEFING_VERSION),
  id: v.string(),
  title: v.string(),
  /** A line on how it may be passed on, on every slide; empty for none. */
  handling: v.string(),
  /** ISO times in UTC. */
  createdAt: v.string(),
  changedAt: v.string(),
  /** Counts the saves: one who saves over a later revision than the one read is refused. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  slides: v.array(slideSchema),
});
export type Briefing = v.InferOutput<typeof briefingSchema>;
