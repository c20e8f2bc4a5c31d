import { TITLES } from "#core/taxonomy/ceremony.ts";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import type { Token } from "#core/text/tokenise.ts";

/** A sentence and its words. */
export interface TokenisedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const LONGEST_NAME = 4;
/** A name follows titles in this share of its occurrences at least … */
const MIN_SHARE_AS_NAME = 0.1;
/** … and lacks its capital in this share at most. */
const MAX_SHARE_UNCAPITALISED = 0.05;
/** What may stand between the words of a name: spaces, the stop of an initial, a hyphen. */
const INSIDE_NAME = /^(?:\.?\s+|-)$/u;

const bareNorm = ({ norm }: Token): string => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);

const [FIRST_CAPITAL, LAST_CAPITAL, FIRST_NOT_ASCII] = [0x41, 0x5a, 0x80];

export function isCapitalised(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.start);
  return code < FIRST_NOT_ASCII ? code >= FIRST_CAPITAL && code <= LAST_CAPITAL : /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

function isJoined(sentence: TokenisedSentence, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const between = sentence.text.slice(left.end, right.start);
  return between === " " || INSIDE_NAME.test(between);
}

const isTitle = (sentence: TokenisedSentence, token: Token): boolean =>
  TITLES.has(bareNorm(token)) && isCapitalised(sentence.text, token);

/** The words after a title that may be a name: capitalised, joined to it, no function words. */
function nameAfter(sentence: TokenisedSentence, title: number): Token[] {
  const name: Token[] = [];
  for (let i = title + 1; i <= title + LONGEST_NAME; i++) {
    const token = sentence.tokens[i];
    if (!token || !isJoined(sentence, sentence.tokens[i - 1], token)) break;
    if (!isCapitalised(sentence.text, token) || isFunctionWord(token.norm)) break;
    if (TITLES.has(bareNorm(token))) continue;
    name.push(token);
  }
  return name;
}

/**
 * The words that are names of people in these sentences, folded: they stand with a capital after a title ("Minister
 * N…", "H.E. Mr. N…") and hardly ever without one. `isKnownName` tells words that name something else (countries).
 */
export function learnPersonNames(
  sentences: readonly TokenisedSentence[],
  isKnownName: (norm: string) => boolean,
): ReadonlySet<string> {
  const names = new Map<string, number>();
  const capitalised = new Map<string, number>();
  const uncapitalised = new Map<string, number>();
  const count = (counts: Map<string, number>, norm: string): Map<string, number> =>
    counts.set(norm, (counts.get(norm) ?? 0) + 1);
  for (const sentence of sentences) {
    sentence.tokens.forEach((token, i) => {
      count(isCapitalised(sentence.text, token) ? capitalised : uncapitalised, bareNorm(token));
      if (isTitle(sentence, token)) for (const word of nameAfter(sentence, i)) count(names, bareNorm(word));
    });
  }
  const isName = ([name, times]: [string, number]): boolean =>
    times >= MIN_SHARE_AS_NAME * (capitalised.get(name) ?? 0) &&
    (uncapitalised.get(name) ?? 0) <= MAX_SHARE_UNCAPITALISED * (capitalised.get(name) ?? 0) &&
    !isKnownName(name);
  return new Set([...names].filter(isName).map(([name]) => name));
}

/** Which tokens of a sentence belong to a person: titles, the words with a capital that lead up to them, learnt names. */
export function markPeople(sentence: TokenisedSentence, names: ReadonlySet<string>): boolean[] {
  const { tokens, text } = sentence;
  const isPerson = tokens.map(
    (token) => isTitle(sentence, token) || (names.has(bareNorm(token)) && isCapitalised(text, token)),
  );
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i];
    if (!token || !isPerson[i + 1] || isFunctionWord(token.norm) || token.norm.includes(".")) continue;
    if (isCapitalised(text, token) && isJoined(sentence, token, tokens[i + 1])) isPerson[i] = true;
  }
  return isPerson;
}
