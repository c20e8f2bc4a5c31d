import { AMERICAN_SPELLINGS, KEEPS_ISE, KEEPS_OUR } from "#core/taxonomy/spelling.ts";
import { tokenise } from "#core/text/tokenise.ts";

const OUR = /^(.*[a-z]our)(s|ed|ing|able|ite|ites|er|ers|ful|less|hood|hoods|ly)?$/u;
const ISE = /^(.+is)(e|es|ed|ing|er|ers|ation|ations|ational)$/u;
const YSE = /^(.*(?:anal|paral|catal))ys(e|es|ed|ing|er|ers)$/u;
const DOUBLED_L = /^(.*(?:cancel|travel|label|level|model|signal|fuel|channel|counsel|marshal|dial|total|equal))l(ed|ing|er|ers)$/u;

function respellOur(word: string): string {
  const match = OUR.exec(word);
  const stem = match?.[1];
  // The shortest words that the rule means are "labour", "favour", "honour".
  if (!stem || stem.length < 5 || KEEPS_OUR.has(stem)) return word;
  return `${stem.slice(0, -3)}or${match[2] ?? ""}`;
}

function respellIse(word: string): string {
  const match = ISE.exec(word);
  const stem = match?.[1];
  if (!stem || stem.length < 5 || KEEPS_ISE.has(`${stem}e`)) return word;
  return `${stem.slice(0, -1)}z${match[2] ?? ""}`;
}

/**
 * The American spelling of a folded word (see `foldWord`): "defence" gives "defense", "organisations" "organizations",
 * "neighbouring" "neighboring", "analysed" "analyzed". Other words come back as they are. A rule with short lists of
 * exceptions: a rare word may be respelt wrongly, but always in the same way, so that it still matches itself.
 */
export function respellWord(word: string): string {
  const listed = AMERICAN_SPELLINGS.get(word);
  if (listed) return listed;
  const possessive = word.endsWith("'s") ? "'s" : "";
  const bare = possessive ? word.slice(0, -2) : word;
  const doubled = DOUBLED_L.exec(bare);
  const respelt = doubled ? `${doubled[1] ?? ""}${doubled[2] ?? ""}` : respellIse(respellOur(bare.replace(YSE, "$1yz$2")));
  return `${AMERICAN_SPELLINGS.get(respelt) ?? respelt}${possessive}`;
}

/**
 * A wording without what does not distinguish it: words in lower case and American spelling, one space between them,
 * without accents, hyphens and punctuation. Two wordings are the same exactly when this is equal; links and ids of
 * phrases are made of it. A text without words gives "".
 */
export const normaliseText = (text: string): string =>
  tokenise(text)
    .map((token) => respellWord(token.norm))
    .join(" ");
