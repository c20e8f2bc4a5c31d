import { topicsMessages } from "#i18n/messages/en/topics.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": topicsMessages });
