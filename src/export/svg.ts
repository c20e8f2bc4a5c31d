import type { ExportJob } from "#export/job.ts";

/** The picture as it is. */
export async function writeSvgFile({ picture }: ExportJob): Promise<Blob> {
  const { svg } = await picture();
  return new Blob([svg], { type: "image/svg+xml" });
}
