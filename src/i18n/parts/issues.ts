import { issueMessages } from "#i18n/messages/en/issues.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": issueMessages });
