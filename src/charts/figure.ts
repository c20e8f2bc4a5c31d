import { createContext } from "react";
import type { NativeChart } from "#core/views/native-chart.ts";
import type { Table } from "#core/views/tabulate.ts";

export type Face = "chart" | "table";

/** What a panel shows, as a file or a slide of it needs to know: words, and the rows read out. */
export interface Figure {
  /** The chart's id, unique on its page. */
  readonly id: string;
  readonly title: string;
  /** How to read it. */
  readonly how: string;
  readonly table: Table;
  /** As a program for slides would draw it; null where none could. */
  readonly native: NativeChart | null;
}

/**
 * Where one figure of a page is shown alone: as a slide, in the preview of an export, embedded. The page is rendered at its
 * address as ever; the panel that is wanted draws itself in `host`, the others not at all.
 */
export interface FigureFrame {
  readonly takes: (id: string) => boolean;
  readonly host: HTMLElement;
  readonly face: Face;
  readonly onFigure: (figure: Figure) => void;
}

/** Null on a page that is shown whole. */
export const FigureFrameContext = createContext<FigureFrame | null>(null);
