import type { Canvas } from "#export/picture/canvas.ts";
import { readColour } from "#export/picture/colour.ts";
import { heightOf, widthOf, type Box } from "#export/picture/frame.ts";
import type { Letters } from "#export/picture/lettering.ts";
import { readShape } from "#export/picture/svg-shapes.ts";
import { readPaint, referenceIn, type Attributes } from "#export/picture/svg-style.ts";
import { readFace } from "#export/picture/text-style.ts";
import { writeXml } from "#export/picture/xml.ts";

interface Drawing {
  readonly canvas: Canvas;
  readonly svg: SVGSVGElement;
}

/** Pixels for one unit of an element, by all that moves and turns it within its drawing. */
function scaleOf(element: SVGElement): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getCTM() : null;
  return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) || 1;
}

const numberAt = (value: string): number => Number.parseFloat(value) || 0;

/** How a drawing's units lie in its box: without a view box as pixels do, with one fitted in the middle. */
function fitDrawing(svg: SVGSVGElement, box: Box): { readonly x: number; readonly y: number; readonly scaleX: number; readonly scaleY: number } {
  const view = svg.viewBox.baseVal as SVGRect | null;
  if (view === null || view.width === 0 || !svg.hasAttribute("viewBox")) return { x: box.left, y: box.top, scaleX: 1, scaleY: 1 };
  const [across, down] = [widthOf(box) / view.width, heightOf(box) / view.height];
  const ratio = svg.getAttribute("preserveAspectRatio") ?? "";
  if (ratio.startsWith("none")) return { x: box.left - view.x * across, y: box.top - view.y * down, scaleX: across, scaleY: down };
  const scale = ratio.includes("slice") ? Math.max(across, down) : Math.min(across, down);
  const share = (axis: "x" | "y"): number => (ratio.includes(`${axis}Min`) || ratio.includes(`${axis.toUpperCase()}Min`) ? 0 : ratio.includes(`${axis}Max`) || ratio.includes(`${axis.toUpperCase()}Max`) ? 1 : 0.5);
  return {
    x: box.left + (widthOf(box) - view.width * scale) * share("x") - view.x * scale,
    y: box.top + (heightOf(box) - view.height * scale) * share("y") - view.y * scale,
    scaleX: scale,
    scaleY: scale,
  };
}

/** What another element refers to, drawn once among the definitions. */
function define(drawing: Drawing, id: string, isMask: boolean): string | null {
  const target = drawing.svg.ownerDocument.getElementById(id);
  if (!(target instanceof SVGElement)) return null;
  const names = isMask ? ["id", "clipPathUnits"] : [...target.attributes].map(({ name }) => name).filter((name) => name !== "class" && name !== "style");
  return drawing.canvas.define(`svg ${id}`, (own) =>
    writeXml(
      target.tagName,
      { ...Object.fromEntries(names.map((name) => [name, target.getAttribute(name)])), id: own },
      [...target.children].map((child) => (child.tagName === "stop" ? drawStop(child) : drawNode(drawing, child))).join(""),
    ),
  );
}

function drawStop(stop: Element): string {
  const style = getComputedStyle(stop);
  const colour = readColour(style.stopColor);
  return writeXml("stop", { offset: stop.getAttribute("offset"), "stop-color": colour?.hex ?? "#000000", "stop-opacity": (colour?.alpha ?? 0) * Number(style.stopOpacity) });
}

function drawLabel(drawing: Drawing, text: SVGTextContentElement): string {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let at = 0;
  let drawn = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const whole = (node.nodeValue ?? "").replace(/\s+/gu, " ");
    const words = whole.trim();
    const first = at + whole.indexOf(words);
    const count = Math.min(words.length, text.getNumberOfChars() - first);
    at += whole.length;
    if (parent === null || count <= 0) continue;
    const style = getComputedStyle(parent);
    const start = text.getStartPositionOfChar(first);
    const fill = readColour(style.fill);
    const [halo, width] = [readColour(style.stroke === "none" ? "transparent" : style.stroke), numberAt(style.strokeWidth)];
    const letters: Letters = {
      text: words,
      x: start.x,
      y: start.y,
      width: text.getSubStringLength(first, count),
      angle: Math.round(text.getRotationOfChar(first)),
      face: readFace(style),
      fill: fill ?? { hex: "#000000", alpha: 0 },
      fillOpacity: Number(style.fillOpacity),
      halo: halo === null || width === 0 ? null : { colour: halo, width },
    };
    if (style.visibility === "visible") drawn += drawing.canvas.lettering.keep(letters);
  }
  return drawn;
}

