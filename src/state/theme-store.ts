import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keepInBrowser } from "#state/browser-storage.ts";

export const THEMES = ["system", "light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

export const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

interface ThemeStore {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export const useThemeStore = create<ThemeStore>()(
  persist(
    (set) => ({
      theme: "system",
      setTheme: (theme) => {
        set({ theme });
      },
    }),
    {
      name: "readout-atlas-theme",
      version: 1,
      storage: keepInBrowser<Pick<ThemeStore, "theme">>(),
      partialize: ({ theme }) => ({ theme }),
      // What stands in the browser's storage may be anybody's.
      merge: (stored, present) => {
        const theme = (stored as Partial<ThemeStore> | null | undefined)?.theme;
        return isTheme(theme) ? { ...present, theme } : present;
      },
    },
  ),
);
