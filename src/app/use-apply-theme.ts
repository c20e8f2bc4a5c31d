import { useLayoutEffect } from "react";
import type { Theme } from "#state/theme-store.ts";

const DARK = "(prefers-color-scheme: dark)";

/** Puts a theme, or the system's, on the document. */
export function useApplyTheme(theme: Theme): void {
  // Before anything is painted in another one.
  useLayoutEffect(() => {
    const system = window.matchMedia(DARK);
    const apply = (): void => {
      document.documentElement.dataset["theme"] = theme === "system" ? (system.matches ? "dark" : "light") : theme;
    };
    apply();
    system.addEventListener("change", apply);
    return () => {
      system.removeEventListener("change", apply);
    };
  }, [theme]);
}
