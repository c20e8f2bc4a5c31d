import { statementsMessages } from "#i18n/messages/en/statements.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": statementsMessages });
