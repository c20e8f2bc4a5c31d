import { embedMessages } from "#i18n/messages/en/embed.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": embedMessages });
