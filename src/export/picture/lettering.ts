import { paintWith, type Colour } from "#export/picture/colour.ts";
import { escapeXml, writeXml } from "#export/picture/xml.ts";

/** What letters are set in, as far as it changes their shapes and places. */
export interface Face {
  /** As CSS lists them. */
  readonly families: string;
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
  readonly letterSpacing: number;
  /** Figures of one width, as in tables. */
  readonly hasEvenFigures: boolean;
}

/** Letters on one line, in one face. */
export interface Letters {
  readonly text: string;
  /** Where the line they stand on begins. */
  readonly x: number;
  readonly y: number;
  /** As wide as the browser set them. */
  readonly width: number;
  /** Clockwise, in degrees, about their beginning. */
  readonly angle: number;
  readonly face: Face;
  readonly fill: Colour;
  readonly fillOpacity: number;
  /** A line around them, drawn behind. */
  readonly halo: { readonly colour: Colour; readonly width: number } | null;
}

const TOKEN = /\u{E000}(\d+)\u{E001}/gu;

/** Keeps the letters of a picture until it is known how they are to be drawn, which may have to be loaded. */
export class Lettering {
  readonly #kept: Letters[] = [];

  /** Stands for the letters in what is drawn. */
  keep(letters: Letters): string {
    this.#kept.push(letters);
    return `\u{E000}${this.#kept.length - 1}\u{E001}`;
  }

  get kept(): readonly Letters[] {
    return this.#kept;
  }

  /** What is drawn, with the letters in it. */
  fill(drawn: string, write: (letters: Letters) => string): string {
    return drawn.replace(TOKEN, (_token, at: string) => {
      const letters = this.#kept[Number(at)];
      return letters === undefined ? "" : write(letters);
    });
  }
}

export const turn = ({ x, y, angle }: Pick<Letters, "x" | "y" | "angle">): string | null => (angle === 0 ? null : `rotate(${angle} ${x} ${y})`);

export const haloOf = ({ halo }: Letters): Record<string, string | number | null> | null =>
  halo === null ? null : { ...paintWith("fill", null), ...paintWith("stroke", halo.colour), "stroke-width": halo.width, "stroke-linejoin": "round" };

/** Letters as text, which can be searched and changed. Their length is given, so that another font takes the same room. */
export function writeText(letters: Letters): string {
  const { text, x, y, width, face, fill, fillOpacity } = letters;
  const attributes = {
    x,
    y,
    textLength: text.length > 1 ? width : null,
    lengthAdjust: text.length > 1 ? "spacingAndGlyphs" : null,
    "font-family": face.families.replaceAll('"', "'"),
    "font-size": face.size,
    "font-weight": face.weight === 400 ? null : face.weight,
    "font-style": face.isItalic ? "italic" : null,
    style: face.hasEvenFigures ? "font-variant-numeric:tabular-nums lining-nums" : null,
    transform: turn(letters),
  };
  const halo = haloOf(letters);
  const front = writeXml("text", { ...attributes, ...paintWith("fill", fill, fillOpacity) }, escapeXml(text));
  return halo === null ? front : writeXml("text", { ...attributes, ...halo, "aria-hidden": "true" }, escapeXml(text)) + front;
}
