/** Widths in em by kind of character, a little wider than those of the interface's sans serif. */
const WIDTHS: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[ .,'’ijlI]/u, 0.26],
  [/[ftr-]/u, 0.34],
  [/[mwMW]/u, 0.82],
  [/\p{Lu}/u, 0.61],
  [/[\p{Script=Latin}\p{Nd}]/u, 0.53],
];

/** Room that a text needs. An estimate, since fonts cannot be measured before they are there. */
export const estimateWidth = (text: string, fontSize: number): number =>
  Math.ceil(Array.from(text).reduce((sum, character) => sum + (WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 1), 0) * fontSize) + 3;
