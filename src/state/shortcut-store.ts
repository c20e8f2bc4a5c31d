import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keepInBrowser } from "#state/browser-storage.ts";

interface ShortcutStore {
  /** Keys of one letter act on the page. WCAG 2.1.4: they can be turned off. */
  readonly areLetterKeysOn: boolean;
  readonly turnLetterKeys: (isOn: boolean) => void;
}

export const useShortcutStore = create<ShortcutStore>()(
  persist(
    (set) => ({
      areLetterKeysOn: true,
      turnLetterKeys: (areLetterKeysOn) => {
        set({ areLetterKeysOn });
      },
    }),
    {
      name: "readout-atlas-shortcuts",
      version: 1,
      storage: keepInBrowser<Pick<ShortcutStore, "areLetterKeysOn">>(),
      partialize: ({ areLetterKeysOn }) => ({ areLetterKeysOn }),
      // What stands in the browser's storage may be anybody's. Whoever turned them off must find them off.
      merge: (stored, present) => ({ ...present, areLetterKeysOn: (stored as Partial<ShortcutStore> | null | undefined)?.areLetterKeysOn !== false }),
    },
  ),
);
