import { create } from "zustand";
import type { Address } from "#state/address.ts";

/** A figure that is to be saved: which, and where it is. */
export interface ExportRequest {
  readonly address: Address;
  readonly figure: string;
  /** Which of its two faces is on the screen. */
  readonly face: "chart" | "table";
}

interface ExportStore {
  readonly request: ExportRequest | null;
  readonly ask: (request: ExportRequest) => void;
  readonly close: () => void;
}

/** What the export dialog shows; closed where null. */
export const useExportStore = create<ExportStore>((set) => ({
  request: null,
  ask: (request) => {
    set({ request });
  },
  close: () => {
    set({ request: null });
  },
}));
