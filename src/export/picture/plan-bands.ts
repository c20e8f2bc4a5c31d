/** A part of a figure's height, in its own pixels from its top. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** What is repeated above each part of what it heads. */
export interface HeadBand extends Band {
  /** Where what it heads ends. */
  readonly until: number;
}

/** What a figure is made of from top to bottom, as far as it matters for parting it. */
export interface Stack {
  readonly height: number;
  /** Lines of text and small drawings: never cut. */
  readonly lines: readonly Band[];
  /** Rows, entries, headings with what follows: kept whole where that fills the room well. */
  readonly blocks: readonly Band[];
  /** Within rows: kept whole where there is a place between them. */
  readonly paragraphs: readonly Band[];
  readonly heads: readonly HeadBand[];
}

/** Rounding. */
const SLACK = 0.5;
/** Between rows, if at least so much of the room is filled; else within a row, between its paragraphs; else anywhere between lines. */
const LEAST_FILLED = { rows: 0.65, paragraphs: 0.5 } as const;
/** Heads that take more than this of the room stand only once. */
const MOST_HEADS = 0.4;

const isCutBy = (y: number, { top, bottom }: Band): boolean => top < y - SLACK && y + SLACK < bottom;

/** The lowest place between `from` and `to` where nothing is cut that is to stay whole. */
function findPlace(from: number, to: number, whole: readonly Band[], { height, lines, blocks, paragraphs }: Stack): number | null {
  const ends = [...lines, ...blocks, ...paragraphs].map(({ bottom }) => Math.min(bottom, height)).filter((y) => y > from + SLACK && y <= to + SLACK);
  return ends.sort((a, b) => b - a).find((y) => ![...lines, ...whole].some((band) => isCutBy(y, band))) ?? null;
}

/** Where a part ends that begins at `start` and has so much room; null where nothing can be put in it whole. */
function findEnd(start: number, room: number, stack: Stack): number | null {
  const { height } = stack;
  if (height - start <= room + SLACK) return height;
  const find = (share: number, whole: readonly Band[]): number | null => findPlace(start + room * share, start + room, whole, stack);
  // What is higher than the room cannot be kept whole.
  const fits = ({ top, bottom }: Band): boolean => bottom - top <= room;
  const paragraphs = stack.paragraphs.filter(fits);
  const all = [...stack.blocks.filter(fits), ...paragraphs];
  return find(LEAST_FILLED.rows, all) ?? find(LEAST_FILLED.paragraphs, paragraphs) ?? find(0, all) ?? find(0, paragraphs) ?? find(0, []);
}

function planParts(stack: Stack, room: number): Band[][] | null {
  const parts: Band[][] = [];
  let start = 0;
  while (start < stack.height - SLACK) {
    const own = stack.heads.filter(({ bottom, until }) => start >= bottom - SLACK && start < until - SLACK).map(({ top, bottom }) => ({ top, bottom }));
    const taken = own.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
    const below = taken <= room * MOST_HEADS ? findEnd(start, room - taken, stack) : null;
    const end = below ?? findEnd(start, room, stack);
    if (end === null) return null;
    parts.push([...(below === null ? [] : own), { top: start, bottom: end }]);
    start = end;
  }
  return parts;
}

const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * Parts of a figure that are each no higher than the room, parted between rows, else between lines, about equally long, with the
 * heads of what goes on repeated. Null where it cannot be parted without cutting something.
 */
export function planBands(stack: Stack, room: number): Band[][] | null {
  const parts = planParts(stack, room);
  if (parts === null) return null;
  return SHARES.map((share) => planParts(stack, room * share)).find((other) => other !== null && other.length === parts.length) ?? parts;
}
