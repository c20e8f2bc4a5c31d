import { summaryMessages } from "#i18n/messages/en/summary.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": summaryMessages });
