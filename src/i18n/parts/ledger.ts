import { ledgerMessages } from "#i18n/messages/en/ledger.ts";
import { addMessages } from "#i18n/translate.ts";

addMessages({ "en-GB": ledgerMessages });
