import { isCapitalised, type TokenisedSentence } from "#core/analysis/person-names.ts";
import { COUNTRIES } from "#core/taxonomy/countries.ts";
import { foldWord, tokenise } from "#core/text/tokenise.ts";

/** A country named by one or more tokens, `first` to `last`. */
export interface CountryWords {
  readonly code: string;
  readonly last: number;
}

const stripPossessive = (norm: string): string => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);

const codeOfName: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, ...country.aliases].map((name): [string, string] => [
      tokenise(name)
        .map((token) => token.norm)
        .join(" "),
      country.code,
    ]),
  ),
);
const longestName = Math.max(...[...codeOfName.keys()].map((name) => name.split(" ").length));

const firstWords: ReadonlySet<string> = new Set([...codeOfName.keys()].map((name) => name.split(" ")[0] ?? ""));

export const isCountryName = (norm: string): boolean => codeOfName.has(foldWord(norm));

/** The country whose longest name begins at token `first`, or undefined. Names need their capitals ("us" is no country). */
export function readCountry(sentence: TokenisedSentence, first: number): CountryWords | undefined {
  const start = sentence.tokens[first];
  if (!start || !(firstWords.has(start.norm) || firstWords.has(stripPossessive(start.norm)))) return undefined;
  if (!isCapitalised(sentence.text, start)) return undefined;
  for (let length = Math.min(longestName, sentence.tokens.length - first); length > 0; length--) {
    const words = sentence.tokens.slice(first, first + length).map((token) => token.norm);
    words.push(stripPossessive(words.pop() ?? ""));
    const code = codeOfName.get(words.join(" "));
    if (code) return { code, last: first + length - 1 };
  }
  return undefined;
}
