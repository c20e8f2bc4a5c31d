import writeXlsx, { type Feature, type Sheet } from "write-excel-file/universal";
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeTextContent } from "write-excel-file/utility";
import type { ExportJob, FileOptions } from "#export/job.ts";
import { writeAboutSheet } from "#export/xlsx/about-sheet.ts";
import { toCellText } from "#export/xlsx/cell-text.ts";
import type { SheetPart } from "#export/xlsx/cells.ts";
import { writeDataSheet } from "#export/xlsx/data-sheet.ts";
import { writeSentencesSheet } from "#export/xlsx/sentences-sheet.ts";
import "#i18n/parts/xlsx.ts";

const SHEET = "xl/worksheets/sheet{id}.xml";

/** What the format allows a header or a footer. */
const LONGEST_MARGIN_LINE = 255;

/** A line of a header or a footer, in which `&` begins a command. */
const toMarginLine = (text: string): string => toCellText(text.slice(0, LONGEST_MARGIN_LINE / 2)).replaceAll("&", "&&");

/** The format's numbers of papers. */
const PAPERS = { A4: 9, Letter: 1 } as const;

/** Prints a sheet as wide as the paper, the handling line above and below it, the number of the page at its foot. */
function createPageLayout(handling: string, paper: keyof typeof PAPERS): Feature<Blob> {
  const insert = (xml: string, markup: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(SHEET, "worksheet") ?? [], "worksheet");
  const line = sanitizeTextContent(toMarginLine(handling));
  const header = line === "" ? "" : `<oddHeader>${sanitizeTextContent("&C")}${line}</oddHeader>`;
  const footer = `<oddFooter>${sanitizeTextContent("&C")}${line}${sanitizeTextContent("&R&P / &N")}</oddFooter>`;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml) => insert(insert(xml, `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`), `<headerFooter>${header}${footer}</headerFooter>`),
          transformElementAttributes: (tag, attributes) => (tag === "pageSetup" ? { ...attributes, paperSize: PAPERS[paper], fitToWidth: 1, fitToHeight: 0 } : attributes),
        },
      },
    },
  };
}

const toSheet = ({ name, rows, widths, hasHead }: SheetPart): Sheet<Blob> => ({
  data: rows,
  sheet: name,
  columns: widths.map((width) => ({ width })),
  orientation: "landscape",
  ...(hasHead && { stickyRowsCount: 1, stickyColumnsCount: 1 }),
});

/** A figure as a workbook of three sheets: its rows, the sentences that they count, and what the file says of itself. */
export function writeXlsxFile({ file, options: { paper } }: Pick<ExportJob, "file"> & { readonly options: Pick<FileOptions, "paper"> }): Promise<Blob> {
  const sheets = [writeDataSheet(file), writeSentencesSheet(file), writeAboutSheet(file)].map(toSheet);
  return writeXlsx(sheets, { fontFamily: "Calibri", fontSize: 11, features: [createPageLayout(file.facts.handling, paper)] }).toBlob();
}
