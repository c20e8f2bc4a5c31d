import { cutText } from "#export/pptx/xml-text.ts";

/** Of a point, the width of a letter of the app's typefaces on the average; a wider typeface in their place still fits. */
const LETTER_WIDTH = 0.54;
const LINE_HEIGHT = 1.25;
const EMU_PER_POINT = 12_700;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** About how high a text of a size in points becomes, in EMU, in lines as wide as the room. */
export function estimateHeight(text: string, size: number, { width }: Pick<Room, "width">): number {
  const perLine = Math.max(1, Math.floor(width / (size * LETTER_WIDTH * EMU_PER_POINT)));
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * size * LINE_HEIGHT * EMU_PER_POINT;
}

/** The first of the sizes, largest first, at which the text fits; null where it does at none. */
export const chooseSize = (text: string, room: Room, sizes: readonly number[]): number | null =>
  sizes.find((size) => estimateHeight(text, size, room) <= room.height) ?? null;

const ELLIPSIS = "…";

/** The text cut between words so that it fits, with an ellipsis; the text itself where it fits already. */
export function cutToFit(text: string, room: Room, size: number): string {
  const fits = (candidate: string): boolean => estimateHeight(candidate, size, room) <= room.height;
  if (fits(text)) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle) + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  const cut = text.slice(0, low);
  const space = cut.lastIndexOf(" ");
  return cutText(cut, space > low / 2 ? space : low) + ELLIPSIS;
}

/** Parts of a text that each fit at a size, cut after sentences, else between words, of about the same length. Joined they are the text. */
export function splitToFit(text: string, room: Room, size: number): string[] {
  const parts = splitGreedily(text, room, size);
  const even = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => splitGreedily(text, { ...room, height: room.height * share }, size)).find((other) => other.length === parts.length);
  return even ?? parts;
}

function splitGreedily(text: string, room: Room, size: number): string[] {
  const parts: string[] = [];
  const fits = (candidate: string): boolean => estimateHeight(candidate.trim(), size, room) <= room.height;
  let part = "";
  for (const piece of text.match(/[^.!?\s]+[.!?]?\s*|\s+|[.!?]+/gu) ?? []) {
    if (part !== "" && !fits(part + piece)) {
      const end = Math.max(...[". ", "! ", "? "].map((mark) => part.lastIndexOf(mark)));
      const at = end > part.length / 2 ? end + 2 : part.length;
      parts.push(part.slice(0, at));
      part = part.slice(at);
    }
    part += piece;
  }
  return [...parts, part].filter((one) => one.trim() !== "");
}
