import { CEREMONY_WORDS, COLLECTIVE_ACTORS, REPORTING_FORMS, REPORTING_VERBS } from "#core/taxonomy/ceremony.ts";
import { FUNCTION_WORDS, LIGHT_CLOSERS, LIGHT_OPENERS, LIGHT_QUALIFIERS } from "#core/taxonomy/function-words.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";

/** What a word does in a phrase. */
export interface WordClass {
  /** How much the word tells of the matter: 0 frame or figure, 1 full. */
  readonly weight: number;
  readonly mayOpen: boolean;
  /** A general noun or verb that leads to the matter ("commitment to …"): a long phrase may begin with it. */
  readonly mayLead: boolean;
  readonly mayClose: boolean;
  /** General words of diplomatic work, which may come and go in a formula. */
  readonly isLight: boolean;
}

const keysOf = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(inflectionKey));

const openerKeys = keysOf(LIGHT_OPENERS);
const qualifierKeys = keysOf(LIGHT_QUALIFIERS);
const closerKeys = keysOf(LIGHT_CLOSERS);
const ceremonyKeys = keysOf(CEREMONY_WORDS);
const reportingKeys = keysOf(REPORTING_VERBS);

const LIGHT_WEIGHT = 0.4;
const FIGURE_WEIGHT = 0.2;

export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** What is known of a word by itself. */
export interface WordFacts {
  /** In American spelling. */
  readonly norm: string;
  readonly key: string;
  readonly isFunction: boolean;
  /** Whether no phrase reaches across it: a verb of reporting, or the people of the meeting as one body. */
  readonly isFrame: boolean;
}

/** A word, folded by `foldWord`, as phrases and alignment see it. */
export function describeWord(folded: string): WordFacts {
  const norm = respellWord(folded);
  const key = inflectionKey(norm);
  const isFrame = REPORTING_FORMS.has(norm) || COLLECTIVE_ACTORS.has(norm) || reportingKeys.has(key);
  return { norm, key, isFunction: isFunctionWord(norm), isFrame };
}

/** The class of a word by its inflection key. */
export function classifyKey(key: string): WordClass {
  if (/^\d+$/u.test(key)) return { weight: FIGURE_WEIGHT, mayOpen: false, mayLead: false, mayClose: false, isLight: true };
  if (ceremonyKeys.has(key)) return { weight: 0, mayOpen: false, mayLead: false, mayClose: false, isLight: true };
  const isOpener = openerKeys.has(key);
  const isCloser = closerKeys.has(key);
  const isLight = isOpener || isCloser;
  return { weight: isLight ? LIGHT_WEIGHT : 1, mayOpen: !isOpener, mayLead: !qualifierKeys.has(key), mayClose: !isCloser, isLight };
}
