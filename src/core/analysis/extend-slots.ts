import type { PhraseMatch } from "#core/analysis/match-phrases.ts";
import { LINK, type PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { PREPOSITIONS } from "#core/taxonomy/function-words.ts";

/** A pattern with, by place, the lexemes that may stand instead of its own. */
export interface SlottedPattern {
  readonly pattern: readonly number[];
  readonly alternatives: ReadonlyMap<number, ReadonlySet<number>>;
}

const MOST_VALUES = 4;
/** The share of the occurrences that go on with the slot. */
const SLOT_SHARE = 0.75;
const MODIFIER_SHARE = 0.5;
/** Other words that stand in the place of the modifier. */
const MOST_OTHERS = 2;
const MIN_MEETINGS = 2;

/** What replaces each word of the pattern in its near matches. */
function readReplacements(corpus: PhraseCorpus, pattern: readonly number[], matches: readonly PhraseMatch[]) {
  const alternatives = new Map<number, Set<number>>();
  for (const found of matches) {
    found.columns.forEach((position, column) => {
      const symbol = corpus.symbols[position];
      if (position < 0 || symbol === undefined || symbol === pattern[column]) return;
      if (corpus.symbols.subarray(found.from, found.to).includes(pattern[column] ?? -1)) return;
      alternatives.set(column, (alternatives.get(column) ?? new Set()).add(symbol));
    });
  }
  return alternatives;
}

/**
 * The slot after a pattern, if it has one: most occurrences go on with the same preposition and then with one of a few
 * words, each the end of its noun phrase, one of them in several meetings ("… by coercion", "… by force"). Most
 * frequent first.
 */
function findSlot(corpus: PhraseCorpus, matches: readonly PhraseMatch[]): number[] {
  const byGap = new Map<string, number[]>();
  for (const { to } of matches) {
    const symbol = corpus.symbols[to];
    const gap = corpus.gapBefore[to] ?? "";
    const isWhole = corpus.linkBefore[to + 1] === LINK.loose || (corpus.symbols[to + 1] ?? 0) >= corpus.lexemes.length;
    const lexeme = symbol === undefined ? undefined : corpus.lexemes[symbol];
    if (!lexeme || lexeme.isLight || !isWhole || !PREPOSITIONS.has(gap)) continue;
    byGap.set(gap, [...(byGap.get(gap) ?? []), to]);
  }
  const positions = [...byGap.values()].find((places) => places.length >= SLOT_SHARE * matches.length) ?? [];
  const meetingsOf = new Map<number, Set<number>>();
  for (const position of positions) {
    const symbol = corpus.symbols[position] ?? -1;
    meetingsOf.set(symbol, (meetingsOf.get(symbol) ?? new Set()).add(corpus.meetingOf[position] ?? -1));
  }
  const values = [...meetingsOf].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]);
  const recurs = (values[0]?.[1].size ?? 0) >= MIN_MEETINGS;
  return recurs && values.length <= MOST_VALUES ? values.map(([symbol]) => symbol) : [];
}

/** Widens a pattern by what its occurrences show: replacements seen within it, and the slot that follows it. */
export function extendSlots(corpus: PhraseCorpus, pattern: readonly number[], matches: readonly PhraseMatch[]): SlottedPattern {
  const alternatives = readReplacements(corpus, pattern, matches);
  const [value, ...others] = findSlot(corpus, matches);
  if (value === undefined) return { pattern, alternatives };
  if (others.length > 0) alternatives.set(pattern.length, new Set(others));
  return { pattern: [...pattern, value], alternatives };
}

/**
 * The pattern with the word that qualifies it in half of its places or more and in several meetings, directly before
 * it ("[severe] drought"), or one of two others that stand there elsewhere; places without any have no column for it. Unchanged where there is no such word, or
 * `isFree` says that the places before are taken.
 */
export function prependModifier(
  corpus: PhraseCorpus,
  pattern: readonly number[],
  matches: readonly PhraseMatch[],
  isFree: (position: number) => boolean,
): { pattern: readonly number[]; matches: readonly PhraseMatch[] } {
  const before = new Map<number, Set<number>>();
  const places = new Map<number, number>();
  for (const { from, columns } of matches) {
    const symbol = corpus.symbols[from - 1] ?? -1;
    const lexeme = corpus.lexemes[symbol];
    const isModifier = columns[0] === from && corpus.linkBefore[from] === LINK.adjacent && isFree(from - 1);
    if (!lexeme || lexeme.isLight || lexeme.isCountry || !isModifier) continue;
    before.set(symbol, (before.get(symbol) ?? new Set()).add(corpus.meetingOf[from] ?? 0));
    places.set(symbol, (places.get(symbol) ?? 0) + 1);
  }
  const found = [...places].find(
    ([symbol, count]) => count >= MODIFIER_SHARE * matches.length && (before.get(symbol)?.size ?? 0) >= MIN_MEETINGS,
  );
  if (!found) return { pattern, matches };
  const [modifier] = found;
  const others = [...places.keys()].filter((symbol) => symbol !== modifier);
  const fillings = new Set([modifier, ...(others.length <= MOST_OTHERS ? others : [])]);
  const extended = matches.map((match) => {
    const isAdjacent = corpus.linkBefore[match.from] === LINK.adjacent;
    const has = isAdjacent && fillings.has(corpus.symbols[match.from - 1] ?? -1) && match.columns[0] === match.from && isFree(match.from - 1);
    return { ...match, from: has ? match.from - 1 : match.from, columns: [has ? match.from - 1 : -1, ...match.columns] };
  });
  return { pattern: [modifier, ...pattern], matches: extended };
}
