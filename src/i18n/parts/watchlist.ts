import { watchlistMessages } from "#i18n/messages/en/watchlist.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": watchlistMessages });
