import type { Cell as SheetCell } from "write-excel-file/universal";
import type { Cell, CellKind } from "#core/views/view.ts";
import type { FigureFile, FileHead, FileRow } from "#export/figure-file.ts";
import { clippedCell, dateCell, headRow, textCell, widthOf, type Head, type SheetPart } from "#export/xlsx/cells.ts";
import { toSheetName } from "#export/xlsx/cell-text.ts";
import { translate } from "#i18n/translate.ts";

interface DataColumn extends Head {
  readonly cell: (row: FileRow) => SheetCell;
  /** As wide as these, by row. */
  readonly text: (row: FileRow) => string;
}

const NUMERIC: readonly CellKind[] = ["integer", "decimal", "measure", "share"];
const DIGITS = 3;
const IDS_WIDTH = 40;

/** Three digits, however small, without zeros at the end, as the screen has them. */
function formatOfMeasure(value: number): string {
  const places = value === 0 ? 0 : Math.min(Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))), 30);
  const [, decimals = ""] = value.toFixed(places).replace(/\.?0+$/u, "").split(".");
  return decimals === "" || places === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals.length)}`;
}

function formatOf(kind: CellKind, value: number): string {
  if (kind === "share") return "0%";
  if (kind === "measure") return formatOfMeasure(value);
  return kind === "decimal" ? "#,##0.0" : "#,##0";
}

/** A number that a spreadsheet shows with the words around it that the screen has, such as "about". */
function addWords(format: string): string {
  const [before = "", after = ""] = translate("cell.about", { value: "\u0000" }).split("\u0000");
  const quote = (words: string): string => (words === "" ? "" : `"${words.replaceAll('"', "'")}"`);
  return `${quote(before)}${format}${quote(after)}`;
}

function toSheetCell(kind: CellKind, value: Cell, shown: string, isApproximate: boolean): SheetCell {
  if (value === null) return null;
  if (typeof value === "string") return kind === "date" ? dateCell(value) : textCell(shown);
  if (!Number.isFinite(value)) return textCell(shown);
  const format = formatOf(kind, value);
  return { value, type: Number, format: isApproximate ? addWords(format) : format, alignVertical: "top" };
}

/** Does the screen show other words than the raw value, so that both are wanted? */
const isWordedOtherwise = (kind: CellKind, rows: readonly FileRow[], at: number): boolean =>
  kind !== "date" && rows.some(({ cells, shown }) => typeof cells[at] === "string" && cells[at] !== shown[at]);

function listColumnsOf({ label, kind, hasApproximate }: FileHead, at: number, rows: readonly FileRow[]): DataColumn[] {
  const shownOf = ({ cells, shown }: FileRow): string => (cells[at] === null ? "" : (shown[at] ?? ""));
  const rawOf = ({ cells }: FileRow): string => String(cells[at] ?? "");
  const isAbout = ({ approximate }: FileRow): boolean => approximate[at] === true;
  const sayAbout = (row: FileRow): string => (row.cells[at] === null ? "" : translate(isAbout(row) ? "xlsx.yes" : "xlsx.no"));
  return [
    { label, align: NUMERIC.includes(kind) ? "right" : "left", cell: (row) => toSheetCell(kind, row.cells[at] ?? null, shownOf(row), isAbout(row)), text: shownOf },
    ...(hasApproximate ? [{ label: translate("xlsx.approximate", { label }), cell: (row: FileRow) => textCell(sayAbout(row)), text: sayAbout }] : []),
    ...(isWordedOtherwise(kind, rows, at) ? [{ label: translate("xlsx.idOf", { label }), cell: (row: FileRow) => textCell(rawOf(row)), text: rawOf }] : []),
  ];
}

const listIds = ({ sentences }: FileRow): string => sentences.join(" ");

/** The figure's rows: numbers as numbers in the screen's formats, names as the screen has them with their ids beside them. */
export function writeDataSheet({ heads, rows }: Pick<FigureFile, "heads" | "rows">): SheetPart {
  const columns = heads.flatMap((head, at) => listColumnsOf(head, at, rows));
  const ids = translate("xlsx.sentenceIds");
  return {
    name: toSheetName(translate("xlsx.data"), "Data"),
    hasHead: true,
    widths: [...columns.map(({ label, text }) => widthOf(label, rows.map(text))), IDS_WIDTH],
    rows: [headRow([...columns, { label: ids }]), ...rows.map((row) => [...columns.map(({ cell }) => cell(row)), clippedCell(listIds(row))])],
  };
}
