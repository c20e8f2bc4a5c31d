import { citeFigure } from "#export/cite-figure.ts";
import type { FigureFile } from "#export/figure-file.ts";
import { dateCell, labelCell, widthOf, wrappedCell, type SheetPart } from "#export/xlsx/cells.ts";
import { isTooLongForCell, toSheetName } from "#export/xlsx/cell-text.ts";
import { writeCitation } from "#i18n/citation.ts";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

const TEXT_WIDTH = 100;

const countCut = ({ rows, evidence }: FigureFile): number =>
  [...rows.map(({ sentences }) => sentences.join(" ")), ...rows.flatMap(({ shown }) => shown), ...evidence.map(({ text }) => text)].filter(isTooLongForCell).length;

/** What the file says of itself: title, reading rule, filters, n, source, language, version, address, handling, day. */
export function writeAboutSheet(file: FigureFile): SheetPart {
  const { title, how, facts } = file;
  const cut = countCut(file);
  const lines: readonly (readonly [string, string])[] = [
    [translate("xlsx.handling"), facts.handling],
    [translate("xlsx.title"), title],
    [translate("xlsx.how"), how],
    [translate("xlsx.filter"), facts.filter],
    [translate("xlsx.n"), translate("xlsx.nOf", { n: facts.n, total: facts.total })],
    [translate("xlsx.source"), facts.source],
    [translate("xlsx.language"), facts.language],
    [translate("xlsx.dataset"), facts.dataset],
    [translate("xlsx.address"), facts.address],
    [translate("xlsx.citation"), writeCitation(citeFigure(file))],
    [translate("xlsx.note"), cut === 0 ? "" : translate("xlsx.cut", { cells: formatInteger(cut) })],
  ];
  const said = lines.filter(([, text]) => text !== "");
  const savedOn = translate("xlsx.savedOn");
  return {
    name: toSheetName(translate("xlsx.about"), "About"),
    hasHead: false,
    widths: [widthOf(savedOn, said.map(([label]) => label)), TEXT_WIDTH],
    rows: [...said.map(([label, text]) => [labelCell(label), wrappedCell(text, TEXT_WIDTH)]), [labelCell(savedOn), dateCell(facts.savedOn)]],
  };
}
