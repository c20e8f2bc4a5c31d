/** The sizes that the app is designed for: an analyst's screen, a projector, a phone. */
export const SIZES = {
  screen: { width: 1440, height: 900 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

export const COLOUR_SCHEMES = ["light", "dark"] as const;

/** Every size in every colour scheme, for `test.use({ viewport, colorScheme })`. */
export const LOOKS = Object.entries(SIZES).flatMap(([size, viewport]) =>
  COLOUR_SCHEMES.map((colorScheme) => ({ name: `${size}, ${colorScheme}`, viewport, colorScheme })),
);
