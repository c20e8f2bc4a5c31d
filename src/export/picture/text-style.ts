import { readColour, type Colour } from "#export/picture/colour.ts";
import type { Face } from "#export/picture/lettering.ts";

export const readFace = (style: CSSStyleDeclaration): Face => ({
  families: style.fontFamily,
  size: Number.parseFloat(style.fontSize),
  weight: Number(style.fontWeight),
  isItalic: style.fontStyle !== "normal",
  letterSpacing: Number.parseFloat(style.letterSpacing) || 0,
  hasEvenFigures: style.fontVariantNumeric.includes("tabular-nums"),
});

/** How far down its own box a line of text stands: 0 at the top, 1 at the bottom. */
export class Baselines {
  readonly #known = new Map<string, number>();
  #probe: HTMLElement | null = null;

  of(style: CSSStyleDeclaration): number {
    const key = `${style.fontFamily} ${style.fontWeight} ${style.fontStyle} ${style.fontSize}`;
    const known = this.#known.get(key) ?? this.#measure(style);
    this.#known.set(key, known);
    return known;
  }

  #measure({ fontFamily, fontWeight, fontStyle, fontSize }: CSSStyleDeclaration): number {
    this.#probe ??= createProbe();
    Object.assign(this.#probe.style, { fontFamily, fontWeight, fontStyle, fontSize });
    const [letters, foot] = this.#probe.childNodes;
    if (letters === undefined || !(foot instanceof Element)) return 0.8;
    const range = document.createRange();
    range.selectNodeContents(letters);
    const { top, height } = range.getBoundingClientRect();
    return height === 0 ? 0.8 : (foot.getBoundingClientRect().bottom - top) / height;
  }

  /** Takes away what it measured with. */
  end(): void {
    this.#probe?.remove();
    this.#probe = null;
  }
}

function createProbe(): HTMLElement {
  const probe = document.createElement("div");
  Object.assign(probe.style, { position: "absolute", visibility: "hidden", whiteSpace: "nowrap", lineHeight: "normal", top: "0", left: "0" });
  const foot = document.createElement("span");
  Object.assign(foot.style, { display: "inline-block", width: "0", height: "0" });
  probe.append(document.createTextNode("x"), foot);
  probe.ariaHidden = "true";
  document.body.append(probe);
  return probe;
}

export interface Decoration {
  readonly line: "underline" | "line-through" | "overline";
  readonly style: string;
  readonly colour: Colour;
  readonly thickness: number;
  /** From the line that letters stand on, downwards, to the middle of the drawn line. */
  readonly offset: number;
}

const LINES = ["underline", "line-through", "overline"] as const;
/** Of the size of the letters. */
const THICKNESS = 0.1;
const THROUGH = -0.28;
const OVER = -0.85;

function decorationsOf(style: CSSStyleDeclaration): Decoration[] {
  const colour = readColour(style.textDecorationColor);
  if (colour === null) return [];
  const size = Number.parseFloat(style.fontSize);
  const thickness = Number.parseFloat(style.textDecorationThickness) || Math.max(1, size * THICKNESS);
  const gap = Number.parseFloat(style.textUnderlineOffset);
  const under = (Number.isNaN(gap) ? Math.max(1, Math.ceil(thickness / 2)) : gap) + thickness / 2;
  const offsets = { underline: under, "line-through": size * THROUGH, overline: size * OVER };
  return LINES.filter((line) => style.textDecorationLine.includes(line)).map((line) => ({ line, style: style.textDecorationStyle, colour, thickness, offset: offsets[line] }));
}

/** Lines that an element, and those around it, draw at its text. A box of its own within a line takes none from outside. */
export function collectDecorations(start: Element, root: Element): Decoration[] {
  const found: Decoration[] = [];
  for (let element: Element | null = start; element !== null; element = element.parentElement) {
    const style = getComputedStyle(element);
    found.push(...decorationsOf(style));
    if (element === root || style.display.startsWith("inline-") || style.position === "absolute" || style.position === "fixed") break;
  }
  return found;
}
