import { briefingPageMessages } from "#i18n/messages/en/briefing-page.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": briefingPageMessages });
