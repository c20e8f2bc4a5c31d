import { create } from "zustand";

export const SHEETS = ["palette", "shortcuts"] as const;
/** A sheet over the page: the command palette, the list of keys. */
export type Sheet = (typeof SHEETS)[number];

interface SheetStore {
  readonly open: Sheet | null;
  readonly show: (sheet: Sheet | null) => void;
}

export const useSheetStore = create<SheetStore>((set) => ({
  open: null,
  show: (open) => {
    set({ open });
  },
}));
