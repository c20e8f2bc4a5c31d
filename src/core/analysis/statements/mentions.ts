import type { Entity } from "#core/domain/dataset.ts";
import type { Cast, Voice } from "#core/analysis/statements/cast.ts";
import { hasBreakBefore, type Word } from "#core/analysis/statements/words.ts";
import {
  COLLECTIVE_MODIFIERS,
  COMPANY_NOUNS,
  COLLECTIVE_NOUNS,
  DETERMINERS,
  HOME_NOUNS,
  NUMBERS,
  PARTY_NOUNS,
  PLURAL_PARTY_NOUNS,
  TEAM_NOUNS,
  TITLE_HEADS,
  TITLE_WORDS,
} from "#core/taxonomy/verbs/actor-words.ts";
import { VERB_READINGS } from "#core/taxonomy/verbs/verbs.ts";

/** A place where a sentence names somebody who can speak. Word indices, half-open. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** A pronoun is resolved by who spoke before. */
  readonly voice: Voice | "they" | "he";
}

/** Small words that may stand within "Secretary of State for Defence of the United Kingdom". */
const LINKS = new Set(["of", "for", "the", "and"]);
const LONGEST_COMPANY = 5;
const isSuffix = (word: Word): boolean => /^(?:jr|sr|ii|iii|iv)$/u.test(word.norm);

interface Reader {
  readonly words: readonly Word[];
  readonly entities: readonly Entity[];
  readonly cast: Cast;
  readonly text: string;
}

const partiesWithin = ({ words, entities }: Reader, from: number, to: number): string[] => {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return [];
  return entities.filter(({ kind, id, start, end }) => kind !== "person" && /^[A-Z]/u.test(id) && start >= first.start && end <= last.end + 1).map(({ id }) => id);
};

const isWithin = (word: Word, entity: Entity): boolean => word.start >= entity.start && word.end <= entity.end + 1;

const isPartyWord = ({ entities }: Reader, word: Word): boolean => entities.some((entity) => entity.kind !== "person" && isWithin(word, entity));

const personEntity = ({ entities, words }: Reader, from: number, to: number): Entity | undefined =>
  entities.find((entity) => entity.kind === "person" && words.slice(from, to).some((word) => isWithin(word, entity)));

/** The run of words with capitals from here, with the small words inside titles; possessives end it and spoil it. */
function readRun({ words }: Reader, from: number): { readonly to: number; readonly isPossessive: boolean } {
  let to = from;
  while (to < words.length) {
    const word = words[to];
    if (!word) break;
    if (to > from && hasBreakBefore(word) && !(isSuffix(word) && /^,\s$/u.test(word.gap))) break;
    if (!word.isCapital) {
      let next = to;
      while (LINKS.has(words[next]?.norm ?? "") && words[next]?.norm !== "and" && !hasBreakBefore(words[next])) next++;
      if (next === to || !words[next]?.isCapital || hasBreakBefore(words[next])) break;
      to = next;
      continue;
    }
    to++;
    if (word.isPossessive) return { to, isPossessive: true };
  }
  return { to, isPossessive: false };
}

function readCapitalRun(reader: Reader, at: number, from: number): Mention | "none" | null {
  const { words, cast, text } = reader;
  const head = words[at];
  if (!head?.isCapital) return null;
  if (HOME_NOUNS.has(head.norm) && !head.isPossessive) {
    const isWithNoun = PARTY_NOUNS.has(words[at + 1]?.norm ?? "");
    return { from, to: isWithNoun ? at + 2 : at + 1, voice: { ...cast.home, isPlural: isWithNoun } };
  }
  const hasPartyStart = isPartyWord(reader, head);
  const entity = personEntity(reader, at, at + 1);
  if (!TITLE_WORDS.has(head.norm) && !hasPartyStart && !cast.personByWord.has(head.norm) && !entity) return null;
  const { to, isPossessive } = readRun(reader, at);
  if (isPossessive) return "none";
  const run = words.slice(at, to);
  const follower = words[to];
  const named = run.map(({ norm }) => cast.personByWord.get(norm)).find((voice) => voice !== undefined);
  const parties = partiesWithin(reader, at, to);
  const titles = run.some(({ norm }) => TITLE_HEADS.has(norm)) ? run.filter(({ norm }) => TITLE_WORDS.has(norm)).map(({ norm }) => norm) : [];
  if (named && run.some((word) => cast.personByWord.has(word.norm) && !isPartyWord(reader, word))) {
    return { from, to: follower?.norm === "administration" ? to + 1 : to, voice: named };
  }
  const stranger = personEntity(reader, at, to);
  if (stranger) return { from, to, voice: cast.voiceOfStranger(text.slice(stranger.start, stranger.end)) };
  const isAllKnown = run.every((word) => (titles.length > 0 && TITLE_WORDS.has(word.norm)) || LINKS.has(word.norm) || isPartyWord(reader, word));
  if (titles.length > 0) {
    const voice = [titles, titles.filter((title) => TITLE_HEADS.has(title)).slice(-1)].reduce<Voice | null>((found, title) => found ?? cast.findOffice(title, parties[0] ?? null), null);
    if (voice) return { from, to, voice };
    return isAllKnown ? { from, to, voice: parties[0] === undefined ? cast.voiceOfStranger(null) : cast.voiceOfParty(parties[0]) } : "none";
  }
  const [party] = parties;
  if (party === undefined || !isAllKnown) return null;
  if (follower && !hasBreakBefore(follower) && PARTY_NOUNS.has(follower.norm) && !follower.isPossessive) {
    return { from, to: to + 1, voice: { ...cast.voiceOfParty(party), isPlural: PLURAL_PARTY_NOUNS.has(follower.norm) } };
  }
  return { from, to, voice: cast.voiceOfParty(party) };
}

