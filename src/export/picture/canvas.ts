import { areApart, isWithin, roundedKey, type Box, type Frame } from "#export/picture/frame.ts";
import type { Lettering } from "#export/picture/lettering.ts";
import { writeXml } from "#export/picture/xml.ts";

/** Drawn things in the order that CSS paints them: what flows, then what is positioned, by its place in the stack. */
export interface Layer {
  readonly flow: string[];
  readonly positioned: { readonly z: number; readonly parts: readonly string[] }[];
}

export const createLayer = (): Layer => ({ flow: [], positioned: [] });

export function flattenLayer({ flow, positioned }: Layer): string {
  const sorted = [...positioned].sort((a, b) => a.z - b.z);
  const below = sorted.filter(({ z }) => z < 0);
  const above = sorted.filter(({ z }) => z >= 0);
  return [...below.flatMap(({ parts }) => parts), ...flow, ...above.flatMap(({ parts }) => parts)].join("");
}

/** What all parts of one picture share. */
export class Canvas {
  readonly frame: Frame;
  readonly lettering: Lettering;
  readonly #definitions = new Map<string, string>();
  readonly #clips = new Map<string, string>();
  #count = 0;

  constructor(frame: Frame, lettering: Lettering) {
    this.frame = frame;
    this.lettering = lettering;
  }

  /** Keeps something that others refer to; gives the reference. The same key is kept once. */
  define(key: string, write: (id: string) => string): string {
    let id = this.#clips.get(key);
    if (id === undefined) {
      this.#count += 1;
      id = `d${this.#count}`;
      this.#clips.set(key, id);
      this.#definitions.set(id, write(id));
    }
    return `url(#${id})`;
  }

  get definitions(): string {
    return [...this.#definitions.values()].join("");
  }

  /** What is seen of a drawn thing through a box: all, nothing, or a part. */
  clip(drawn: string, bounds: Box, clip: Box | null): string {
    if (drawn === "" || clip === null || isWithin(bounds, clip)) return drawn;
    if (areApart(bounds, clip)) return "";
    const { left, top, right, bottom } = clip;
    const reference = this.define(`clip ${roundedKey(clip)}`, (id) =>
      writeXml("clipPath", { id }, writeXml("rect", { x: left, y: top, width: right - left, height: bottom - top })),
    );
    return writeXml("g", { "clip-path": reference }, drawn);
  }
}
