import type { PictureParts } from "#export/job.ts";
import { planBands, type Band } from "#export/picture/plan-bands.ts";
import { readStack } from "#export/picture/read-stack.ts";
import { takePicture, type PictureOptions } from "#export/picture/take-picture.ts";

/** In CSS pixels: what a picture of its own size would fill. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Made smaller than this a figure is rather parted: its type, 13 pixels, would be less than 8 points. */
export const LEAST_SCALE = 0.85;
const MOST_PARTS = 12;

/** How much of its own size a figure has that is made as large as the room allows. */
export const scaleWithin = (size: Room, room: Room): number => Math.min(room.width / Math.max(size.width, 1), room.height / Math.max(size.height, 1));

/** The parts of a figure that is too high to be read as one; null where it is not, and where there is no place to part it. */
export function findParts(root: HTMLElement, room: Room): Band[][] | null {
  const isReadable = scaleWithin({ width: root.offsetWidth, height: root.offsetHeight }, room) >= LEAST_SCALE;
  return isReadable ? null : planBands(readStack(root), (root.offsetWidth * room.height) / room.width);
}

/** A figure in one picture where it can be read in the room, else parted between its rows over several. Fails with an `ExportError`. */
export async function takeParts(root: HTMLElement, room: Room, options: Omit<PictureOptions, "width" | "bands">): Promise<PictureParts & { readonly keptAsText: readonly string[] }> {
  const plan = findParts(root, room);
  const pictures = [];
  if (plan === null) pictures.push(await takePicture(root, options));
  else for (const bands of plan.slice(0, MOST_PARTS)) pictures.push(await takePicture(root, { ...options, bands }));
  return { pictures, leftParts: Math.max(0, (plan?.length ?? 0) - MOST_PARTS), keptAsText: pictures.flatMap(({ keptAsText }) => keptAsText) };
}
