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

const NARROWEST = 9;
const WIDEST = 60;
const MARGIN = 2;

/** A longer head goes on in a second line rather than make its column wider. */
const HEAD_WIDTH = 18;

const LINE_HEIGHT_POINTS = 15;

/** A row can be 409 points high. */
const MOST_LINES = 27;

/** Lines that a text takes in a column; spreadsheets do not all work the height of a row out by themselves. */
const countLines = (text: string, width: number): number => text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);

/** Text over several lines, as high as it needs in a column of that width. */
export const wrappedCell = (text: string, width: number): Cell =>
  text === "" ? null : { value: toCellText(text), type: String, alignVertical: "top", wrap: true, height: LINE_HEIGHT_POINTS * Math.min(countLines(text, width), MOST_LINES) };

/** Text of which the first line shows, and the rest when the row is made higher; it never runs over the cells beside it. */
export const clippedCell = (text: string): Cell =>
  text === "" ? null : { value: toCellText(text), type: String, alignVertical: "top", wrap: true, indent: 1, height: LINE_HEIGHT_POINTS };

const headCell = (text: string, align: "left" | "right" = "left"): Cell => ({
  value: toCellText(text),
  type: String,
  fontWeight: "bold",
  align,
  alignVertical: "bottom",
  wrap: true,
  height: LINE_HEIGHT_POINTS * Math.ceil(text.length / (HEAD_WIDTH - MARGIN)),
  bottomBorderStyle: "thin",
  bottomBorderColor: "#1A1A1A",
});

export interface Head {
  readonly label: string;
  readonly align?: "left" | "right";
}

export const headRow = (heads: readonly Head[]): Row => heads.map(({ label, align }) => headCell(label, align));

/** What stands before a line. */
export const labelCell = (text: string): Cell => ({ value: toCellText(text), type: String, fontWeight: "bold", alignVertical: "top" });

/** Days before it have other serial numbers in one spreadsheet than in another, since one of them has a 29 February 1900. */
const FIRST_SURE_DAY = "1900-03-01";
const DATE_FORMAT = "d mmm yyyy";

/** A real date where the day is known; `YYYY-MM` stays text. */
export function dateCell(date: string): Cell {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || date < FIRST_SURE_DAY) return textCell(date);
  return { value: new Date(`${date}T00:00:00Z`), type: Date, format: DATE_FORMAT, align: "left", alignVertical: "top" };
}

/** Wide enough for its longest text, within reason, and for a part of its head. */
export const widthOf = (head: string, texts: readonly string[] = []): number =>
  Math.min(WIDEST, texts.reduce((width, text) => Math.max(width, text.length + MARGIN), Math.max(NARROWEST, Math.min(head.length + MARGIN, HEAD_WIDTH))));
