import { xlsxMessages } from "#i18n/messages/en/xlsx.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": xlsxMessages });
