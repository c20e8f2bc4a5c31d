import { create } from "zustand";
import type { FigureSlide, QuotationSlide } from "#core/domain/briefing.ts";

/** What is to be put into a briefing; what can be read off the figure itself is left to whoever puts it in. */
export type BriefingRequest =
  | ({ readonly kind: "figure" } & Pick<FigureSlide, "address" | "figure" | "face">)
  | ({ readonly kind: "quotation" } & Pick<QuotationSlide, "readout" | "account" | "sentences" | "quote">);

/** A slide whose view is being changed in the app: the next thing asked for takes its place. */
export interface SlideToReplace {
  readonly briefing: string;
  readonly slide: string;
}

interface BriefingRequestStore {
  /** A new object for each time that something is asked for. */
  readonly request: BriefingRequest | null;
  readonly ask: (request: BriefingRequest) => void;
  readonly close: () => void;
  readonly replacing: SlideToReplace | null;
  readonly replace: (slide: SlideToReplace | null) => void;
}

/** What was last asked to be put into a briefing; null when that was done with. */
export const useBriefingRequestStore = create<BriefingRequestStore>((set) => ({
  request: null,
  ask: (request) => {
    set({ request });
  },
  close: () => {
    set({ request: null });
  },
  replacing: null,
  replace: (replacing) => {
    set({ replacing });
  },
}));
