import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { en, type Catalogue, type MessageId } from "#i18n/messages/en/en.ts";

export const DEFAULT_LOCALE = "en-GB";

/** Catalogues by locale: to add a language is to add a file and a line. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { [DEFAULT_LOCALE]: en };

export const i18n = setupI18n({ locale: DEFAULT_LOCALE, messages: CATALOGUES });

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

// The library compiles a message each time that it is asked for; a long list asks for the same one a hundred times.
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message);
  if (known !== undefined) return known;
  const result = compileMessage(message);
  compiled.set(message, result);
  return result;
});

export type MessageValues = Readonly<Record<string, string | number>>;

/** The words for a message in the present locale. */
export const translate = (id: MessageId, values?: MessageValues): string => i18n._(id, values);

/** True for an id that the catalogue has: for ids put together from data, such as `mode.video`. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(en, id);

/** The message for an id put together from data; the data's own word where the catalogue has none. */
export const translateOr = (id: string, fallback: string): string => (isMessageId(id) ? translate(id) : fallback);
