/** What a PNG with a palette can name. */
const MOST_COLOURS = 256;
/** More shades than these take too long to choose from; neighbours are then taken for one. */
const MOST_SHADES = 3_000;

/** A colour times its opacity, as it is mixed with what lies behind: one byte each of red, green, blue and opacity. */
type Shade = number;

const pack = (red: number, green: number, blue: number, alpha: number): Shade => ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
const channelsOf = (shade: Shade): readonly [number, number, number, number] => [shade >>> 24, (shade >>> 16) & 255, (shade >>> 8) & 255, shade & 255];

/** Pixels (red, green, blue, opacity) in as few colours as a palette holds, and which of them each is. */
export interface Palette {
  /** Red, green, blue, opacity of each colour, not multiplied. */
  readonly colours: readonly (readonly [number, number, number, number])[];
  readonly indices: Uint8Array;
}

/** A pixel as it stands in the picture, its colour times its opacity, without its last bits. */
function toShade(pixels: Uint8ClampedArray, at: number, mask: number): Shade {
  const [red = 0, green = 0, blue = 0, alpha = 0] = [pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]];
  if (alpha === 0) return 0;
  const multiply = (part: number): number => Math.round((part * alpha) / 255) & mask;
  return pack(multiply(red), multiply(green), multiply(blue), alpha === 255 ? 255 : alpha & mask);
}

interface Counted {
  /** Of each pixel, the number of its shade. */
  readonly places: Uint32Array;
  readonly shades: readonly Shade[];
  readonly counts: readonly number[];
}

function countShades(pixels: Uint8ClampedArray, lost: number): Counted {
  const mask = 255 & ~((1 << lost) - 1);
  const raw = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const places = new Uint32Array(raw.length);
  const known = new Map<number, number>();
  const shades: Shade[] = [];
  const counts: number[] = [];
  const numbers = new Map<Shade, number>();
  let place = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const pixel = raw[at] ?? 0;
    // Most pixels are as the one before.
    if (at === 0 || pixel !== raw[at - 1]) {
      let found = known.get(pixel);
      if (found === undefined) {
        const shade = toShade(pixels, 4 * at, mask);
        found = numbers.get(shade) ?? shades.length;
        if (found === shades.length) {
          numbers.set(shade, found);
          shades.push(shade);
          counts.push(0);
        }
        known.set(pixel, found);
      }
      place = found;
    }
    places[at] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { places, shades, counts };
}

/**
 * The commonest shade, then again and again the one that is worst served by those chosen: its distance from the nearest, times how
 * often it stands there. So a mark of its own colour is kept, however small, before a further grey of an edge.
 */
function chooseShades({ shades, counts }: Pick<Counted, "shades" | "counts">): { readonly chosen: readonly Shade[]; readonly nearest: Uint8Array } {
  const channels = Int16Array.from(shades.flatMap((shade) => channelsOf(shade)));
  const far = new Float64Array(shades.length).fill(Infinity);
  const nearest = new Uint8Array(shades.length);
  const chosen: Shade[] = [];
  let next = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  while (chosen.length < MOST_COLOURS && shades[next] !== undefined) {
    const own = shades[next] ?? 0;
    const [red, green, blue, alpha] = channelsOf(own);
    let worst = 0;
    next = shades.length;
    for (let at = 0; at < shades.length; at += 1) {
      const away =
        ((channels[4 * at] ?? 0) - red) ** 2 + ((channels[4 * at + 1] ?? 0) - green) ** 2 + ((channels[4 * at + 2] ?? 0) - blue) ** 2 + ((channels[4 * at + 3] ?? 0) - alpha) ** 2;
      if (away < (far[at] ?? 0)) {
        far[at] = away;
        nearest[at] = chosen.length;
      }
      const loss = (far[at] ?? 0) * (counts[at] ?? 0);
      if (loss > worst) [worst, next] = [loss, at];
    }
    chosen.push(own);
  }
  return { chosen, nearest };
}

/** Puts pixels into 256 colours at most. Where they have no more, nothing is lost; a chart with smooth letters has a few thousand, nearly all of them shades of its few colours. */
export function choosePalette(pixels: Uint8ClampedArray): Palette {
  let lost = 0;
  let counted = countShades(pixels, lost);
  while (counted.shades.length > MOST_SHADES && lost < 5) {
    lost += 1;
    counted = countShades(pixels, lost);
  }
  const { chosen, nearest } = chooseShades(counted);
  const colours = chosen.map((shade) => {
    const [red, green, blue, alpha] = channelsOf(shade);
    const whole = (part: number): number => (alpha === 0 ? 0 : Math.min(255, Math.round((part * 255) / alpha)));
    return [whole(red), whole(green), whole(blue), alpha] as const;
  });
  return { colours, indices: Uint8Array.from(counted.places, (place) => nearest[place] ?? 0) };
}
