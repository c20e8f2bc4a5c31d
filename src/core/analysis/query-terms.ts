import type { PositionalIndex } from "#core/analysis/positional-index.ts";
import { fitsWord } from "#core/text/match-program.ts";
import type { WordNode } from "#core/text/match-parse.ts";
import { respellWord } from "#core/text/normalise.ts";

/** The first form that is not before `text`. */
function findForm(forms: readonly string[], text: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms that fit a glob: the forms with its beginning are one stretch of the sorted vocabulary. */
function findFitting({ forms, formTerms }: PositionalIndex, glob: string): number[] {
  const beginning = glob.slice(0, glob.indexOf("*"));
  const fits = fitsWord(glob);
  const found = new Set<number>();
  for (let at = findForm(forms, beginning); at < forms.length; at += 1) {
    const form = forms[at] ?? "";
    if (!form.startsWith(beginning)) break;
    const term = formTerms[at];
    if (term !== undefined && fits(form)) found.add(term);
  }
  return [...found];
}

/**
 * The terms that a word of a query means, each once. A word without wildcards means every spelling of itself and, unless it is
 * quoted or is a possessive itself, the possessive; a wildcard is held against both spellings. None where the texts have none.
 */
export function findTerms(index: PositionalIndex, { glob, isExact = false }: WordNode): readonly number[] {
  if (!isExact && glob.includes("*")) return findFitting(index, glob);
  const spelling = respellWord(glob);
  const bare = index.termsBySpelling.get(spelling) ?? [];
  return isExact || glob.includes("'") ? bare : [...bare, ...(index.termsBySpelling.get(`${spelling}'s`) ?? [])];
}
