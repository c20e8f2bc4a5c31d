import { rasterise } from "#export/picture/rasterise.ts";
import type { ExportJob } from "#export/job.ts";

/** The picture in pixels, `scale` of them for each of its own. */
export async function writePng({ picture, options }: ExportJob): Promise<Blob> {
  return rasterise(await picture(), { scale: options.scale });
}
