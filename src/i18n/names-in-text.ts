import { formatList } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

/** Codes of parties whose English names take an article in running text: plural names, those with a common noun at their head, and abbreviations said by letters. */
const WITH_ARTICLE: ReadonlySet<string> = new Set("USA GBR NLD PHL ARE CAF COK DOM BHS COM GMB MDV MHL SLB SYC EU UN".split(" "));

/** A party as it stands in a sentence: "the US", "Japan". A label of its own, or a name before a noun ("US readouts"), has no article. */
export function namePartyInText(code: string, style: "long" | "short" = "short"): string {
  const name = nameParty(code, style);
  return WITH_ARTICLE.has(code) ? translate("finding.partyInText", { name }) : name;
}

/** Several, as a list: "France and the UK". */
export const namePartiesInText = (codes: readonly string[], style: "long" | "short" = "short"): string =>
  codes.length === 0 ? translate("party.none") : formatList(codes.map((code) => namePartyInText(code, style)));
