import { citeFigure } from "#export/cite-figure.ts";
import type { FigureFile, FileHead } from "#export/figure-file.ts";
import { writeCitation } from "#i18n/citation.ts";

interface TextAndHtml {
  readonly text: string;
  readonly html: string;
}

const NUMERIC: readonly FileHead["kind"][] = ["integer", "decimal", "measure", "share"];

/** What a spreadsheet would take for a formula; it reads pasted text as it reads what is typed. */
const FORMULA = /^[=+\-@]/u;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const flatten = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The words of every cell as the screen has them, in one line each; nothing where there is no value. */
const listCells = ({ heads, rows }: FigureFile): string[][] =>
  rows.map(({ cells, shown }) =>
    heads.map((_head, at) => {
      const text = cells[at] === null ? "" : flatten(shown[at] ?? "");
      return typeof cells[at] === "string" && FORMULA.test(text) ? `'${text}` : text;
    }),
  );

/**
 * A figure's rows for the clipboard, in the screen's words: cells parted by tabs for spreadsheets, and a table for programs that set text.
 * Both end with what cites the figure. Text that a spreadsheet would take for a formula is made plain by a leading apostrophe.
 */
export function writeClipboardTable(file: FigureFile): TextAndHtml {
  const { title, heads } = file;
  const rows = listCells(file);
  const citation = writeCitation(citeFigure(file));
  const lines = [heads.map(({ label }) => label), ...rows, [], [citation]].map((cells) => cells.join("\t"));
  const writeCell = (text: string, at: number): string => `<td${NUMERIC.includes(heads[at]?.kind ?? "text") ? ' align="right"' : ""}>${escapeHtml(text)}</td>`;
  const html = [
    "<table>",
    `<caption>${escapeHtml(title)}</caption>`,
    `<thead><tr>${heads.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((cells) => `<tr>${cells.map(writeCell).join("")}</tr>`).join("")}</tbody>`,
    "</table>",
    `<p>${escapeHtml(citation)}</p>`,
  ].join("");
  return { text: lines.join("\n"), html };
}
