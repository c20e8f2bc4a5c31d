import { exportMessages } from "#i18n/messages/en/export.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": exportMessages });
