import type { Cell, CellKind } from "#core/views/view.ts";
import type { EvidenceLine, FigureFile, FileFacts } from "#export/figure-file.ts";
import type { ExportJob } from "#export/job.ts";

/** Version of the shape below. A renamed or removed field raises it; a new one does not. */
export const FIGURE_JSON_VERSION = 1;

interface JsonCell {
  /** As counted: a number, an ISO date, an id, a share from 0 to 1; null where there is none. */
  readonly value: Cell;
  /** The same as the screen words it. */
  readonly shown: string;
  /** True where the source says "about"; absent for columns where none does. */
  readonly isApproximate?: boolean;
}

/** A figure as JSON. `cells` of a row have the ids of the columns as keys; `sentences` are ids of `evidence`. */
export interface FigureJson {
  readonly format: "readout-atlas-figure";
  readonly version: typeof FIGURE_JSON_VERSION;
  readonly figure: Pick<FigureFile, "id" | "title" | "how">;
  readonly facts: FileFacts;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly kind: CellKind }[];
  readonly rows: readonly { readonly cells: Readonly<Record<string, JsonCell>>; readonly sentences: readonly string[] }[];
  readonly evidence: readonly EvidenceLine[];
}

const describe = ({ id, title, how, facts, heads, rows, evidence }: FigureFile): FigureJson => ({
  format: "readout-atlas-figure",
  version: FIGURE_JSON_VERSION,
  figure: { id, title, how },
  facts,
  columns: heads.map(({ id: column, label, kind }) => ({ id: column, label, kind })),
  rows: rows.map(({ cells, shown, approximate, sentences }) => ({
    cells: Object.fromEntries(
      heads.map(({ id: column, hasApproximate }, at) => [
        column,
        { value: cells[at] ?? null, shown: shown[at] ?? "", ...(hasApproximate && { isApproximate: approximate[at] ?? false }) },
      ]),
    ),
    sentences,
  })),
  evidence,
});

/** A figure as JSON (UTF-8, two spaces of indent, ends with a line feed), in the shape of `FigureJson`. */
export const writeJsonFile = ({ file }: Pick<ExportJob, "file">): Blob => new Blob([`${JSON.stringify(describe(file), null, 2)}\n`], { type: "application/json" });
