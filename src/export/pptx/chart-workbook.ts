import { strToU8, zipSync } from "fflate";
import type { NativeChart } from "#core/views/native-chart.ts";
import { escapeXml } from "#export/pptx/xml-text.ts";

export type WorkbookCell = string | number | null;

/** Days since the last of 1899, as spreadsheets count them (right from March 1900 on). */
export const toDaySerial = (date: string): number => Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

export const columnName = (index: number): string => (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The part of the sheet that a column of numbers takes, without its head. */
export const rangeOf = (column: number, rows: number): string => `Sheet1!$${columnName(column)}$2:$${columnName(column)}$${Math.max(rows + 1, 2)}`;

export const headOf = (column: number): string => `Sheet1!$${columnName(column)}$1`;

/** Where each series stands: its values, and how far its interval goes down and up from them. */
export interface SeriesColumns {
  readonly value: number;
  readonly minus: number | null;
  readonly plus: number | null;
}

export function placeSeries({ series }: NativeChart): SeriesColumns[] {
  let next = 1;
  return series.map(({ interval }) => {
    const value = next;
    next += interval === undefined ? 1 : 3;
    return { value, minus: interval === undefined ? null : value + 1, plus: interval === undefined ? null : value + 2 };
  });
}

const differ = (a: number | null = null, b: number | null = null): number | null => (a === null || b === null ? null : a - b);

/** How far the interval goes to either side of each value. */
export const armsOf = ({ values, interval }: NativeChart["series"][number]): { readonly minus: (number | null)[]; readonly plus: (number | null)[] } => ({
  minus: values.map((value, index) => differ(value, interval?.low[index])),
  plus: values.map((value, index) => differ(interval?.high[index], value)),
});

/** The chart's numbers as rows: heads, then one row for each category. */
export function layCells(chart: NativeChart, words: { readonly minus: string; readonly plus: string }): WorkbookCell[][] {
  const columns: WorkbookCell[][] = [
    ["", ...chart.categories.map((name) => (chart.kind === "scatter" ? toDaySerial(name) : name))],
    ...chart.series.flatMap((series) => {
      const { minus, plus } = armsOf(series);
      const value: WorkbookCell[] = [series.name, ...series.values];
      return series.interval === undefined ? [value] : [value, [words.minus, ...minus], [words.plus, ...plus]];
    }),
  ];
  return Array.from({ length: chart.categories.length + 1 }, (_, row) => columns.map((column) => column[row] ?? null));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles by their place in `cellXfs`: plain, then the chart's own format, then a day. */
const FORMATS = { integer: 3, decimal: 2, percent: 10 } as const;

function drawCell(value: WorkbookCell, column: number, row: number, style: number): string {
  if (value === null) return "";
  const at = `r="${columnName(column)}${row}"`;
  if (typeof value === "number") return `<c ${at} s="${style}"><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
}

/** The workbook behind a chart, which opens when its numbers are edited. */
export function writeChartWorkbook(chart: NativeChart, words: { readonly minus: string; readonly plus: string }, date: string): Uint8Array {
  const rows = layCells(chart, words).map(
    (cells, row) => `<row r="${row + 1}">${cells.map((value, column) => drawCell(value, column, row + 1, column === 0 ? 2 : 1)).join("")}</row>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="${FORMATS[chart.format]}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="36" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)])), { level: 6, mtime: `${date}T12:00:00` });
}
