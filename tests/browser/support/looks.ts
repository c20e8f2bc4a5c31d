import type { Page } from "@playwright/test";

/** The sizes that the app is designed for: an analyst's screen, a projector, a phone. */
export const SIZES = {
  screen: { width: 1440, height: 900 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

export const COLOUR_SCHEMES = ["light", "dark"] as const;

/** Every size in every colour scheme, the system's themes, for `test.use({ viewport, colorScheme })`. */
export const LOOKS = Object.entries(SIZES).flatMap(([size, viewport]) =>
  COLOUR_SCHEMES.map((colorScheme) => ({ name: `${size}, ${colorScheme}`, viewport, colorScheme })),
);

/** Puts the theme for a briefing room on the app, as if it had been chosen before. */
export async function chooseProjectorTheme(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A blank page between two addresses has no storage.
    if (location.protocol !== "about:") localStorage.setItem("readout-atlas-theme", JSON.stringify({ state: { theme: "projector" }, version: 1 }));
  });
}
