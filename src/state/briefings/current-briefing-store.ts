import * as v from "valibot";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keepInBrowser } from "#state/browser-storage.ts";

interface CurrentBriefingStore {
  /** Where what is added goes; null where none was chosen. It may be gone. */
  readonly id: string | null;
  readonly choose: (id: string | null) => void;
}

const keptSchema = v.object({ id: v.nullable(v.string()) });

export const useCurrentBriefingStore = create<CurrentBriefingStore>()(
  persist(
    (set) => ({
      id: null,
      choose: (id) => {
        set({ id });
      },
    }),
    {
      name: "readout-atlas-current-briefing",
      version: 1,
      storage: keepInBrowser<Pick<CurrentBriefingStore, "id">>(),
      partialize: ({ id }) => ({ id }),
      // What stands in the browser's storage may be anybody's.
      merge: (stored, present) => {
        const read = v.safeParse(keptSchema, stored);
        return read.success ? { ...present, ...read.output } : present;
      },
    },
  ),
);
