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
  /** In a palette of 256 colours: a part of the weight, for pictures that go along with others. */
  readonly isLight?: boolean;
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

async function writeTrue(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  return blob && new Uint8Array(await blob.arrayBuffer());
}

const writeLight = async (context: CanvasRenderingContext2D, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> =>
  (await import("#export/picture/palette-png.ts")).writePalettePng(context.getImageData(0, 0, width, height));

/** A picture as PNG, with its resolution in it, so that it has its size where it is put in. Fails with an `ExportError` where it would be too large. */
export async function rasterise({ svg, width, height }: Picture, { scale, isLight = false }: RasterOptions): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const fault = translate("export.faultSize", { width: formatInteger(across), height: formatInteger(down) });
  if (Math.max(across, down) > LONGEST_SIDE || across * down > LARGEST_AREA) throw new ExportError(fault);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const canvas = document.createElement("canvas");
  try {
    const image = await loadImage(address);
    canvas.width = across;
    canvas.height = down;
    const context = canvas.getContext("2d", { willReadFrequently: isLight });
    if (context === null) throw new ExportError(fault);
    context.drawImage(image, 0, 0, across, down);
    const png = isLight ? await writeLight(context, across, down) : await writeTrue(canvas);
    if (png === null) throw new ExportError(fault);
    return new Blob([setResolution(png, PER_INCH * scale)], { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
    // Gives the pixels back at once; a browser may keep them for long.
    canvas.width = 0;
  }
}
