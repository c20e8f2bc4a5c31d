import { dataMessages } from "#i18n/messages/en/data.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": dataMessages });
