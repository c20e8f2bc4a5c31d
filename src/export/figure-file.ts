import type { NativeChart } from "#core/views/native-chart.ts";
import type { Cell, CellKind } from "#core/views/view.ts";

/** What a file says of itself, so that it can be understood, checked and cited when it stands alone. */
export interface FileFacts {
  /** The filters in force, in words. */
  readonly filter: string;
  /** Readouts that were searched, and all there are. */
  readonly n: number;
  readonly total: number;
  /** The publishers' attribution. */
  readonly source: string;
  /** What must be known of the texts' language ("English wording"); empty where there is nothing. */
  readonly language: string;
  readonly dataset: string;
  /** The address that shows the same again. */
  readonly address: string;
  /** The user's own line on how the file may be passed on; empty for none. */
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
}

export interface FileHead {
  readonly id: string;
  /** As on the screen. */
  readonly label: string;
  readonly kind: CellKind;
  readonly hasApproximate: boolean;
}

export interface FileRow {
  /** Raw: ISO dates, shares from 0 to 1, ids. */
  readonly cells: readonly Cell[];
  /** The same cells as the screen words them. */
  readonly shown: readonly string[];
  readonly approximate: readonly boolean[];
  /** Ids of the sentences that the row's numbers count, as in `EvidenceLine`. */
  readonly sentences: readonly string[];
}

/** A sentence that the figure counts. */
export interface EvidenceLine {
  readonly id: string;
  /** Its readout, as the screen names it. */
  readonly readout: string;
  /** The first day of the meeting, `YYYY-MM-DD` or `YYYY-MM`; null where it is undated. */
  readonly date: string | null;
  readonly text: string;
  /** Where it stands, as a reference list would say it. */
  readonly citation: string;
}

/** All that a file of a figure may hold, whatever its format. */
export interface FigureFile {
  /** The chart's id. */
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly facts: FileFacts;
  readonly heads: readonly FileHead[];
  readonly rows: readonly FileRow[];
  /** Each sentence once, in the order of the corpus. */
  readonly evidence: readonly EvidenceLine[];
  readonly native: NativeChart | null;
}

/** A figure as a vector picture that needs nothing beside it. Sizes in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A figure on a slide, or on several where it is too high for one. */
export interface FigureFileSlide {
  readonly kind: "figure";
  readonly title: string;
  readonly notes: string;
  readonly file: FigureFile;
  /** From top to bottom; none where the program for slides draws the figure by itself (`FigureFile.native`). */
  readonly pictures: readonly Picture[];
  /** Further parts that there is no picture of. */
  readonly leftParts: number;
}

/** One slide of a deck. */
export type FileSlide =
  | { readonly kind: "section"; readonly title: string; readonly notes: string }
  | FigureFileSlide
  /** A figure's rows as a table of the slides themselves. */
  | { readonly kind: "table"; readonly title: string; readonly notes: string; readonly file: FigureFile }
  | { readonly kind: "quotation"; readonly title: string; readonly notes: string; readonly quote: string; readonly citation: string; readonly address: string };
