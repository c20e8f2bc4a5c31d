import type { Font, Glyph } from "fontkit";
import { paintWith } from "#export/picture/colour.ts";
import { findFont, loadFont } from "#export/picture/fonts.ts";
import { haloOf, writeText, type Face, type Letters } from "#export/picture/lettering.ts";
import { roundNumber, writeXml } from "#export/picture/xml.ts";

/** A difference between the browser's width and ours, of the width, that is spread between the letters. More is another font. */
const MOST_SPREAD = 0.1;

const SIGNS = { moveTo: "M", lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c", closePath: "z" } as const;

/** Numbers in a path, with no more signs between them than are needed to tell them apart. */
const writeNumbers = (numbers: readonly number[]): string =>
  numbers
    .map((value) => String(roundNumber(value)).replace(/^(-?)0\./u, "$1."))
    .reduce((before, next) => (before === "" || next.startsWith("-") ? before + next : `${before} ${next}`), "");

/** A glyph's outline from its own origin, in the units of the picture. All but the beginnings are written as steps, which is shorter by half. */
export function writeOutline({ path }: Pick<Glyph, "path">, scale: number): string {
  let [fromX, fromY] = [0, 0];
  return path.commands
    .map(({ command, args }) => {
      const places = args.map((value, at) => roundNumber(at % 2 === 0 ? value * scale : -value * scale));
      const isStep = command !== "moveTo";
      const written = writeNumbers(places.map((place, at) => (isStep ? place - (at % 2 === 0 ? fromX : fromY) : place)));
      [fromX = fromX, fromY = fromY] = places.slice(-2);
      return SIGNS[command] + written;
    })
    .join("");
}

const keyOf = ({ families, weight, isItalic }: Face): string => `${families} ${weight} ${isItalic}`;

/** A glyph of a run, and how far right of the run's beginning and above its line it stands. */
interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
}

/** The letters of a run at their places, as wide as the browser set them; null where the font lacks one of them. */
export function placeGlyphs(font: Font, { text, width, face }: Pick<Letters, "text" | "width" | "face">): PlacedGlyph[] | null {
  const { glyphs, positions } = font.layout(text, face.hasEvenFigures ? ["tnum", "lnum"] : []);
  if (glyphs.some(({ id }) => id === 0)) return null;
  const scale = face.size / font.unitsPerEm;
  const natural = positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale + face.letterSpacing, 0);
  const gap = glyphs.length > 1 && Math.abs(width - natural) < MOST_SPREAD * width ? (width - natural) / (glyphs.length - 1) : 0;
  let at = 0;
  return glyphs.map((glyph, index) => {
    const place = positions[index];
    const placed = { glyph, x: at + (place?.xOffset ?? 0) * scale, y: (place?.yOffset ?? 0) * scale };
    at += (place?.xAdvance ?? 0) * scale + face.letterSpacing + gap;
    return placed;
  });
}

/** Draws letters as outlines, each shape kept once and referred to wherever it stands. */
export interface Outliner {
  readonly write: (letters: Letters) => string;
  /** The shapes that were drawn so far, for the picture's definitions. */
  readonly definitions: () => string;
}

/** The glyphs of a picture, each with the name it is referred to by; null for one that is nothing but room. */
function createShapes(): { readonly refer: (font: string, size: number, glyph: Glyph, scale: number) => string | null; readonly written: () => string } {
  const names = new Map<string, string | null>();
  const shapes: string[] = [];
  return {
    refer: (font, size, glyph, scale) => {
      const key = `${font} ${size} ${glyph.id}`;
      const known = names.get(key);
      if (known !== undefined) return known;
      const d = writeOutline(glyph, scale);
      const name = d === "" ? null : `g${shapes.length.toString(36)}`;
      names.set(key, name);
      if (name !== null) shapes.push(writeXml("path", { id: name, d }));
      return name;
    },
    written: () => shapes.join(""),
  };
}

/** Gets the fonts ready. Letters that the app's fonts lack stay text, and are told by `onText`. */
export async function createOutliner(faces: readonly Face[], onText: (text: string) => void): Promise<Outliner> {
  const { openFont } = await import("#export/picture/outline-font.ts");
  const fonts = new Map<string, Font>();
  for (const face of new Map(faces.map((entry) => [keyOf(entry), entry])).values()) {
    const file = findFont(face);
    if (file !== null) fonts.set(keyOf(face), openFont(await loadFont(file), face.weight));
  }
  const shapes = createShapes();
  const write = (letters: Letters): string => {
    const { face, x, y, angle, text, fill, fillOpacity } = letters;
    const font = fonts.get(keyOf(face));
    const placed = font === undefined ? null : placeGlyphs(font, letters);
    if (font === undefined || placed === null) {
      onText(text);
      return writeText(letters);
    }
    const scale = face.size / font.unitsPerEm;
    const drawn = placed
      .map((place) => {
        const name = shapes.refer(keyOf(face), face.size, place.glyph, scale);
        // With the old name of the attribute, since some programs know no other.
        return name === null ? "" : writeXml("use", { x: place.x === 0 ? null : place.x, y: place.y === 0 ? null : -place.y, "xlink:href": `#${name}` });
      })
      .join("");
    const place = `translate(${roundNumber(x)} ${roundNumber(y)})`;
    const own = { transform: angle === 0 ? place : `${place} rotate(${angle})` };
    const halo = haloOf(letters);
    const front = writeXml("g", { ...own, ...paintWith("fill", fill, fillOpacity), role: "img", "aria-label": text }, drawn);
    return halo === null ? front : writeXml("g", { ...own, ...halo }, drawn) + front;
  };
  return { write, definitions: shapes.written };
}
