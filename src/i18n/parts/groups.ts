import { groupsMessages } from "#i18n/messages/en/groups.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": groupsMessages });
