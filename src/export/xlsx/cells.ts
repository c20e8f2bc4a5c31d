import type { Cell, Row, SheetData } from "write-excel-file/universal";
import { toCellText } from "#export/xlsx/cell-text.ts";

/** A sheet as the package takes it. */
export interface SheetPart {
  readonly name: string;
  readonly rows: SheetData;
  /** In characters. */
  readonly widths: readonly number[];
  readonly hasHead: boolean;
}

/** Text, whatever it looks like: "=1+1" stays these four signs. */
export const textCell = (text: string): Cell => (text === "" ? null : { value: toCellText(text), type: String, alignVertical: "top" });

export const wrappedCell = (text: string): Cell => (text === "" ? null : { value: toCellText(text), type: String, alignVertical: "top", wrap: true });

export const headCell = (text: string): Cell => ({ value: toCellText(text), type: String, fontWeight: "bold", alignVertical: "top", wrap: true });

export const headRow = (labels: readonly string[]): Row => labels.map(headCell);

/** Days before it have other serial numbers in one spreadsheet than in another, since one of them has a 29 February 1900. */
const FIRST_SURE_DAY = "1900-03-01";
const DATE_FORMAT = "d mmm yyyy";

/** A real date where the day is known; `YYYY-MM` stays text. */
export function dateCell(date: string): Cell {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || date < FIRST_SURE_DAY) return textCell(date);
  return { value: new Date(`${date}T00:00:00Z`), type: Date, format: DATE_FORMAT, align: "left", alignVertical: "top" };
}

const NARROWEST = 9;
const WIDEST = 60;
const MARGIN = 2;

/** Wide enough for its longest text, within reason. */
export const widthOf = (texts: readonly string[]): number =>
  Math.min(WIDEST, texts.reduce((width, text) => Math.max(width, text.length + MARGIN), NARROWEST));
