import { deckMessages } from "#i18n/messages/en/deck.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": deckMessages });
