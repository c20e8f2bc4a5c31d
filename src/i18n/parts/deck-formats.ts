import { deckFormatMessages } from "#i18n/messages/en/deck-formats.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": deckFormatMessages });
