import { formatList } from "#i18n/format.ts";
import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";

interface PublisherWords {
  /** The sentence that its terms of use ask for. */
  readonly attribution: MessageId;
  /** What has to be known of the language of its texts, briefly and at length. */
  readonly language: MessageId;
  readonly languageAtLength: MessageId;
}

/** Publishers of whom something of their own must be said, by the name that the sources' manifest gives them. */
const WORDS_BY_PUBLISHER: ReadonlyMap<string, PublisherWords> = new Map([
  [
    "Japan Ministry of Defense",
    { attribution: "attribution.japanMinistry", language: "attribution.japanMinistryLanguage", languageAtLength: "data.told.japanMinistryLanguage" },
  ],
]);

/** More than these are counted rather than named. */
const MOST_NAMES = 4;

/** What must be said of a text: who published it and where, and that it was edited. `address` may be words that say where to find it. */
export const writeAttribution = (publisher: string, address: string): string =>
  translate(WORDS_BY_PUBLISHER.get(publisher)?.attribution ?? (publisher === "" ? "attribution.unknown" : "attribution.text"), { publisher, address });

/** What must be said of several publishers' texts: those that ask for a sentence of their own first, all others in one, then those that nobody recorded. */
export function writeAttributions(publishers: readonly string[], address: string): string[] {
  const own = publishers.filter((publisher) => WORDS_BY_PUBLISHER.has(publisher));
  const others = publishers.filter((publisher) => publisher !== "" && !WORDS_BY_PUBLISHER.has(publisher));
  const unknown = publishers.includes("") ? [""] : [];
  const names = others.length > MOST_NAMES ? translate("attribution.publishers", { count: others.length }) : formatList(others);
  return [...own.map((publisher) => writeAttribution(publisher, address)), ...(others.length === 0 ? [] : [writeAttribution(names, address)]), ...unknown.map((none) => writeAttribution(none, address))];
}

/** What readers must know of the language of the publishers' texts. */
export const listLanguageNotes = (publishers: readonly string[], length: "brief" | "full"): string[] =>
  publishers.flatMap((publisher) => {
    const words = WORDS_BY_PUBLISHER.get(publisher);
    return words === undefined ? [] : [translate(length === "brief" ? words.language : words.languageAtLength)];
  });
