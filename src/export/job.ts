import type { FigureFile, FigureFileSlide, Picture } from "#export/figure-file.ts";

/** Saving failed for a reason that the user can be told, and perhaps do something about. */
export class ExportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ExportError";
  }
}

/** Settings of a file besides what it holds. A format says which of them it heeds. */
export interface FileOptions {
  /** Pixels of a raster picture for one CSS pixel. */
  readonly scale: 1 | 2 | 4;
  /** The ground behind a picture; null leaves it transparent. A colour as CSS writes it. */
  readonly ground: string | null;
  readonly paper: "A4" | "Letter";
}

/** A figure in pictures that each fit a slide. */
export type PictureParts = Pick<FigureFileSlide, "pictures" | "leftParts">;

/** What is to be written. */
export interface ExportJob {
  readonly file: FigureFile;
  /** How the figure is shown; a chart unless said. */
  readonly face?: "chart" | "table";
  /** Takes the picture when it is wanted; it can fail with an `ExportError`. */
  readonly picture: () => Promise<Picture>;
  /** The figure alone, without heading and foot, as a program for slides shows it. It can fail with an `ExportError`. */
  readonly parts: () => Promise<PictureParts>;
  readonly options: FileOptions;
}
