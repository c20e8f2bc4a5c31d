import type { ComparedText } from "#core/views/compare-texts.ts";
import { formatDays, formatSequence } from "#i18n/format.ts";
import { nameMode, nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/compare.ts";

/** A text in few words, beside other ones: "24 Jan 2021, United States, telephone". */
export function nameText({ readout, account }: ComparedText): string {
  const { meeting } = readout;
  const name = formatSequence([formatDays(meeting), nameParties(meeting.counterparts, "short"), nameMode(meeting.mode)]);
  return account === 1 ? name : translate("compare.account", { readout: name, account });
}
