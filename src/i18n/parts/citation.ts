import { citationMessages } from "#i18n/messages/en/citation.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": citationMessages });
