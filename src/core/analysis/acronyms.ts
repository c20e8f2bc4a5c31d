import type { TokenisedSentence } from "#core/analysis/person-names.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";

/** Full names with their acronyms, both folded: "weapons of mass destruction" to "wmd". */
export interface Acronyms {
  readonly byName: ReadonlyMap<string, string>;
  /** The first words of the names. */
  readonly firstWords: ReadonlySet<string>;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
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
  if (isFunctionWord(sentence.tokens[first]?.norm ?? "")) return found;
  let withoutFunctionWords = "";
  let all = "";
  for (let last = first; last < Math.min(first + LONGEST_NAME, sentence.tokens.length); last++) {
    const norm = sentence.tokens[last]?.norm ?? "";
    all += norm.charAt(0);
    if (isFunctionWord(norm)) continue;
    withoutFunctionWords += norm.charAt(0);
    const acronym = [withoutFunctionWords, all].find((initials) => acronyms.has(initials));
    if (acronym) found.push({ acronym, first, last });
  }
  return found;
}

/** Two words around a run that are no function words: one on either side, the two before, the two after. */
function contextsOf(sentence: TokenisedSentence, first: number, last: number): string[] {
  const isTelling = ({ norm }: { norm: string }): boolean => !isFunctionWord(norm);
  const [before, beforeThat] = sentence.tokens.slice(0, first).filter(isTelling).reverse();
  const [after, afterThat] = sentence.tokens.slice(last + 1).filter(isTelling);
  const contexts: string[] = [];
  if (before && after) contexts.push(`${before.norm} _ ${after.norm}`);
  if (before && beforeThat) contexts.push(`${beforeThat.norm} ${before.norm} _`);
  if (after && afterThat) contexts.push(`_ ${after.norm} ${afterThat.norm}`);
  return contexts;
}

/** Whether "(ABC" follows the run. */
function isGlossed(sentence: TokenisedSentence, { acronym, last }: Spelling): boolean {
  const [end, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  return next?.norm === acronym && end !== undefined && /^\s*\($/u.test(sentence.text.slice(end.end, next.start));
}

/**
 * The full names of the acronyms of a corpus. A run of words is one when its initials spell an acronym that occurs and
 * either the acronym follows it in parentheses, or both stand somewhere with the same two words around, before or after. In the manner of
 * A. S. Schwartz & M. A. Hearst (2003), "A simple algorithm for identifying abbreviation definitions", PSB 8: 451–462.
 */
export function learnAcronyms(sentences: readonly TokenisedSentence[]): Acronyms {
  const contexts = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, i) => {
      if (!ACRONYM.test(sentence.text.slice(token.start, token.end))) return;
      const known = contexts.get(token.norm) ?? new Set();
      for (const context of contextsOf(sentence, i, i)) known.add(context);
      contexts.set(token.norm, known);
    });
  }
  const acronyms = new Set(contexts.keys());
  const initials = new Set([...acronyms].map((acronym) => acronym.charAt(0)));
  const names = new Map<string, string>();
  for (const sentence of sentences) {
    sentence.tokens.forEach(({ norm }, i) => {
      if (!initials.has(norm.charAt(0))) return;
      for (const spelling of readSpellings(sentence, i, acronyms)) {
        const known = contexts.get(spelling.acronym);
        const isShared = contextsOf(sentence, spelling.first, spelling.last).some((context) => known?.has(context));
        if (isShared || isGlossed(sentence, spelling)) {
          names.set(normsOf(sentence, spelling.first, spelling.last), spelling.acronym);
        }
      }
    });
  }
  return { byName: names, firstWords: new Set([...names.keys()].map((name) => name.split(" ")[0] ?? "")) };
}

/** The longest full name that begins at token `first`, with a gloss in parentheses after it. */
export function readAcronym(
  sentence: TokenisedSentence,
  first: number,
  { byName, firstWords }: Acronyms,
): { acronym: string; last: number } | undefined {
  if (!firstWords.has(sentence.tokens[first]?.norm ?? "")) return undefined;
  for (let last = Math.min(first + LONGEST_NAME, sentence.tokens.length) - 1; last > first; last--) {
    const acronym = byName.get(normsOf(sentence, first, last));
    if (acronym) return { acronym, last: isGlossed(sentence, { acronym, first, last }) ? last + 1 : last };
  }
  return undefined;
}
