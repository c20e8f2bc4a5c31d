import { tokenise } from "#core/text/tokenise.ts";

/** Before an office they make another office of it. */
const DEPUTIES = new Set(["vice", "deputy", "assistant", "under", "acting", "former", "prime"]);

/** "Chief of the Air Staff" and "Chief, Air Staff" are one office. */
const OFFICE_LINKS = new Set(["of", "for", "the", "and"]);

/** Whether a role as published is an office, or has one among others; the words of the office folded, without "of" and "the". */
export function holds(role: string | null, title: readonly string[]): boolean {
  const words = tokenise(role ?? "").flatMap(({ norm }) => (OFFICE_LINKS.has(norm) ? [] : [norm]));
  const [first] = title;
  if (first === undefined) return false;
  return words.some(
    (_, at) =>
      title.every((word, offset) => words[at + offset] === word) && (DEPUTIES.has(first) || !DEPUTIES.has(words[at - 1] ?? "")),
  );
}
