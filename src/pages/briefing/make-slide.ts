import type { Figure } from "#charts/figure.ts";
import type { FigureSlide, QuotationSlide, SectionSlide } from "#core/domain/briefing.ts";
import { digestTable } from "#core/views/digest-table.ts";
import type { Address } from "#state/address.ts";
import type { BriefingRequest } from "#state/briefing-request-store.ts";
import { createId } from "#state/briefings/create-id.ts";
import { writeShown } from "#state/url-state.ts";

type FigureRequest = Extract<BriefingRequest, { readonly kind: "figure" }>;
type QuotationRequest = Extract<BriefingRequest, { readonly kind: "quotation" }>;

/** The same view without the evidence drawer. */
export const closeEvidence = ({ pathname, search }: Address): Address => ({ pathname, search: writeShown(search, null) });

/** A figure as it is drawn now, as a slide. */
export const makeFigureSlide = ({ address, figure, face }: Omit<FigureRequest, "kind">, drawn: Figure, dataset: string): FigureSlide => ({
  kind: "figure",
  id: createId(),
  title: "",
  notes: "",
  address: closeEvidence(address),
  figure,
  face,
  caption: drawn.title,
  dataset,
  digest: digestTable(drawn.table),
});

export const makeQuotationSlide = ({ readout, account, sentences, quote }: Omit<QuotationRequest, "kind">, dataset: string): QuotationSlide => ({
  kind: "quotation",
  id: createId(),
  title: "",
  notes: "",
  readout,
  account,
  sentences: [...sentences],
  quote,
  dataset,
});

export const makeSectionSlide = (title: string): SectionSlide => ({ kind: "section", id: createId(), title, notes: "" });
