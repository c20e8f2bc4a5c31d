import type { Attributes } from "#export/picture/svg-style.ts";

const lengthsOf = (element: SVGElement, names: readonly string[]): Attributes =>
  Object.fromEntries(
    names.map((name) => {
      const length: unknown = (element as unknown as Record<string, unknown>)[name];
      return [name, length instanceof SVGAnimatedLength && (element.hasAttribute(name) || length.baseVal.value !== 0) ? length.baseVal.value : null];
    }),
  );

/** Attributes that say what a shape is, in the drawing's own units: per cent and other units are worked out. */
export function readShape(element: SVGElement): Attributes | null {
  switch (element.tagName) {
    case "rect":
      return lengthsOf(element, ["x", "y", "width", "height", "rx", "ry"]);
    case "circle":
      return lengthsOf(element, ["cx", "cy", "r"]);
    case "ellipse":
      return lengthsOf(element, ["cx", "cy", "rx", "ry"]);
    case "line":
      return lengthsOf(element, ["x1", "y1", "x2", "y2"]);
    case "path":
      return { d: shorten(element.getAttribute("d") ?? "") };
    case "polygon":
    case "polyline":
      return { points: element.getAttribute("points") };
    default:
      return null;
  }
}

/** Coordinates to the hundredth: a map is half as long. */
const shorten = (path: string): string => path.replace(/-?\d+\.\d{3,}/gu, (value) => String(Math.round(Number(value) * 100) / 100));
