/** Runs of white space (also no-break and ideographic spaces, line breaks) as one space, none at the edges. */
export const collapseWhiteSpace = (text: string): string => text.replace(/\s+/gu, " ").trim();
