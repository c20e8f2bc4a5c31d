import { create } from "zustand";
import { persist } from "zustand/middleware";

export const THEMES = ["system", "light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

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
    { name: "readout-atlas-theme", version: 1 },
  ),
);
