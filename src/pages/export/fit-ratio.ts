import type { Ratio } from "#state/export-settings-store.ts";

const SHARES: Readonly<Record<Exclude<Ratio, "free">, number>> = { "16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1 };

/** The smallest box of a ratio around one of `width` × `height`, which is padded and never stretched. */
export function fitRatio(width: number, height: number, ratio: Ratio): { readonly width: number; readonly height: number } {
  if (ratio === "free") return { width, height };
  const share = SHARES[ratio];
  return width / share >= height ? { width, height: Math.round(width / share) } : { width: Math.round(height * share), height };
}
