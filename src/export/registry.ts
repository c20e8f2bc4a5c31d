import "#i18n/parts/export.ts";
import type { MessageId } from "#i18n/messages/en/en.ts";
import type { ExportJob } from "#export/job.ts";

/** What the dialog offers to set; `text`, `ground` and `size` change the picture itself. */
export type FormatSetting = "size" | "scale" | "ground" | "text" | "paper";

/** A kind of file that a figure can be saved as. */
export interface ExportFormat {
  readonly id: string;
  readonly label: MessageId;
  /** What it is good for. */
  readonly description: MessageId;
  readonly extension: string;
  readonly mediaType: string;
  readonly group: "picture" | "data" | "document" | "citation";
  readonly settings: readonly FormatSetting[];
  /** Its code is loaded when it is first wanted. Fails with an `ExportError` where the reason can be told. */
  readonly write: (job: ExportJob) => Promise<Blob>;
}

/** To add a format: its file, and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "png",
    label: "export.png",
    description: "export.pngAbout",
    extension: "png",
    mediaType: "image/png",
    group: "picture",
    settings: ["size", "scale", "ground"],
    write: async (job) => (await import("#export/png.ts")).writePng(job),
  },
  {
    id: "svg",
    label: "export.svg",
    description: "export.svgAbout",
    extension: "svg",
    mediaType: "image/svg+xml",
    group: "picture",
    settings: ["size", "ground", "text"],
    write: async (job) => (await import("#export/svg.ts")).writeSvgFile(job),
  },
  {
    id: "pptx",
    label: "export.pptx",
    description: "export.pptxAbout",
    extension: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    group: "document",
    settings: [],
    write: async (job) => (await import("#export/pptx.ts")).writePptxFile(job),
  },
  {
    id: "csv",
    label: "export.csv",
    description: "export.csvAbout",
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    group: "data",
    settings: [],
    write: async (job) => (await import("#export/csv.ts")).writeCsvFile(job),
  },
  {
    id: "xlsx",
    label: "export.xlsx",
    description: "export.xlsxAbout",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    group: "data",
    settings: ["paper"],
    write: async (job) => (await import("#export/xlsx.ts")).writeXlsxFile(job),
  },
  {
    id: "json",
    label: "export.json",
    description: "export.jsonAbout",
    extension: "json",
    mediaType: "application/json",
    group: "data",
    settings: [],
    write: async (job) => (await import("#export/json.ts")).writeJsonFile(job),
  },
  {
    id: "bibtex",
    label: "export.bibtex",
    description: "export.bibtexAbout",
    extension: "bib",
    mediaType: "application/x-bibtex;charset=utf-8",
    group: "citation",
    settings: [],
    write: async (job) => (await import("#export/bibtex.ts")).writeBibtexFile(job),
  },
  {
    id: "ris",
    label: "export.ris",
    description: "export.risAbout",
    extension: "ris",
    mediaType: "application/x-research-info-systems;charset=utf-8",
    group: "citation",
    settings: [],
    write: async (job) => (await import("#export/ris.ts")).writeRisFile(job),
  },
];
