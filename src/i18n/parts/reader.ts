import { readerMessages } from "#i18n/messages/en/reader.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": readerMessages });
