import { phrasesMessages } from "#i18n/messages/en/phrases.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": phrasesMessages });