function drawGroup(drawing: Drawing, element: SVGElement, content: string): string {
  if (content === "") return "";
  const style = getComputedStyle(element);
  const clip = referenceIn(style.clipPath);
  const mask = referenceIn(style.getPropertyValue("mask-image")) ?? referenceIn(style.getPropertyValue("mask"));
  const attributes = {
    transform: element.getAttribute("transform"),
    opacity: style.opacity === "1" ? null : Number(style.opacity),
    "clip-path": clip === null ? null : define(drawing, clip, true),
    mask: mask === null ? null : define(drawing, mask, true),
  };
  return Object.values(attributes).every((value) => value === null) ? content : writeXml("g", attributes, content);
}

/** A line that is to lie behind the fill is a shape of its own: few programs know `paint-order`. */
const drawShape = (name: string, shape: Attributes, paint: Attributes, isLineBehind: boolean): string =>
  isLineBehind && "stroke" in paint && paint["fill"] !== "none"
    ? writeXml(name, { ...shape, ...paint, fill: "none", "fill-opacity": null }) + writeXml(name, { ...shape, ...paint, stroke: "none", "stroke-width": null, "stroke-opacity": null, "stroke-linejoin": null })
    : writeXml(name, { ...shape, ...paint });

const drawChildren = (drawing: Drawing, element: Element): string => [...element.children].map((child) => drawNode(drawing, child)).join("");

function drawNode(drawing: Drawing, element: Element): string {
  if (!(element instanceof SVGElement)) return "";
  const style = getComputedStyle(element);
  if (style.display === "none" || element.classList.contains("no-print")) return "";
  if (element instanceof SVGTextElement) return drawGroup(drawing, element, drawLabel(drawing, element));
  if (element instanceof SVGUseElement) {
    const target = document.getElementById(element.getAttribute("href")?.slice(1) ?? "");
    const moved = target === null ? "" : writeXml("g", { transform: `translate(${element.x.baseVal.value} ${element.y.baseVal.value})` }, drawNode(drawing, target));
    return drawGroup(drawing, element, moved);
  }
  const shape = readShape(element);
  if (shape !== null) {
    if (style.visibility !== "visible") return "";
    const paint = readPaint(style, scaleOf(element), (id) => define(drawing, id, false));
    if (paint["fill"] === "none" && !("stroke" in paint)) return "";
    return drawGroup(drawing, element, drawShape(element.tagName, shape, paint, style.paintOrder.startsWith("stroke")));
  }
  const isContainer = element instanceof SVGGElement || element instanceof SVGAElement || element instanceof SVGSVGElement || element.tagName === "switch";
  return isContainer ? drawGroup(drawing, element, drawChildren(drawing, element)) : "";
}

/** A drawing within the page, every style worked out, at its place in the picture. */
export function drawSvg(canvas: Canvas, svg: SVGSVGElement): string {
  const box = canvas.frame.toBox(svg.getBoundingClientRect());
  if (widthOf(box) <= 0 || heightOf(box) <= 0) return "";
  const { x, y, scaleX, scaleY } = fitDrawing(svg, box);
  const content = drawChildren({ canvas, svg }, svg);
  const isPlain = scaleX === 1 && scaleY === 1;
  const moved = content === "" ? "" : writeXml("g", { transform: isPlain ? `translate(${x.toFixed(2)} ${y.toFixed(2)})` : `matrix(${[scaleX, 0, 0, scaleY, x, y].map((value) => Number(value.toFixed(4))).join(" ")})` }, content);
  return getComputedStyle(svg).overflow === "visible" ? moved : canvas.clip(moved, growthOf(svg, canvas, box), box);
}

/** How far a drawing reaches beyond its box, if at all. */
function growthOf(svg: SVGSVGElement, canvas: Canvas, box: Box): Box {
  const reach = [...svg.querySelectorAll("path, rect, circle, line, text, polygon, ellipse")].map((element) => canvas.frame.toBox(element.getBoundingClientRect()));
  return reach.reduce(
    (all, one) => ({ left: Math.min(all.left, one.left), top: Math.min(all.top, one.top), right: Math.max(all.right, one.right), bottom: Math.max(all.bottom, one.bottom) }),
    box,
  );
}
