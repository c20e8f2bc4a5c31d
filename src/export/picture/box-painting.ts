import type { Canvas } from "#export/picture/canvas.ts";
import { paintWith, readColour, type Colour } from "#export/picture/colour.ts";
import { heightOf, insetBox, sameOnAllSides, widthOf, type Box } from "#export/picture/frame.ts";
import { writeXml } from "#export/picture/xml.ts";

const SIDES = ["top", "right", "bottom", "left"] as const;
type Side = (typeof SIDES)[number];

interface Edge {
  readonly width: number;
  readonly style: string;
  readonly colour: Colour | null;
}

const readEdge = (style: CSSStyleDeclaration, name: string): Edge => ({
  width: Number.parseFloat(style.getPropertyValue(`${name}-width`)) || 0,
  style: style.getPropertyValue(`${name}-style`),
  colour: readColour(style.getPropertyValue(`${name}-color`)),
});

const isDrawn = ({ width, style, colour }: Edge): boolean => width > 0 && style !== "none" && style !== "hidden" && colour !== null;

const dashOf = ({ style, width }: Edge): string | null =>
  style === "dashed" ? `${2 * width} ${2 * width}` : style === "dotted" ? `${width} ${width}` : null;

/** A corner's radius, never more than half of the box. */
const radiusOf = (style: CSSStyleDeclaration, box: Box): number => {
  const written = style.borderTopLeftRadius;
  const most = Math.min(widthOf(box), heightOf(box)) / 2;
  const radius = Number.parseFloat(written) || 0;
  return Math.min(most, written.includes("%") ? (radius / 100) * widthOf(box) : radius);
};

const drawRect = (box: Box, radius: number, paint: Record<string, string | number | null>): string =>
  widthOf(box) <= 0 || heightOf(box) <= 0
    ? ""
    : writeXml("rect", { x: box.left, y: box.top, width: widthOf(box), height: heightOf(box), rx: radius > 0 ? radius : null, ...paint });

const drawStroke = (box: Box, radius: number, edge: Edge): string => {
  const half = edge.width / 2;
  return drawRect(insetBox(box, sameOnAllSides(half)), Math.max(0, radius - half), {
    fill: "none",
    ...paintWith("stroke", edge.colour),
    "stroke-width": edge.width,
    "stroke-dasharray": dashOf(edge),
  });
};

/** A triangle of borders, as arrows are made: one side of a box that has no width or height of its own. */
function drawWedge(box: Box, side: Side, edges: Record<Side, Edge>): string {
  const { left, top, right, bottom } = box;
  const inner = { left: left + edges.left.width, top: top + edges.top.width, right: right - edges.right.width, bottom: bottom - edges.bottom.width };
  const corners = {
    top: [left, top, right, top, inner.right, inner.top, inner.left, inner.top],
    right: [right, top, right, bottom, inner.right, inner.bottom, inner.right, inner.top],
    bottom: [left, bottom, right, bottom, inner.right, inner.bottom, inner.left, inner.bottom],
    left: [left, top, left, bottom, inner.left, inner.bottom, inner.left, inner.top],
  }[side];
  return writeXml("polygon", { points: corners.map((value) => String(Math.round(value * 100) / 100)).join(" "), ...paintWith("fill", edges[side].colour) });
}

function drawEdge(box: Box, side: Side, edge: Edge): string {
  const half = edge.width / 2;
  const { left, top, right, bottom } = box;
  const ends = {
    top: { x1: left, y1: top + half, x2: right, y2: top + half },
    bottom: { x1: left, y1: bottom - half, x2: right, y2: bottom - half },
    left: { x1: left + half, y1: top, x2: left + half, y2: bottom },
    right: { x1: right - half, y1: top, x2: right - half, y2: bottom },
  }[side];
  return writeXml("line", { ...ends, ...paintWith("stroke", edge.colour), "stroke-width": edge.width, "stroke-dasharray": dashOf(edge) });
}

function drawBorders(box: Box, radius: number, style: CSSStyleDeclaration): string {
  const edges = Object.fromEntries(SIDES.map((side) => [side, readEdge(style, `border-${side}`)])) as Record<Side, Edge>;
  const drawn = SIDES.filter((side) => isDrawn(edges[side]));
  const { top } = edges;
  const isSame = drawn.length === 4 && SIDES.every((side) => edges[side].width === top.width && edges[side].style === top.style && edges[side].colour?.hex === top.colour?.hex);
  if (isSame) return drawStroke(box, radius, top);
  const isArrow = SIDES.filter((side) => edges[side].width > 0).length > 1 && (edges.left.width + edges.right.width >= widthOf(box) || edges.top.width + edges.bottom.width >= heightOf(box));
  return drawn.map((side) => (isArrow ? drawWedge(box, side, edges) : drawEdge(box, side, edges[side]))).join("");
}

