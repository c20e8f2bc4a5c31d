import type { Font, Glyph } from "fontkit";
import { paintWith } from "#export/picture/colour.ts";
import { findFont, loadFont } from "#export/picture/fonts.ts";
import { haloOf, turn, writeText, type Face, type Letters } from "#export/picture/lettering.ts";
import { roundNumber, writeXml } from "#export/picture/xml.ts";

/** A difference between the browser's width and ours, of the width, that is spread between the letters. More is another font. */
const MOST_SPREAD = 0.1;

const SIGNS = { moveTo: "M", lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c", closePath: "z" } as const;

/** Numbers in a path, with no more signs between them than are needed to tell them apart. */
const writeNumbers = (numbers: readonly number[]): string =>
  numbers
    .map((value) => String(roundNumber(value)).replace(/^(-?)0\./u, "$1."))
    .reduce((before, next) => (before === "" || next.startsWith("-") ? before + next : `${before} ${next}`), "");

/** A glyph's outline at a place, in the units of the picture. All but the beginnings are written as steps, which is shorter by half. */
function writePath({ path }: Glyph, x: number, y: number, scale: number): string {
  let [fromX, fromY] = [0, 0];
  return path.commands
    .map(({ command, args }) => {
      const places = args.map((value, at) => roundNumber(at % 2 === 0 ? x + value * scale : y - value * scale));
      const isStep = command !== "moveTo";
      const written = writeNumbers(places.map((place, at) => (isStep ? place - (at % 2 === 0 ? fromX : fromY) : place)));
      [fromX = fromX, fromY = fromY] = places.slice(-2);
      return SIGNS[command] + written;
    })
    .join("");
}

const keyOf = ({ families, weight, isItalic }: Face): string => `${families} ${weight} ${isItalic}`;

/** The letters of a run as one path; null where the font lacks one of them. */
export function outlineLetters(font: Font, { text, x, y, width, face }: Letters): string | null {
  const { glyphs, positions } = font.layout(text, face.hasEvenFigures ? ["tnum", "lnum"] : []);
  if (glyphs.some(({ id }) => id === 0)) return null;
  const scale = face.size / font.unitsPerEm;
  const natural = positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale + face.letterSpacing, 0);
  const gap = glyphs.length > 1 && Math.abs(width - natural) < MOST_SPREAD * width ? (width - natural) / (glyphs.length - 1) : 0;
  let at = x;
  return glyphs
    .map((glyph, index) => {
      const place = positions[index];
      const drawn = writePath(glyph, at + (place?.xOffset ?? 0) * scale, y - (place?.yOffset ?? 0) * scale, scale);
      at += (place?.xAdvance ?? 0) * scale + face.letterSpacing + gap;
      return drawn;
    })
    .join("");
}

/** Gets the fonts ready; gives the way to draw letters as outlines. Letters that the app's fonts lack stay text, and are told by `onText`. */
export async function createOutliner(faces: readonly Face[], onText: (text: string) => void): Promise<(letters: Letters) => string> {
  const { openFont } = await import("#export/picture/outline-font.ts");
  const fonts = new Map<string, Font>();
  for (const face of new Map(faces.map((entry) => [keyOf(entry), entry])).values()) {
    const file = findFont(face);
    if (file !== null) fonts.set(keyOf(face), openFont(await loadFont(file), face.weight));
  }
  return (letters) => {
    const font = fonts.get(keyOf(letters.face));
    const path = font === undefined ? null : outlineLetters(font, letters);
    if (path === null) {
      onText(letters.text);
      return writeText(letters);
    }
    const own = { d: path, transform: turn(letters) };
    const halo = haloOf(letters);
    const front = writeXml("path", { ...own, ...paintWith("fill", letters.fill, letters.fillOpacity), role: "img", "aria-label": letters.text });
    return halo === null ? front : writeXml("path", { ...own, ...halo }) + front;
  };
}