/** "The two defense ministers of both countries", "both sides", "the two". */
function readCollective({ words, cast }: Reader, from: number): Mention | null {
  let at = from;
  let hasNumber = false;
  let hasDeterminer = false;
  while (at < words.length && (at === from || !hasBreakBefore(words[at]))) {
    const norm = words[at]?.norm ?? "";
    if (DETERMINERS.has(norm)) hasDeterminer = true;
    else if (NUMBERS.has(norm)) hasNumber = true;
    else if (!COLLECTIVE_MODIFIERS.has(norm) && !(norm === "and" && at > from)) break;
    at++;
  }
  const noun = words[at];
  if (noun && COLLECTIVE_NOUNS.has(noun.norm) && !(at > from && hasBreakBefore(noun)) && (hasDeterminer || hasNumber || noun.isCapital)) {
    if (noun.isPossessive) return null;
    let to = at + 1;
    const [of, ...rest] = words.slice(to, to + 4).map(({ norm }) => norm);
    if ((of === "of" || of === "from") && rest.some((word) => NUMBERS.has(word) || word === "respective")) {
      const end = rest.findIndex((word) => COLLECTIVE_NOUNS.has(word));
      if (end >= 0) to += end + 2;
    }
    return { from, to, voice: cast.all };
  }
  const last = words[at - 1]?.norm ?? "";
  const isBareNumber = at > from && (last === "both" || (hasNumber && hasDeterminer && NUMBERS.has(last)));
  return isBareNumber ? { from, to: at, voice: cast.all } : null;
}

const PRONOUNS: ReadonlyMap<string, Mention["voice"]> = new Map([
  ["they", "they"],
  ["he", "he"],
  ["she", "he"],
]);

function readMention(reader: Reader, from: number): Mention | "none" | null {
  const { words } = reader;
  const word = words[from];
  if (!word) return null;
  const pronoun = PRONOUNS.get(word.norm);
  if (pronoun !== undefined) return { from, to: from + 1, voice: pronoun };
  const collective = readCollective(reader, from);
  if (collective) return collective;
  if (word.isCapital && !DETERMINERS.has(word.norm)) return readCapitalRun(reader, from, from);
  if (DETERMINERS.has(word.norm) && !hasBreakBefore(words[from + 1])) return readCapitalRun(reader, from + 1, from);
  return null;
}

/** "and her team": those behind somebody who is named say nothing of their own. */
function skipTeam(words: readonly Word[], to: number): number {
  if (words[to]?.norm !== "and" || !DETERMINERS.has(words[to + 1]?.norm ?? "")) return to;
  for (let at = to + 2; at <= to + 4; at++) if (TEAM_NOUNS.has(words[at]?.norm ?? "")) return at + 1;
  return to;
}

/** "and Palestinian officials": with those who are only called by what they are, somebody who is named speaks for all present. */
function findCompany(reader: Reader, to: number): number | null {
  const { words } = reader;
  if (words[to]?.norm !== "and" || hasBreakBefore(words[to]) || readCollective(reader, to + 1)) return null;
  for (let at = to + 1; at <= to + LONGEST_COMPANY; at++) {
    const word = words[at];
    if (!word || hasBreakBefore(word) || VERB_READINGS.has(word.norm)) return null;
    if (COMPANY_NOUNS.has(word.norm)) return word.isPossessive ? null : at + 1;
  }
  return null;
}

/** Everybody whom the sentence names who can speak, in its order, without overlaps. */
export function findMentions(text: string, words: readonly Word[], entities: readonly Entity[], cast: Cast): Mention[] {
  const reader = { text, words, entities, cast };
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = readMention(reader, at);
    if (found === null) at++;
    else if (found === "none") at = Math.max(at + 1, readRun(reader, words[at]?.isCapital && !DETERMINERS.has(words[at]?.norm ?? "") ? at : at + 1).to);
    else {
      const company = typeof found.voice === "string" || found.voice.actor === "other" || found.voice.actor === "joint" ? null : findCompany(reader, found.to);
      const to = company ?? skipTeam(words, found.to);
      mentions.push({ from: found.from, to, voice: company === null ? found.voice : cast.all });
      at = Math.max(at + 1, to);
    }
  }
  return mentions;
}
