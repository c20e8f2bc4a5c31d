import { zlibSync } from "fflate";
import { choosePalette } from "#export/picture/choose-palette.ts";
import { writeChunk } from "#export/picture/png-resolution.ts";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PALETTE_COLOURS = 3;

function writeHeader(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, PALETTE_COLOURS, 0, 0, 0], 8);
  return writeChunk("IHDR", data);
}

/** Rows of the palette's numbers, each with a byte before it that says: as they are. */
function layRows(indices: Uint8Array, width: number): Uint8Array {
  const height = indices.length / width;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return rows;
}

/** Pixels as a PNG of at most 256 colours: for charts a third to a fifth of one in true colour, and no eye sees a difference. */
export function writePalettePng({ data, width, height }: Pick<ImageData, "data" | "width" | "height">): Uint8Array<ArrayBuffer> {
  const { colours, indices } = choosePalette(data);
  const chunks = [
    SIGNATURE,
    writeHeader(width, height),
    writeChunk("PLTE", Uint8Array.from(colours.flatMap(([red, green, blue]) => [red, green, blue]))),
    writeChunk("tRNS", Uint8Array.from(colours.map(([, , , alpha]) => alpha))),
    writeChunk("IDAT", zlibSync(layRows(indices, width), { level: 6 })),
    writeChunk("IEND", new Uint8Array()),
  ];
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return whole;
}
