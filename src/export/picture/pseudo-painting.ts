import { drawBox, edgesOf } from "#export/picture/box-painting.ts";
import type { Canvas } from "#export/picture/canvas.ts";
import { readColour } from "#export/picture/colour.ts";
import { measureText } from "#export/picture/ellipsis.ts";
import type { Box } from "#export/picture/frame.ts";
import { readFace, type Baselines } from "#export/picture/text-style.ts";

type Which = "::before" | "::after";

interface PseudoContext {
  readonly canvas: Canvas;
  readonly baselines: Baselines;
}

/** Words that CSS puts at an end of an element within a line: there they begin, or end. */
function drawWords({ canvas, baselines }: PseudoContext, element: Element, which: Which, style: CSSStyleDeclaration, clip: Box | null): string {
  const [, words = ""] = /^"(.*)"$/u.exec(style.content) ?? [];
  const rects = [...element.getClientRects()];
  const rect = which === "::before" ? rects.at(0) : rects.at(-1);
  const fill = readColour(style.color);
  const text = words.trim();
  if (text === "" || rect === undefined || fill === null) return "";
  const box = canvas.frame.toBox(rect);
  const width = measureText(text, style);
  const lead = measureText(words.slice(0, words.indexOf(text)), style);
  const x = which === "::before" ? box.left + lead : box.right - measureText(words, style) + lead;
  const y = box.top + baselines.of(style) * (box.bottom - box.top);
  return canvas.clip(canvas.lettering.keep({ text, x, y, width, angle: 0, face: readFace(style), fill, fillOpacity: 1, halo: null }), box, clip);
}

/** What CSS alone puts before or after the content: words within a line, or a box that is placed absolutely. Of others the place cannot be known. */
export function drawPseudo(context: PseudoContext, element: Element, which: Which, clip: Box | null): string {
  const style = getComputedStyle(element, which);
  if (style.content === "none" || style.content === "normal") return "";
  if (style.position !== "absolute") return getComputedStyle(element).display === "inline" ? drawWords(context, element, which, style, clip) : "";
  const { canvas } = context;
  const around = canvas.frame.toBox(element.getBoundingClientRect());
  const [left = NaN, top = NaN, width = NaN, height = NaN] = [style.left, style.top, style.width, style.height].map((value) => Number.parseFloat(value));
  if ([left, top, width, height].some(Number.isNaN)) return "";
  const edges = edgesOf(getComputedStyle(element));
  const [x, y] = [around.left + edges.left + left, around.top + edges.top + top];
  const box = { left: x, top: y, right: x + width, bottom: y + height };
  return canvas.clip(drawBox(canvas, box, style), box, clip);
}
