/** Line breaks of any kind in a text. */
export const countLineBreaks = (text: string): number => text.split(/\r\n|[\n\r\f\u2028\u2029]/u).length - 1;
