import type { TokenisedSentence } from "#core/analysis/person-names.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";

/** Full names with their acronyms, both folded: "weapons of mass destruction" to "wmd". */
export type Acronyms = ReadonlyMap<string, string>;

const ACRONYM = /^\p{Lu}{3,6}$/u;
const LONGEST_NAME = 9;

/** A run of words whose initials spell an acronym. */
interface Spelling {
  readonly acronym: string;
  readonly first: number;
  readonly last: number;
}

const normsOf = (sentence: TokenisedSentence, first: number, last: number): string =>
  sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.norm)
    .join(" ");

function readSpellings(sentence: TokenisedSentence, first: number, acronyms: ReadonlySet<string>): Spelling[] {
  const found: Spelling[] = [];
  let withoutFunctionWords = "";
  let all = "";
  for (let last = first; last < Math.min(first + LONGEST_NAME, sentence.tokens.length); last++) {
    const norm = sentence.tokens[last]?.norm ?? "";
    all += norm.charAt(0);
    if (isFunctionWord(norm)) {
      if (last === first) return [];
      continue;
    }
    withoutFunctionWords += norm.charAt(0);
    const acronym = [withoutFunctionWords, all].find((initials) => acronyms.has(initials));
    if (acronym) found.push({ acronym, first, last });
  }
  return found;
}

/** The nearest words on both sides that are no function words; null where there is none on one side. */
function contextOf(sentence: TokenisedSentence, first: number, last: number): string | null {
  const before = sentence.tokens.slice(0, first).findLast((token) => !isFunctionWord(token.norm));
  const after = sentence.tokens.slice(last + 1).find((token) => !isFunctionWord(token.norm));
  return before && after ? `${before.norm} ${after.norm}` : null;
}

/** Whether "(ABC" follows the run. */
function isGlossed(sentence: TokenisedSentence, { acronym, last }: Spelling): boolean {
  const [end, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  return next?.norm === acronym && end !== undefined && /^\s*\($/u.test(sentence.text.slice(end.end, next.start));
}

/**
 * The full names of the acronyms of a corpus. A run of words is one when its initials spell an acronym that occurs and
 * either the acronym follows it in parentheses, or both stand somewhere between the same two words. In the manner of
 * A. S. Schwartz & M. A. Hearst (2003), "A simple algorithm for identifying abbreviation definitions", PSB 8: 451–462.
 */
export function learnAcronyms(sentences: readonly TokenisedSentence[]): Acronyms {
  const contexts = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, i) => {
      if (!ACRONYM.test(sentence.text.slice(token.start, token.end))) return;
      const known = contexts.get(token.norm) ?? new Set();
      contexts.set(token.norm, known.add(contextOf(sentence, i, i) ?? ""));
    });
  }
  const acronyms = new Set(contexts.keys());
  const names = new Map<string, string>();
  if (acronyms.size === 0) return names;
  for (const sentence of sentences) {
    sentence.tokens.forEach((_token, i) => {
      for (const spelling of readSpellings(sentence, i, acronyms)) {
        const context = contextOf(sentence, spelling.first, spelling.last);
        const isShared = context !== null && contexts.get(spelling.acronym)?.has(context) === true;
        if (isShared || isGlossed(sentence, spelling)) {
          names.set(normsOf(sentence, spelling.first, spelling.last), spelling.acronym);
        }
      }
    });
  }
  return names;
}

/** The longest full name that begins at token `first`, with a gloss in parentheses after it. */
export function readAcronym(
  sentence: TokenisedSentence,
  first: number,
  names: Acronyms,
): { acronym: string; last: number } | undefined {
  for (let last = Math.min(first + LONGEST_NAME, sentence.tokens.length) - 1; last > first; last--) {
    const acronym = names.get(normsOf(sentence, first, last));
    if (acronym) return { acronym, last: isGlossed(sentence, { acronym, first, last }) ? last + 1 : last };
  }
  return undefined;
}
