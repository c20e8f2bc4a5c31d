import { findingMessages } from "#i18n/messages/en/findings.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": findingMessages });
