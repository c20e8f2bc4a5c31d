/** What a spreadsheet lets a cell hold, in UTF-16 code units. */
export const LONGEST_CELL = 32_767;

const CUT = "…";

/** Signs that XML 1.0 cannot hold or that the package takes out, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- control characters are what has to go
const FORBIDDEN = /[\p{Surrogate}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu;

/** How a spreadsheet writes a sign by its number; where a text has such letters itself, their underscore is written so. */
const writeAsNumber = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** The package keeps texts as properties of an object, and takes those that every object has for known ones. */
const isTakenForKnown = (text: string): boolean => text in {};

export const isTooLongForCell = (text: string): boolean => text.length > LONGEST_CELL;

/** A text as a cell can hold it: cut where it is too long, without signs that XML cannot hold; the rest is shown letter by letter. */
export function toCellText(text: string): string {
  const held = (isTooLongForCell(text) ? `${text.slice(0, LONGEST_CELL - CUT.length)}${CUT}` : text).replace(FORBIDDEN, "");
  const plain = held.replace(/_(?=x[0-9a-f]{4}_)/giu, writeAsNumber);
  return isTakenForKnown(plain) ? writeAsNumber(plain) + plain.slice(1) : plain;
}

const LONGEST_SHEET_NAME = 31;

/** A name that a sheet may have: 1 to 31 signs, none of `[]:*?/\`, no apostrophe at its ends. */
export const toSheetName = (words: string, otherwise: string): string =>
  words
    .replace(/[[\]:*?/\\]/gu, " ")
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/^['\s]+|['\s]+$/gu, "") || otherwise;
