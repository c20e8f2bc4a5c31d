import type { Page } from "@playwright/test";

/** The sizes that the app is designed for: an analyst's screen, a projector, a phone. */
export const SIZES = {
  screen: { width: 1440, height: 900 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

export interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  /** The theme chosen in the app; the system's where there is none. */
  readonly theme?: "projector";
}

/** Every size and every theme once: what fits does so in any theme, and colours are the same in any size. */
export const LOOKS: readonly Look[] = [
  { name: "screen, light", viewport: SIZES.screen, colorScheme: "light" },
  { name: "phone, dark", viewport: SIZES.phone, colorScheme: "dark" },
  { name: "projector", viewport: SIZES.projector, colorScheme: "light", theme: "projector" },
];

/** Puts a theme on the app, as if it had been chosen before. */
export async function wearTheme(page: Page, { theme }: Look): Promise<void> {
  if (theme === undefined) return;
  await page.addInitScript((chosen) => {
    // A blank page between two addresses has no storage.
    if (location.protocol !== "about:") localStorage.setItem("readout-atlas-theme", JSON.stringify({ state: { theme: chosen }, version: 1 }));
  }, theme);
}
