import { paintWith, readColour } from "#export/picture/colour.ts";

export type Attributes = Record<string, string | number | null>;

const URL_REFERENCE = /^url\("?#([^")]+)"?\)/u;

export const referenceIn = (value: string): string | null => URL_REFERENCE.exec(value)?.[1] ?? null;

const paint = (property: "fill" | "stroke", style: CSSStyleDeclaration, refer: (id: string) => string | null): Attributes => {
  const value = style.getPropertyValue(property);
  const opacity = Number(style.getPropertyValue(`${property}-opacity`));
  if (value === "none") return { [property]: "none" };
  const id = referenceIn(value);
  if (id !== null) return { [property]: refer(id) ?? "none", [`${property}-opacity`]: opacity === 1 ? null : opacity };
  return paintWith(property, readColour(value), opacity);
};

const other = (style: CSSStyleDeclaration, property: string, usual: string): string | null => {
  const value = style.getPropertyValue(property);
  return value === usual || value === "" ? null : value;
};

/** A list of lengths as plain numbers: `3px, 2px` gives `3 2`. */
const numbersIn = (value: string, scale: number): string => value.split(/[\s,]+/u).map((part) => String((Number.parseFloat(part) || 0) * scale)).join(" ");

/** What a shape is painted with, as attributes that need no style sheet. `scale` is that of the shape, for lines that keep their width. */
export function readPaint(style: CSSStyleDeclaration, scale: number, refer: (id: string) => string | null): Attributes {
  const stroke = paint("stroke", style, refer);
  const keep = style.getPropertyValue("vector-effect") === "non-scaling-stroke" ? 1 / scale : 1;
  const dash = style.strokeDasharray;
  const fill = paint("fill", style, refer);
  return {
    ...(fill["fill"] === "#000000" && fill["fill-opacity"] === null ? {} : fill),
    "fill-rule": other(style, "fill-rule", "nonzero"),
    ...(stroke["stroke"] === "none"
      ? {}
      : {
          ...stroke,
          "stroke-width": Number.parseFloat(style.strokeWidth) * keep,
          "stroke-dasharray": dash === "none" ? null : numbersIn(dash, keep),
          "stroke-dashoffset": other(style, "stroke-dashoffset", "0px") === null ? null : Number.parseFloat(style.strokeDashoffset) * keep,
          "stroke-linecap": other(style, "stroke-linecap", "butt"),
          "stroke-linejoin": other(style, "stroke-linejoin", "miter"),
        }),
  };
}