const SHADOW = /^(rgba?\([^)]*\)|color\([^)]*\)|#\w+) (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px( inset)?$/u;
/** Parts of a list, at commas that stand in no brackets. */
export const splitList = (list: string): string[] => list.split(/,(?![^(]*\))/u).map((part) => part.trim());

/** Shadows without blur, which is how lines are drawn within a box that take no room. */
function drawShadows(box: Box, radius: number, style: CSSStyleDeclaration, isInset: boolean): string {
  return splitList(style.boxShadow)
    .map((shadow) => {
      const [, css = "", x = "0", y = "0", , spread = "0", inset] = SHADOW.exec(shadow) ?? [];
      const colour = css === "" ? null : readColour(css);
      if (colour === null || (inset !== undefined) !== isInset) return "";
      const [dx, dy, by] = [Number(x), Number(y), Number(spread)];
      const moved = { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
      if (!isInset) return drawRect(insetBox(moved, sameOnAllSides(-by)), radius, paintWith("fill", colour));
      if (by > 0 && dx === 0 && dy === 0) return drawStroke(box, radius, { width: by, style: "solid", colour });
      const strips = [dx > 0 ? { ...box, right: box.left + dx } : null, dx < 0 ? { ...box, left: box.right + dx } : null, dy > 0 ? { ...box, bottom: box.top + dy } : null, dy < 0 ? { ...box, top: box.bottom + dy } : null];
      return strips.map((strip) => (strip === null ? "" : drawRect(strip, 0, paintWith("fill", colour)))).join("");
    })
    .join("");
}

const HATCH = /^repeating-linear-gradient\((-?[\d.]+)deg, ([^,]+(?:\([^)]*\))?) 0px, .* ([\d.]+)px, (rgba?\([^)]*\)|color\([^)]*\)) ([\d.]+)px, .* ([\d.]+)px\)$/u;

/** Stripes, of all gradients the one that stands for something: what is not there. */
function drawHatch(canvas: Canvas, box: Box, style: CSSStyleDeclaration): string {
  const [, , , start = "0", css = "", , end = "0"] = HATCH.exec(style.backgroundImage) ?? [];
  const colour = css === "" ? null : readColour(css);
  if (colour === null) return "";
  const [from, to] = [Number(start), Number(end)];
  const fill = canvas.define(`hatch ${style.backgroundImage}`, (id) =>
    writeXml(
      "pattern",
      { id, width: to, height: to, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      writeXml("rect", { x: from, y: 0, width: to - from, height: to, ...paintWith("fill", colour) }),
    ),
  );
  return drawRect(box, 0, { fill });
}

/** What lies under the borders of a box. */
export function drawGround(canvas: Canvas, box: Box, style: CSSStyleDeclaration): string {
  const radius = radiusOf(style, box);
  const ground = readColour(style.backgroundColor);
  return [
    drawShadows(box, radius, style, false),
    ground === null ? "" : drawRect(box, radius, paintWith("fill", ground)),
    style.backgroundImage.startsWith("repeating") ? drawHatch(canvas, box, style) : "",
    drawShadows(box, radius, style, true),
  ].join("");
}

/** Borders and outline of one box. */
export function drawLines(_canvas: Canvas, box: Box, style: CSSStyleDeclaration): string {
  const radius = radiusOf(style, box);
  const outline = readEdge(style, "outline");
  const out = outline.width + (Number.parseFloat(style.outlineOffset) || 0);
  return drawBorders(box, radius, style) + (isDrawn(outline) ? drawStroke(insetBox(box, sameOnAllSides(-out)), radius === 0 ? 0 : radius + out, outline) : "");
}

export const drawBox = (canvas: Canvas, box: Box, style: CSSStyleDeclaration): string => drawGround(canvas, box, style) + drawLines(canvas, box, style);

/** How thick the borders of a box are. */
export const edgesOf = ({ borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth }: CSSStyleDeclaration): Box => ({
  left: Number.parseFloat(borderLeftWidth) || 0,
  top: Number.parseFloat(borderTopWidth) || 0,
  right: Number.parseFloat(borderRightWidth) || 0,
  bottom: Number.parseFloat(borderBottomWidth) || 0,
});
