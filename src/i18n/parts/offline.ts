import { offlineMessages } from "#i18n/messages/en/offline.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": offlineMessages });
