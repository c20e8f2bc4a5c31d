import type { TextLine } from "#export/picture/text-lines.ts";

/** A box that cuts its text off with an ellipsis, and on which side. In the window's pixels. */
export interface Cut {
  readonly left: number;
  readonly right: number;
  readonly side: "left" | "right";
  /** Lines whose middle is above this are whole; the others end with the sign, however short. Null where every line is cut where it must. */
  readonly lastLineFrom: number | null;
}

const SIGN = "…";

/** The box that cuts, where there is more text than fits in. */
export function readCut(element: Element, style: CSSStyleDeclaration): Cut | null {
  const isClamped = style.webkitLineClamp !== "none" && style.webkitLineClamp !== "" && element.scrollHeight > element.clientHeight + 1;
  const isCut = style.textOverflow === "ellipsis" && style.overflowX !== "visible" && element.scrollWidth > element.clientWidth;
  if (!isCut && !isClamped) return null;
  const { left, right, width, bottom } = element.getBoundingClientRect();
  const ratio = element instanceof HTMLElement && element.offsetWidth > 0 ? width / element.offsetWidth : 1;
  const [before, after] = [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)].map((padding) => padding * ratio);
  return { left: left + (before ?? 0), right: right - (after ?? 0), side: style.direction === "rtl" ? "left" : "right", lastLineFrom: isClamped ? bottom - Number.parseFloat(style.lineHeight) * ratio : null };
}

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in a style, in the picture's pixels. */
export function measureText(text: string, style: CSSStyleDeclaration): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return 0;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen.measureText(text).width;
}

/** What is seen of a line within a box that cuts; null where nothing is. */
export function cutLine(line: TextLine, cut: Cut, style: CSSStyleDeclaration, ratio: number): TextLine | null {
  const isLast = cut.lastLineFrom !== null;
  if (cut.lastLineFrom !== null && (line.top + line.bottom) / 2 < cut.lastLineFrom) return line;
  const sign = measureText(SIGN, style) * ratio;
  const isRight = cut.side === "right";
  const room = isRight ? cut.right - sign - line.left : line.right - cut.left - sign;
  const width = line.right - line.left;
  if (!isLast && (width <= room || (isRight ? line.right <= cut.right : line.left >= cut.left) && width <= room + sign)) return line;
  // The box before this one has the sign already.
  if (room + sign <= 0) return null;
  const letters = Array.from(line.text);
  const natural = measureText(line.text, style) * ratio || 1;
  const fits = (count: number): boolean => (measureText((isRight ? letters.slice(0, count) : letters.slice(-count)).join(""), style) * ratio * width) / natural <= room;
  let count = letters.length;
  while (count > 0 && !fits(count)) count -= 1;
  const kept = count === 0 ? "" : (isRight ? letters.slice(0, count) : letters.slice(-count)).join("");
  const keptWidth = kept === "" ? 0 : (measureText(kept, style) * ratio * width) / natural;
  return isRight
    ? { ...line, text: `${kept.trimEnd()}${SIGN}`, right: line.left + keptWidth + sign }
    : { ...line, text: `${SIGN}${kept}`, left: line.right - keptWidth - sign };
}
