import { HONORIFICS, OFFICE_DOMAINS, OFFICE_HEADS, OFFICE_MODIFIERS, RANKS } from "#core/taxonomy/offices.ts";
import { tokenise } from "#core/text/tokenise.ts";

const wordsOf = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => tokenise(phrase).map(({ norm }) => norm));
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Within a head ("Marshal of the Royal Air Force") and none by themselves. */
const NO_HEADS = set("air royal force under state field rear major joint army fleet grand commanding");
const NO_TITLES = new Set(["the", "of", "in", "for", "and", "charge", "japan"]);

/** Words, folded, of which a name of an office, a rank or a form of address has at least one. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  wordsOf([...OFFICE_HEADS, ...RANKS, ...HONORIFICS]).filter((word) => !NO_TITLES.has(word) && !NO_HEADS.has(word)),
);

/** The words, folded, of which names of offices, ranks and forms of address are made. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  wordsOf([...OFFICE_HEADS, ...OFFICE_MODIFIERS, ...OFFICE_DOMAINS, ...RANKS, ...HONORIFICS]).filter((word) => !NO_TITLES.has(word)),
);

export const DETERMINERS = set("the both these those all our each");
export const NUMBERS = set("two three four five both");

/** Those who met, as one body. */
export const COLLECTIVE_NOUNS = set(
  "ministers leaders sides countries presidents secretaries delegations participants counterparts nations governments parties principals officials chiefs deputies advisors advisers heads attendees pair group allies",
);
/** May stand before them without making other people of them. */
export const COLLECTIVE_MODIFIERS = set("defense defence national security foreign prime vice respective participating bilateral trilateral");

/** After the name of a country: who speaks for it. */
export const PARTY_NOUNS = set("side government delegation team officials leaders administration leadership authorities ministry");
export const PLURAL_PARTY_NOUNS = set("officials leaders authorities");
export const TEAM_NOUNS = set("team delegation staff spouse wife husband colleagues");

/** With somebody who is named, these are those whom he met. */
export const COMPANY_NOUNS = set("officials leaders counterpart counterparts representatives members states participants attendees advocates ministers executives partners ceos");

/** People who are named by what they are, and are no party of the meeting. */
export const STRANGER_NOUNS = set("leaders officials experts representatives members participants attendees advocates ministers executives partners ceos groups families survivors mayors governors senators stakeholders speakers clergy force council committee group staff leadership scientists farmers students workers employers companies organizations")
/** Speak for home without naming it. */
export const HOME_NOUNS = set("administration");
