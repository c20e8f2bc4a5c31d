import { compareMessages } from "#i18n/messages/en/compare.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": compareMessages });
