/** A colour as every program for SVG understands it. */
export interface Colour {
  /** `#rrggbb` */
  readonly hex: string;
  /** 0 to 1 */
  readonly alpha: number;
}

const toHex = (parts: readonly number[]): string => `#${parts.map((part) => Math.round(Math.min(255, Math.max(0, part))).toString(16).padStart(2, "0")).join("")}`;

const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/u;

let context: CanvasRenderingContext2D | null | undefined;

/** Colours in other spaces, as `color-mix` leaves them, are asked of the browser, which paints one pixel. */
function paintColour(css: string): Colour | null {
  context ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { hex: toHex([red, green, blue]), alpha: alpha / 255 };
}

const known = new Map<string, Colour | null>();

/** A computed colour; null where nothing would be seen. */
export function readColour(css: string): Colour | null {
  const before = known.get(css);
  if (before !== undefined) return before;
  const match = RGB.exec(css);
  const colour =
    match === null ? paintColour(css) : { hex: toHex(match.slice(1, 4).map(Number)), alpha: match[4] === undefined ? 1 : Number(match[4]) };
  const seen = colour === null || colour.alpha === 0 ? null : colour;
  known.set(css, seen);
  return seen;
}

/** Attributes that paint with a colour: `fill`, or `stroke`. */
export const paintWith = (property: "fill" | "stroke", colour: Colour | null, opacity = 1): Record<string, string | number | null> => {
  const alpha = (colour?.alpha ?? 1) * opacity;
  return { [property]: colour?.hex ?? "none", [`${property}-opacity`]: colour === null || alpha === 1 ? null : alpha };
};
