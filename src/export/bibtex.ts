import { writeBibtex } from "#core/text/write-bibtex.ts";
import { citeFigure } from "#export/cite-figure.ts";
import type { ExportJob } from "#export/job.ts";

/** The figure as an entry of a BibTeX file. */
export const writeBibtexFile = ({ file }: Pick<ExportJob, "file">): Blob => new Blob([writeBibtex(citeFigure(file))], { type: "application/x-bibtex;charset=utf-8" });
