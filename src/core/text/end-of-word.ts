import type { Span } from "#core/domain/span.ts";

/** Where a word of a text ends for the reader: the last stop of "U.S." belongs to it, though the token leaves it out. */
export const endOfWord = (text: string, { start, end }: Span): number => (text[end] === "." && text.slice(start, end).includes(".") ? end + 1 : end);
