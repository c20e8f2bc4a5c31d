import type { Canvas } from "#export/picture/canvas.ts";
import { readColour } from "#export/picture/colour.ts";
import { heightOf, widthOf, type Box } from "#export/picture/frame.ts";
import type { Letters } from "#export/picture/lettering.ts";
import { readShape } from "#export/picture/svg-shapes.ts";
import { readPaint, referenceIn } from "#export/picture/svg-style.ts";
import { readFace } from "#export/picture/text-style.ts";
import { writeXml } from "#export/picture/xml.ts";

interface Drawing {
  readonly canvas: Canvas;
  readonly svg: SVGSVGElement;
  /** Pixels of the picture for one unit of the drawing. */
  readonly scale: number;
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
  return drawing.canvas.define(`svg ${id} ${drawing.scale}`, (own) =>
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
    const words = (node.nodeValue ?? "").replace(/\s+/gu, " ");
    const count = Math.min(words.length, text.getNumberOfChars() - at);
    if (parent === null || words.trim() === "" || count <= 0) continue;
    const style = getComputedStyle(parent);
    const start = text.getStartPositionOfChar(at);
    const fill = readColour(style.fill);
    const [halo, width] = [readColour(style.stroke === "none" ? "transparent" : style.stroke), numberAt(style.strokeWidth)];
    const letters: Letters = {
      text: words,
      x: start.x,
      y: start.y,
      width: text.getSubStringLength(at, count),
      angle: Math.round(text.getRotationOfChar(at)),
      face: readFace(style),
      fill: fill ?? { hex: "#000000", alpha: 0 },
      fillOpacity: Number(style.fillOpacity),
      halo: halo === null || width === 0 ? null : { colour: halo, width },
    };
    at += count;
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
    const paint = readPaint(style, drawing.scale, (id) => define(drawing, id, false));
    if (paint["fill"] === "none" && !("stroke" in paint)) return "";
    return drawGroup(drawing, element, writeXml(element.tagName, { ...shape, ...paint }));
  }
  const isContainer = element instanceof SVGGElement || element instanceof SVGAElement || element instanceof SVGSVGElement || element.tagName === "switch";
  return isContainer ? drawGroup(drawing, element, drawChildren(drawing, element)) : "";
}

/** A drawing within the page, every style worked out, at its place in the picture. */
export function drawSvg(canvas: Canvas, svg: SVGSVGElement): string {
  const box = canvas.frame.toBox(svg.getBoundingClientRect());
  if (widthOf(box) <= 0 || heightOf(box) <= 0) return "";
  const { x, y, scaleX, scaleY } = fitDrawing(svg, box);
  const content = drawChildren({ canvas, svg, scale: (scaleX + scaleY) / 2 }, svg);
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
