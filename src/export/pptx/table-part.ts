import type { FigureFile } from "#export/figure-file.ts";
import { BOXES, COLOURS } from "#export/pptx/deck-look.ts";
import { estimateHeight } from "#export/pptx/fit-text.ts";
import { cutText } from "#export/pptx/xml-text.ts";
import { drawText } from "#export/pptx/text-parts.ts";

/** Rows and columns beyond these are left out, which is said. */
export const MOST_COLUMNS = 12;
const MOST_SLIDES = 8;
const PADDING = 45_720;
const SIZES = { few: 12, many: 10 } as const;
const NUMBERS = new Set(["integer", "decimal", "measure", "share"]);
const LONGEST_CELL = 400;

export interface TablePage {
  readonly rows: readonly (readonly string[])[];
}

export interface LaidTable {
  readonly heads: readonly string[];
  readonly isNumber: readonly boolean[];
  readonly widths: readonly number[];
  readonly size: number;
  readonly pages: readonly TablePage[];
  readonly leftRows: number;
  readonly leftColumns: readonly string[];
}

const cut = (text: string): string => (text.length > LONGEST_CELL ? `${cutText(text, LONGEST_CELL)}…` : text);

/** Of a point, the width of a letter in bold of a wider typeface than the app's, which stands in where that is not installed. */
const WIDE_LETTER = 0.68;
const EMU_PER_POINT = 12_700;
/** A longer word is broken rather than make its column wide. */
const LONGEST_WORD = 16;
const LONGEST_WISH = 60;

/** As wide as the longest word needs, so that none is broken, and the rest of the figure's width in proportion to what stands in the columns. */
function shareWidth(columns: readonly (readonly string[])[], size: number): number[] {
  const total = BOXES.figure.width;
  const least = columns.map((texts) => {
    // One by one: a long table has more words than a call may have arguments.
    const longest = texts.reduce((most, text) => text.split(/\s+/u).reduce((before, word) => Math.max(before, Math.min(word.length, LONGEST_WORD)), most), 1);
    return Math.ceil(longest * WIDE_LETTER * size * EMU_PER_POINT) + 2 * PADDING;
  });
  const needed = least.reduce((before, width) => before + width, 0);
  const wishes = columns.map((texts) => {
    const lengths = texts.slice(1).map((text) => text.length).sort((a, b) => a - b);
    return Math.max(1, Math.min(lengths[Math.floor(lengths.length * 0.9)] ?? 0, LONGEST_WISH));
  });
  const sum = wishes.reduce((before, wish) => before + wish, 0);
  const widths = needed >= total ? least.map((width) => Math.floor((width / needed) * total)) : least.map((width, at) => Math.floor(width + ((wishes[at] ?? 1) / sum) * (total - needed)));
  const rest = total - widths.reduce((before, width) => before + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

export const heightOfRow = (cells: readonly string[], widths: readonly number[], size: number): number =>
  Math.round(Math.max(...cells.map((text, index) => estimateHeight(text, size, { width: Math.max(1, (widths[index] ?? 1) - 2 * PADDING) }))) + 2 * PADDING);

/** A figure's rows over as many slides as they need, up to a number. */
export function layTable({ heads, rows }: FigureFile): LaidTable {
  const kept = heads.slice(0, MOST_COLUMNS);
  const size = kept.length > 6 || rows.length > 12 ? SIZES.many : SIZES.few;
  const texts = rows.map(({ shown }) => kept.map((_, index) => cut(shown[index] ?? "")));
  const labels = kept.map(({ label }) => label);
  const widths = shareWidth(labels.map((label, index) => [label, ...texts.map((row) => row[index] ?? "")]), size);
  const room = BOXES.figure.height - heightOfRow(labels, widths, size);
  const pages: string[][][] = [[]];
  let used = 0;
  let taken = 0;
  for (const row of texts) {
    const height = heightOfRow(row, widths, size);
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && used + height > room) {
      if (pages.length === MOST_SLIDES) break;
      pages.push([row]);
      used = height;
    } else {
      page.push(row);
      used += height;
    }
    taken += 1;
  }
  return {
    heads: labels,
    isNumber: kept.map(({ kind }) => NUMBERS.has(kind)),
    widths,
    size,
    pages: pages.map((page) => ({ rows: page })),
    leftRows: rows.length - taken,
    leftColumns: heads.slice(MOST_COLUMNS).map(({ label }) => label),
  };
}

const edge = (tag: string, colour: string | null): string =>
  colour === null ? `<a:${tag} w="0"><a:noFill/></a:${tag}>` : `<a:${tag} w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:${tag}>`;

function drawCell(text: string, size: number, isNumber: boolean, isHead: boolean): string {
  const paragraphs = drawText(text, { size, isBold: isHead, colour: isHead ? "ink2" : "ink" });
  const aligned = isNumber ? paragraphs.replaceAll("<a:pPr/>", '<a:pPr algn="r"/>') : paragraphs;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${aligned}</a:txBody>` +
    `<a:tcPr marL="${PADDING}" marR="${PADDING}" marT="${PADDING}" marB="${PADDING}" anchor="${isHead ? "b" : "t"}">${edge("lnL", null)}${edge("lnR", null)}${edge("lnT", null)}${edge("lnB", isHead ? COLOURS.ink2 : COLOURS.rule)}<a:noFill/></a:tcPr></a:tc>`
  );
}

/** One slide's part of a table, with its heads. */
export function drawTable({ heads, isNumber, widths, size }: LaidTable, { rows }: TablePage): string {
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<a:tr h="${heightOfRow(cells, widths, size)}">${cells.map((text, index) => drawCell(text, size, isNumber[index] ?? false, isHead)).join("")}</a:tr>`;
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((width) => `<a:gridCol w="${width}"/>`).join("")}</a:tblGrid>${row(heads, true)}${rows.map((cells) => row(cells, false)).join("")}</a:tbl>`;
}
