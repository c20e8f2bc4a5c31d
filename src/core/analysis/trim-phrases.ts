import type { Lexeme } from "#core/analysis/phrase-corpus.ts";

/** Half-open range of words within a repeat. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A repeat of general words alone is kept whole from this length on: it is a formula of procedure. */
const LONG_ENOUGH = 6;
const MIN_WORDS = 2;

/** How much a phrase says: the weights of its words, a word that returns counting half. */
export function weighWords(pattern: readonly number[], lexemes: readonly Lexeme[]): number {
  const seen = new Set<number>();
  let weight = 0;
  for (const id of pattern) {
    weight += (lexemes[id]?.weight ?? 0) * (seen.has(id) ? 0.5 : 1);
    seen.add(id);
  }
  return weight;
}

/**
 * Cuts off the edges of a repeat what does not belong to the formula: general words of work that open it ("further
 * strengthen", "importance of"), with the countries that do the work; qualifiers that close it; words of ceremony and
 * figures at either end. null where fewer than two words are left. A long repeat of general words alone stays whole.
 */
export function trimPattern(pattern: readonly number[], lexemes: readonly Lexeme[]): WordRange | null {
  const at = (i: number): Lexeme | undefined => lexemes[pattern[i] ?? -1];
  let from = 0;
  let to = pattern.length;
  for (;;) {
    let opener = from;
    while (opener < to && at(opener)?.isCountry) opener++;
    if (opener < to && at(opener)?.mayOpen === false) from = opener + 1;
    else break;
  }
  while (to > from && at(to - 1)?.mayClose === false) to--;
  const saysSomething = pattern.slice(from, to).some((id) => !lexemes[id]?.isCountry);
  if (to - from >= MIN_WORDS && saysSomething) return { from, to };
  const isProcedure = pattern.length >= LONG_ENOUGH && pattern.every((id) => lexemes[id]?.isLight && lexemes[id].weight > 0);
  return isProcedure ? { from: 0, to: pattern.length } : null;
}

/** A phrase that says so much may begin with the general word that governs it; */
const LEAD_WEIGHT = 4;
/** so may one of a few general words around a telling one, when together they say so much in so many words. */
const PLAIN_WEIGHT = 2;
const PLAIN_WORDS = 4;

/**
 * Where a repeat begins when the general nouns and verbs that govern its trimmed `range` are kept ("commitment to …",
 * "work with …"), which says who does what; `range.from` where there are none or the phrase is short.
 */
export function findLead(pattern: readonly number[], range: WordRange, lexemes: readonly Lexeme[]): number {
  const at = (i: number): Lexeme | undefined => lexemes[pattern[i] ?? -1];
  let lead = range.from;
  while (at(lead - 1)?.isLight && (at(lead - 1)?.weight ?? 0) > 0) lead--;
  while (lead < range.from && !at(lead)?.mayLead) lead++;
  const isLong = weighWords(pattern.slice(range.from, range.to), lexemes) >= LEAD_WEIGHT;
  const whole = pattern.slice(lead, range.to);
  const isPlain = whole.length >= PLAIN_WORDS && weighWords(whole, lexemes) >= PLAIN_WEIGHT;
  return isLong || isPlain ? lead : range.from;
}
