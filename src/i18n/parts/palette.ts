import { paletteMessages } from "#i18n/messages/en/palette.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": paletteMessages });
