import { printMessages } from "#i18n/messages/en/print.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": printMessages });
