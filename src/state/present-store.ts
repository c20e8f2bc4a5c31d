import * as v from "valibot";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keepInBrowser } from "#state/browser-storage.ts";
import { THEMES, type Theme } from "#state/theme-store.ts";

/** Sizes of the notes in the presenter's view, in CSS pixels. */
export const NOTES_SIZES = [16, 20, 24, 30, 38] as const;

interface PresentStore {
  /** Of the slides; "system" is the app's own. */
  readonly theme: Theme;
  readonly notesSize: number;
  readonly setTheme: (theme: Theme) => void;
  /** Takes the next larger size, or the next smaller. */
  readonly stepNotesSize: (by: 1 | -1) => void;
}

const keptSchema = v.object({ theme: v.picklist(THEMES), notesSize: v.picklist(NOTES_SIZES) });

/** How slides and notes are shown, kept in this browser. */
export const usePresentStore = create<PresentStore>()(
  persist(
    (set) => ({
      theme: "system",
      notesSize: 20,
      setTheme: (theme) => {
        set({ theme });
      },
      stepNotesSize: (by) => {
        set(({ notesSize }) => ({ notesSize: NOTES_SIZES[NOTES_SIZES.findIndex((size) => size === notesSize) + by] ?? notesSize }));
      },
    }),
    {
      name: "readout-atlas-present",
      version: 1,
      storage: keepInBrowser<Pick<PresentStore, "theme" | "notesSize">>(),
      partialize: ({ theme, notesSize }) => ({ theme, notesSize }),
      // What stands in the browser's storage may be anybody's.
      merge: (stored, present) => {
        const read = v.safeParse(keptSchema, stored);
        return read.success ? { ...present, ...read.output } : present;
      },
    },
  ),
);
