import type { Page } from "@playwright/test";

/** The sizes that the app is designed for: an analyst's screen, a projector, a phone. */
export const SIZES = {
  screen: { width: 1440, height: 900 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

/** Every size and both of the system's themes, for `test.use({ viewport, colorScheme })`; what fits does so in either theme, so not every pair. */
export const LOOKS = [
  { name: "screen, light", viewport: SIZES.screen, colorScheme: "light" },
  { name: "screen, dark", viewport: SIZES.screen, colorScheme: "dark" },
  { name: "projector, dark", viewport: SIZES.projector, colorScheme: "dark" },
  { name: "phone, light", viewport: SIZES.phone, colorScheme: "light" },
] as const;

/** Puts the theme for a briefing room on the app, as if it had been chosen before. */
export async function chooseProjectorTheme(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A blank page between two addresses has no storage.
    if (location.protocol !== "about:") localStorage.setItem("readout-atlas-theme", JSON.stringify({ state: { theme: "projector" }, version: 1 }));
  });
}
