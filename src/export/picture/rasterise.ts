import "#i18n/parts/export.ts";
import type { Picture } from "#export/figure-file.ts";
import { ExportError } from "#export/job.ts";
import { setResolution } from "#export/picture/png-resolution.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** What every browser in use can draw: Safari stops at the area, Chrome and Firefox at the side. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 16_384 * 8_192;
/** CSS pixels for an inch. */
const PER_INCH = 96;

interface RasterOptions {
  /** Pixels for one CSS pixel. */
  readonly scale: number;
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (error) {
    throw new ExportError(translate("export.faultDraw", { detail: error instanceof Error ? error.message : String(error) }));
  }
  return image;
}

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });

/** A picture as PNG, with its resolution in it, so that it has its size where it is put in. Fails with an `ExportError` where it would be too large. */
export async function rasterise({ svg, width, height }: Picture, { scale }: RasterOptions): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const fault = translate("export.faultSize", { width: formatInteger(across), height: formatInteger(down) });
  if (Math.max(across, down) > LONGEST_SIDE || across * down > LARGEST_AREA) throw new ExportError(fault);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const canvas = document.createElement("canvas");
  try {
    const image = await loadImage(address);
    canvas.width = across;
    canvas.height = down;
    const context = canvas.getContext("2d");
    if (context === null) throw new ExportError(fault);
    context.drawImage(image, 0, 0, across, down);
    const blob = await toBlob(canvas);
    if (blob === null) throw new ExportError(fault);
    return new Blob([setResolution(new Uint8Array(await blob.arrayBuffer()), PER_INCH * scale)], { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
    // Gives the pixels back at once; a browser may keep them for long.
    canvas.width = 0;
  }
}
