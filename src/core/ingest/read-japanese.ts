import type { Meeting } from "#core/domain/dataset.ts";
import type { PersonMention } from "#core/ingest/find-people.ts";
import { BUILDINGS_IN_JAPANESE, BUILDINGS_OF_JAPAN, COUNTRIES_IN_JAPANESE, OFFICES_IN_JAPANESE } from "#core/taxonomy/japanese.ts";

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

const COUNTRY = anyOf(COUNTRIES_IN_JAPANESE.keys());
const OFFICE = anyOf(OFFICES_IN_JAPANESE);
const BEFORE = "(?<=^|[、。，はとがのにへをも\\s「（(]|及び|並びに|および)";
const NAME = "(?<name>\\p{sc=Katakana}[\\p{sc=Katakana}ー・＝]*?|\\p{sc=Han}{1,5}?)";
/** 中谷防衛大臣; ヘグセス米国防長官; テオドロ・フィリピン国防大臣; フィリピンのテオドロ国防大臣 */
const PERSON = new RegExp(`${BEFORE}(?:(?<before>${COUNTRY})の)?${NAME}・?(?<country>${COUNTRY})?(?<role>${OFFICE})`, "dgu");
/** 日米防衛相会談, 日フィリピン防衛相テレビ会談 */
const CHAIN = new RegExp(`(?<=^|[^\\p{sc=Han}\\p{sc=Katakana}ー])(?:${COUNTRY})(?:・?(?:${COUNTRY}))+(?=(?:防衛|外務|首脳|２＋２|2\\+2|安全保障|国防|電話|テレビ|共同))`, "gu");
const VENUE = new RegExp(`(?<country>${COUNTRY})?の?(?<name>${anyOf(BUILDINGS_IN_JAPANESE)})(?:において|にて|で)`, "u");
const EACH_COUNTRY = new RegExp(COUNTRY, "gu");

/** Whether a text is in Japanese: it has the syllables without which no Japanese sentence is written. */
export const isJapanese = (text: string): boolean => /\p{sc=Hiragana}/u.test(text);

const codeOf = (name: string | undefined): string | null => (name === undefined ? null : (COUNTRIES_IN_JAPANESE.get(name) ?? null));

/** Persons named with an office in Japanese, in the order of the text; empty where there are none. */
export function findJapanesePeople(text: string): PersonMention[] {
  return Array.from(text.matchAll(PERSON)).flatMap((match): PersonMention[] => {
    const [part, span] = [match.groups, match.indices?.groups?.["name"]];
    const name = part?.["name"];
    if (name === undefined || span === undefined || COUNTRIES_IN_JAPANESE.has(name)) return [];
    return [
      {
        name,
        nameSpan: { start: span[0], end: span[1] },
        role: part?.["role"] ?? null,
        country: codeOf(part?.["country"] ?? part?.["before"]),
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

/** Parties of a meeting that is named by them (日米豪防衛相会談), in the order of the text. */
export const findJapaneseParties = (text: string): string[] =>
  Array.from(text.matchAll(CHAIN), ([chain]) => Array.from(chain.matchAll(EACH_COUNTRY), ([name]) => codeOf(name) ?? [])).flat(2);

/** The building in which people met (防衛省で会談), or null. */
export function readJapaneseVenue(text: string): Meeting["venue"] {
  const part = VENUE.exec(text)?.groups;
  const name = part?.["name"];
  if (name === undefined) return null;
  const country = codeOf(part?.["country"]);
  return { name: `${part?.["country"] ?? ""}${name}`, country: country ?? (BUILDINGS_OF_JAPAN.has(name) ? "JPN" : null) };
}
