import { create, type Font } from "fontkit";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly copy: () => Point;
}

interface PackedGlyph {
  readonly numberOfContours: number;
  readonly points?: readonly Point[];
  readonly components?: readonly { readonly dx: number; readonly dy: number }[];
}

/** What fontkit has but does not publish. */
interface InnerFont extends Font {
  readonly _transformedGlyphs: readonly (PackedGlyph | undefined)[];
  readonly _variationProcessor: { readonly transformPoints: (glyph: number, points: Point[]) => void } | null;
}

/** Points that stand for a glyph's own box; their places are not asked for, but they are counted. */
const PHANTOMS = 4;

/**
 * A variable font (WOFF2) at one weight. fontkit makes such instances of TrueType files alone: of a packed one it has the glyphs at the
 * default weight and, apart, what moves their points. Here the one is applied to the other.
 */
export function openFont(bytes: Uint8Array, weight: number): Font {
  const base = create(bytes as unknown as Buffer) as InnerFont;
  if (!("wght" in base.variationAxes)) return base;
  const instance = Object.create(base, { variationCoords: { value: [weight] }, _glyphs: { value: {} } }) as InnerFont;
  // Asked of the instance before the glyphs of the base are read, which would find that there is nothing to vary and keep that.
  const variation = instance._variationProcessor;
  // Reading any path unpacks all glyphs.
  base.getGlyph(1).path.toSVG();
  const sample = base._transformedGlyphs.flatMap((glyph) => glyph?.points ?? []).at(0);
  if (variation === null || sample === undefined) return base;
  const pointAt = (x: number, y: number): Point => Object.assign(sample.copy(), { x, y, onCurve: true, endContour: true });
  const phantoms = (): Point[] => Array.from({ length: PHANTOMS }, () => pointAt(0, 0));
  const vary = (glyph: PackedGlyph | undefined, id: number): PackedGlyph | undefined => {
    if (glyph === undefined) return undefined;
    const isComposite = glyph.numberOfContours < 0;
    const points = isComposite ? (glyph.components ?? []).map(({ dx, dy }) => pointAt(dx, dy)) : (glyph.points ?? []).map((point) => point.copy());
    const moved = [...points, ...phantoms()];
    variation.transformPoints(id, moved);
    if (!isComposite) return { ...glyph, points: moved.slice(0, -PHANTOMS) };
    return { ...glyph, components: (glyph.components ?? []).map((part, at) => ({ ...part, dx: moved[at]?.x ?? part.dx, dy: moved[at]?.y ?? part.dy })) };
  };
  Object.defineProperty(instance, "_transformedGlyphs", { value: base._transformedGlyphs.map(vary) });
  return instance;
}
