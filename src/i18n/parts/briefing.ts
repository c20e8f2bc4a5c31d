import { briefingMessages } from "#i18n/messages/en/briefing.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": briefingMessages });
