/** Orders texts by UTF-16 code units, for `sort`: the same on every machine, whatever its language. Dates in ISO form come in order of time. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
