import { writeRis } from "#core/text/write-ris.ts";
import { citeFigure } from "#export/cite-figure.ts";
import type { ExportJob } from "#export/job.ts";

/** The figure as a record of an RIS file. */
export const writeRisFile = ({ file }: Pick<ExportJob, "file">): Blob => new Blob([writeRis(citeFigure(file))], { type: "application/x-research-info-systems;charset=utf-8" });
