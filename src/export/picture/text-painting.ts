import type { Canvas } from "#export/picture/canvas.ts";
import { paintWith, readColour } from "#export/picture/colour.ts";
import { cutLine, type Cut } from "#export/picture/ellipsis.ts";
import { type Box } from "#export/picture/frame.ts";
import type { Letters } from "#export/picture/lettering.ts";
import { readLines } from "#export/picture/text-lines.ts";
import { collectDecorations, readFace, type Baselines, type Decoration } from "#export/picture/text-style.ts";
import { writeXml } from "#export/picture/xml.ts";

const transformText = (text: string, style: CSSStyleDeclaration): string => {
  if (style.textTransform === "uppercase") return text.toUpperCase();
  return style.textTransform === "lowercase" ? text.toLowerCase() : text;
};

const DASHES: Readonly<Record<string, (thickness: number) => string>> = {
  dashed: (thickness) => `${3 * thickness} ${2 * thickness}`,
  dotted: (thickness) => `${thickness} ${thickness}`,
  wavy: (thickness) => `${2 * thickness} ${thickness}`,
};

function drawDecoration({ style, colour, thickness, offset }: Decoration, { left, right }: Pick<Box, "left" | "right">, y: number): string {
  const place = { x1: left, x2: right, y1: y + offset, y2: y + offset };
  return writeXml("line", { ...place, ...paintWith("stroke", colour), "stroke-width": thickness, "stroke-dasharray": DASHES[style]?.(thickness) });
}

const angleOf = { across: 0, up: -90, down: 90 } as const;

/** The place of a line's beginning, on the line that its letters stand on. */
function placeLine(direction: keyof typeof angleOf, box: Box, baseline: number): Pick<Letters, "x" | "y" | "width"> {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (direction === "up") return { x: box.left + baseline * width, y: box.bottom, width: height };
  if (direction === "down") return { x: box.right - baseline * width, y: box.top, width: height };
  return { x: box.left, y: box.top + baseline * height, width };
}

interface TextContext {
  readonly canvas: Canvas;
  readonly baselines: Baselines;
  readonly root: Element;
  readonly clip: Box | null;
  readonly cut: Cut | null;
}

/** A text node, line by line, with the lines under and through it. */
export function drawText({ canvas, baselines, root, clip, cut }: TextContext, node: Text, parent: Element): string {
  const style = getComputedStyle(parent);
  const fill = readColour(style.color);
  if (fill === null) return "";
  const unit = canvas.frame.toBox({ left: 0, top: 0, right: 1, bottom: 1 });
  const ratio = 1 / (unit.right - unit.left);
  const face = readFace(style);
  const decorations = collectDecorations(parent, root);
  const isFirst = node.previousSibling === null && getComputedStyle(parent, "::first-letter").textTransform === "uppercase";
  return readLines(node, style)
    .map((whole, index) => {
      const line = cut === null ? whole : cutLine(whole, cut, style, ratio);
      if (line === null) return "";
      const box = canvas.frame.toBox(line);
      const said = transformText(line.text, style);
      const text = isFirst && index === 0 ? said.slice(0, 1).toUpperCase() + said.slice(1) : said;
      const letters: Letters = { text, ...placeLine(line.direction, box, baselines.of(style)), angle: angleOf[line.direction], face, fill, fillOpacity: 1, halo: null };
      const lines = line.direction === "across" ? decorations : [];
      const [under, through] = [lines.filter((entry) => entry.line !== "line-through"), lines.filter((entry) => entry.line === "line-through")];
      const reach = canvas.frame.toBox({ ...line, ...(line === whole ? line.reach : {}) });
      const draw = (entry: Decoration): string => drawDecoration(entry, reach, letters.y);
      return canvas.clip([...under.map(draw), text === "" ? "" : canvas.lettering.keep(letters), ...through.map(draw)].join(""), box, clip);
    })
    .join("");
}
