import { createLayer, flattenLayer, type Canvas, type Layer } from "#export/picture/canvas.ts";
import { drawBox, drawGround, drawLines, edgesOf } from "#export/picture/box-painting.ts";
import { readCut, type Cut } from "#export/picture/ellipsis.ts";
import { areApart, insetBox, intersectBoxes, type Box } from "#export/picture/frame.ts";
import { drawPseudo } from "#export/picture/pseudo-painting.ts";
import { drawSvg } from "#export/picture/svg-painting.ts";
import { drawText } from "#export/picture/text-painting.ts";
import type { Baselines } from "#export/picture/text-style.ts";
import { writeXml } from "#export/picture/xml.ts";

export interface Walk {
  readonly canvas: Canvas;
  readonly baselines: Baselines;
  readonly root: HTMLElement;
}

/** What an element takes over from those around it. */
interface Surroundings {
  readonly layer: Layer;
  readonly clip: Box | null;
  readonly cut: Cut | null;
}

/** Only for those who listen, or only for the screen: a picture has neither. */
export const isLeftOut = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === "none" || style.clipPath === "inset(50%)" || element.classList.contains("no-print") || element instanceof HTMLInputElement;

/** Boxes of an element: one, or one on each line. */
function drawBoxes({ canvas }: Walk, element: Element, style: CSSStyleDeclaration, clip: Box | null, draw = drawBox): string {
  if (style.visibility !== "visible") return "";
  const rects = style.display === "inline" ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  return rects
    .map((rect) => {
      const box = canvas.frame.toBox(rect);
      return canvas.clip(draw(canvas, box, style), box, clip);
    })
    .join("");
}

function drawContent(walk: Walk, element: Element, style: CSSStyleDeclaration, around: Surroundings): void {
  const { canvas } = walk;
  const isCutOff = style.overflowX !== "visible" && style.display !== "inline" && element !== walk.root;
  const clip = isCutOff ? intersectBoxes(insetBox(canvas.frame.toBox(element.getBoundingClientRect()), edgesOf(style)), around.clip) : around.clip;
  const cut = readCut(element, style) ?? (style.display === "inline" ? around.cut : null);
  const inside = { layer: around.layer, clip, cut };
  for (const child of element.childNodes) {
    if (child instanceof Text) {
      if (style.visibility === "visible") around.layer.flow.push(drawText({ ...walk, clip, cut }, child, element));
    } else if (child instanceof Element) drawElement(walk, child, inside);
  }
}

/** Rows, of which a part of a long figure has few. What is within them does not stick out. */
const isRow = (element: Element): boolean => element instanceof HTMLTableRowElement || element instanceof HTMLLIElement;

function drawElement(walk: Walk, element: Element, around: Surroundings): void {
  if (around.clip !== null && isRow(element) && areApart(walk.canvas.frame.toBox(element.getBoundingClientRect()), around.clip)) return;
  const style = getComputedStyle(element);
  if (isLeftOut(element, style)) return;
  const z = Number.parseInt(style.zIndex, 10);
  const isPositioned = style.position !== "static" || !Number.isNaN(z);
  const isGroup = style.opacity !== "1" || (isPositioned && !Number.isNaN(z));
  const drawn: string[] = [];
  const layer = isGroup ? createLayer() : isPositioned ? { flow: drawn, positioned: around.layer.positioned } : around.layer;
  if (isGroup || isPositioned) around.layer.positioned.push({ z: Number.isNaN(z) ? 0 : z, parts: drawn });
  // Lines of a table whose lines are shared lie above the grounds of all its cells.
  const hasSharedLines = style.borderCollapse === "collapse" && (style.display === "table-row" || style.display === "table-cell");
  layer.flow.push(drawBoxes(walk, element, style, around.clip, hasSharedLines ? drawGround : drawBox), drawPseudo(walk, element, "::before", around.clip));
  if (element instanceof SVGSVGElement) {
    const box = walk.canvas.frame.toBox(element.getBoundingClientRect());
    layer.flow.push(walk.canvas.clip(drawSvg(walk.canvas, element), box, around.clip));
  } else drawContent(walk, element, style, { ...around, layer });
  layer.flow.push(drawPseudo(walk, element, "::after", around.clip));
  if (hasSharedLines) around.layer.positioned.push({ z: 1, parts: [drawBoxes(walk, element, style, around.clip, drawLines)] });
  if (!isGroup) return;
  const whole = flattenLayer(layer);
  drawn.push(style.opacity === "1" || whole === "" ? whole : writeXml("g", { opacity: Number(style.opacity) }, whole));
}

/** Everything in an element as it is on the screen, or what of it is seen through a box, in SVG. Letters are kept by the canvas. */
export function drawTree(walk: Walk, clip: Box | null = null): string {
  const layer = createLayer();
  drawElement(walk, walk.root, { layer, clip, cut: null });
  return flattenLayer(layer);
}
