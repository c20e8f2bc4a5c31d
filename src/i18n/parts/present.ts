import { presentMessages } from "#i18n/messages/en/present.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": presentMessages });
