import { emptyMessages } from "#i18n/messages/en/empty.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": emptyMessages });
