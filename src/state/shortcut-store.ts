import { create } from "zustand";
import { persist } from "zustand/middleware";

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
    { name: "readout-atlas-shortcuts", version: 1 },
  ),
);
