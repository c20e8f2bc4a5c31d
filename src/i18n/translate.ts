import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { chartMessages } from "#i18n/messages/en/charts.ts";
import type { Catalogue, MessageId } from "#i18n/messages/en/en.ts";
import { evidenceMessages } from "#i18n/messages/en/evidence.ts";
import { filterMessages } from "#i18n/messages/en/filters.ts";
import { nameMessages } from "#i18n/messages/en/names.ts";
import { overviewMessages } from "#i18n/messages/en/overview.ts";
import { shellMessages } from "#i18n/messages/en/shell.ts";

export const DEFAULT_LOCALE = "en-GB";

type Locale = typeof DEFAULT_LOCALE;

/** What the first view says, by locale: to add a language is to add its messages here and in each file of `parts`. */
const FIRST_MESSAGES = {
  [DEFAULT_LOCALE]: { ...shellMessages, ...nameMessages, ...filterMessages, ...chartMessages, ...evidenceMessages, ...overviewMessages },
} as const satisfies Readonly<Record<Locale, Partial<Catalogue>>>;

export const i18n = setupI18n({ locale: DEFAULT_LOCALE, messages: FIRST_MESSAGES });

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

// A build compiles the messages (`build/compile-messages.ts`) and leaves the compiler out. Elsewhere the library would compile a message each
// time that it is asked for; a long list asks for the same one a hundred times.
if (!import.meta.env.PROD) {
  i18n.setMessagesCompiler((message) => {
    const known = compiled.get(message);
    if (known !== undefined) return known;
    const result = compileMessage(message);
    compiled.set(message, result);
    return result;
  });
}

/** Adds a part of the catalogue. The code that says these messages imports the file in `parts` that does it, so that both come in one load. */
export function addMessages(parts: Readonly<Record<Locale, Partial<Catalogue>>>): void {
  i18n.load(parts);
}

export type MessageValues = Readonly<Record<string, string | number>>;

/** The words for a message in the present locale. */
export const translate = (id: MessageId, values?: MessageValues): string => i18n._(id, values);

/** True for an id that the catalogue has, as far as it is loaded: for ids put together from data, such as `mode.video`. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(i18n.messages, id);

/** The message for an id put together from data; the data's own word where the catalogue has none. */
export const translateOr = (id: string, fallback: string): string => (isMessageId(id) ? translate(id) : fallback);
