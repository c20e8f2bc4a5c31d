import { listConcordance, type ConcordanceLine } from "#core/analysis/concordance.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { normaliseText } from "#core/text/normalise.ts";
import { parsePhraseLabel } from "#core/text/phrase-label.ts";
import { placeLabelParts } from "#core/text/place-label-parts.ts";
import { evidenceOfLine } from "#core/views/concordance.ts";
import type { ViewOf } from "#core/views/view.ts";

/** What one sentence has in one part of the label. */
export interface StackedCell {
  /** As it stands in the sentence; "" where nothing stands for the part. */
  readonly text: string;
  /** The words of the sentence above, in any case and spelling; null in the first. */
  readonly isSame: boolean | null;
}

export interface StackedRow extends ConcordanceLine {
  readonly cells: readonly StackedCell[];
}

/** Do sentences of the family differ inside the formula, so that stacking shows something? */
export const hasVaryingParts = ({ label }: Pick<PhraseFamily, "label">): boolean => parsePhraseLabel(label).some(({ kind }) => kind !== "fixed");

function splitByLabel(label: string, { node }: ConcordanceLine): string[] {
  const placed = placeLabelParts(label, node);
  // What stands between two parts, a comma, goes with the part before it.
  const ends = placed.map((_, index) => placed.slice(index + 1).find(({ span }) => span !== null)?.span?.start ?? node.length);
  return placed.map(({ span }, index) => (span === null ? "" : node.slice(index === 0 || placed.slice(0, index).every((before) => before.span === null) ? 0 : span.start, ends[index])));
}

/**
 * Every occurrence of a family that the filter leaves, in the order of the readouts, taken apart at the parts of its label so that
 * what varies stands under what it varies from. The cells of a row join again to the words of the occurrence.
 */
export const viewStackedWordings: ViewOf<StackedRow, PhraseFamily> = (corpus, filter, family) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  let above: readonly string[] | null = null;
  const rows = listConcordance(family, readouts).map((line): StackedRow => {
    const texts = splitByLabel(family.label, line);
    const before = above;
    above = texts;
    return { ...line, cells: texts.map((text, index) => ({ text, isSame: before && normaliseText(before[index] ?? "") === normaliseText(text) })) };
  });
  return {
    rows,
    n: base.length,
    columns: [
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "date", kind: "date", value: (row) => row.readout.meeting.date },
      { id: "sentenceNumber", kind: "integer", value: (row) => row.sentence + 1 },
      { id: "left", kind: "text", value: (row) => row.left },
      { id: "nodeInParts", kind: "text", value: (row) => row.cells.map(({ text }) => text.trim()).join(" | "), evidence: (row) => evidenceOfLine(corpus, row) },
      { id: "right", kind: "text", value: (row) => row.right },
    ],
  };
};
