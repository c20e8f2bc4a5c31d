/**
 * All matches of a global pattern in a text, in order, as `matchAll` gives them. `matchAll` copies its pattern at each
 * call, which for patterns of thousands of names takes longer than the search itself; this runs the pattern as it is.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // Behind an empty match the search would begin at the same place for ever, and so it would between two surrogates.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
