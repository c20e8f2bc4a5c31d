import type { FigureFile, Picture } from "#export/figure-file.ts";

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

/**
 * `whole`: heading, figure, legend and what the file says of itself. `plot`: the figure alone, for a page that says the rest by
 * itself, as a slide does.
 */
export type PicturePart = "whole" | "plot";

/** What is to be written. */
export interface ExportJob {
  readonly file: FigureFile;
  /** How the figure is shown; a chart unless said. */
  readonly face?: "chart" | "table";
  /** Takes the picture when it is wanted; it can fail with an `ExportError`. */
  readonly picture: (part?: PicturePart) => Promise<Picture>;
  readonly options: FileOptions;
}
