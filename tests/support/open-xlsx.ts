import { strFromU8, unzipSync } from "fflate";

export interface OpenedCell {
  readonly value: string | number | boolean;
  /** As a spreadsheet shows a number; the text of any other. */
  readonly shown: string;
}

export type OpenedSheet = readonly (readonly (OpenedCell | null)[])[];

const DAY_MS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

const parseXml = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const [fault] = document.getElementsByTagName("parsererror");
  if (fault !== undefined) throw new Error(fault.textContent);
  return document;
};

const listElements = (parent: Document | Element | undefined, tag: string): Element[] => [...(parent?.getElementsByTagName(tag) ?? [])];
const readText = (element: Element | undefined): string => element?.textContent ?? "";

/** `_x000A_` stands for the sign of that number. */
const decode = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** As ECMA-376, 18.8.31, has a number shown, for the few codes that are written. */
function showNumber(value: number, code: string): string {
  if (code === "d mmm yyyy") {
    const date = new Date((value - UNIX_EPOCH_SERIAL) * DAY_MS);
    return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(date);
  }
  const [, before = "", pattern = "", after = ""] = /^(?:"([^"]*)")?((?:#,##)?0(?:\.0+)?%?)(?:"([^"]*)")?$/u.exec(code) ?? [];
  if (pattern === "") throw new Error(`a number has the format ${JSON.stringify(code)}, which this reader does not know`);
  const digits = /\.(0+)/u.exec(pattern)?.[1]?.length ?? 0;
  const format = new Intl.NumberFormat("en-GB", {
    style: pattern.endsWith("%") ? "percent" : "decimal",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: pattern.startsWith("#,##"),
  });
  return `${before}${format.format(value)}${after}`;
}

/** Columns of a reference: A is 0, Z 25, AA 26. */
const columnOf = (reference: string): number => Array.from(reference.replace(/\d+$/u, "")).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** Opens a workbook with a zip reader and an XML parser: its sheets by name, in order. Throws where a part is missing or no XML. */
export function openXlsx(bytes: Uint8Array): { readonly sheets: ReadonlyMap<string, OpenedSheet>; readonly parts: ReadonlyMap<string, string> } {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  const documents = new Map([...parts].map(([path, text]) => [path, parseXml(text)]));
  const open = (path: string): Document => {
    const document = documents.get(path);
    if (document === undefined) throw new Error(`${path} is not in the workbook`);
    return document;
  };
  const strings = listElements(open("xl/sharedStrings.xml"), "si").map((item) => decode(readText(item)));
  const styles = open("xl/styles.xml");
  const codes = new Map(listElements(styles, "numFmt").map((format) => [format.getAttribute("numFmtId"), format.getAttribute("formatCode") ?? ""]));
  const formats = listElements(listElements(styles, "cellXfs")[0], "xf").map((xf) => codes.get(xf.getAttribute("numFmtId")) ?? "0");
  const targets = new Map(listElements(open("xl/_rels/workbook.xml.rels"), "Relationship").map((entry) => [entry.getAttribute("Id"), entry.getAttribute("Target") ?? ""]));

  const readCell = (cell: Element): OpenedCell => {
    const text = readText([...cell.children].find(({ tagName }) => tagName === "v"));
    const type = cell.getAttribute("t");
    if (type === "s") {
      const string = strings[Number(text)];
      if (string === undefined) throw new Error(`${cell.getAttribute("r") ?? ""} names the text ${text}, which is not there`);
      return { value: string, shown: string };
    }
    if (type === "b") return { value: text === "1", shown: text === "1" ? "TRUE" : "FALSE" };
    const value = Number(text);
    if (text === "" || !Number.isFinite(value)) throw new Error(`${cell.getAttribute("r") ?? ""} holds no number: ${text}`);
    return { value, shown: showNumber(value, formats[Number(cell.getAttribute("s"))] ?? "0") };
  };
  const readSheet = (path: string): OpenedSheet =>
    listElements(open(path), "row").map((row) => {
      const cells: (OpenedCell | null)[] = [];
      for (const cell of row.children) {
        const at = columnOf(cell.getAttribute("r") ?? "");
        while (cells.length < at) cells.push(null);
        cells.push(readCell(cell));
      }
      return cells;
    });
  const sheets = listElements(open("xl/workbook.xml"), "sheet").map((sheet) => {
    const target = targets.get(sheet.getAttribute("r:id")) ?? "";
    return [sheet.getAttribute("name") ?? "", readSheet(`xl/${target}`)] as const;
  });
  return { sheets: new Map(sheets), parts };
}
