import type { FigureFile } from "#export/figure-file.ts";
import { dateCell, headRow, textCell, widthOf, wrappedCell, type SheetPart } from "#export/xlsx/cells.ts";
import { toSheetName } from "#export/xlsx/cell-text.ts";
import { translate } from "#i18n/translate.ts";

const TEXT_WIDTH = 80;
const DATE_WIDTH = 14;

/** The sentences that the figure counts, each once, by the ids that the data have. */
export const writeSentencesSheet = ({ evidence }: Pick<FigureFile, "evidence">): SheetPart => ({
  name: toSheetName(translate("xlsx.sentences"), "Sentences"),
  hasHead: true,
  widths: [widthOf("", evidence.map(({ id }) => id)), widthOf("", evidence.map(({ readout }) => readout)), DATE_WIDTH, TEXT_WIDTH, TEXT_WIDTH],
  rows: [
    headRow([translate("xlsx.id"), translate("xlsx.readout"), translate("xlsx.date"), translate("xlsx.text"), translate("xlsx.citation")].map((label) => ({ label }))),
    ...evidence.map(({ id, readout, date, text, citation }) => [
      textCell(id),
      textCell(readout),
      date === null ? textCell(translate("date.unknown")) : dateCell(date),
      wrappedCell(text, TEXT_WIDTH),
      wrappedCell(citation, TEXT_WIDTH),
    ]),
  ],
});
