import { mapMessages } from "#i18n/messages/en/map.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": mapMessages });
