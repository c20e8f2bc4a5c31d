import type { EditCosts } from "#core/analysis/align-words.ts";
import { isOtherGenitive } from "#core/analysis/genitives.ts";
import type { PatternWords } from "#core/analysis/pattern-words.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import type { PhrasePostings } from "#core/analysis/phrase-postings.ts";

/** A pattern as its places in the corpus show it. */
export interface EditedPattern {
  readonly pattern: readonly number[];
  /** Where it stands exactly: some places. */
  readonly starts: readonly number[];
  /** Whether a short pattern, too, may lose its first or last word. */
  readonly mayLoseEdge: boolean;
}

export interface PhraseEdits extends EditCosts {
  readonly setPattern: (next: EditedPattern) => void;
  /** The index 0 of the text is this place of the corpus. */
  readonly lookFrom: (position: number) => void;
  /** Whether the first or last word may be left out. */
  readonly mayLose: (column: number) => boolean;
  /** The least that it costs to replace or leave out the word of a column. */
  readonly missOne: (column: number) => number;
  /** Whether the pattern stands at a place as it is, with the function words usual to it. */
  readonly standsAt: (from: number) => boolean;
}

const REPEATED_WORD_COST = 0.25;
const SWAP_AROUND_AND_COST = 0.5;
/** "Japan's administration" for "the administration of Japan". */
const SWAP_GENITIVE_COST = 0.25;
const NEW_PREPOSITION_COST = 0.2;
const OTHER_PREPOSITION_COST = 0.6;
/** Of two neighbours left out, which are one phrase, the second. */
const NEXT_WORD_COST = 0.1;
const MIN_LENGTH_FOR_OPEN_EDGE = 4;
const MIN_LENGTH_FOR_LOST_EDGE = 7;
const NO_PATTERN: readonly number[] = [];

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/**
 * What it costs to vary one pattern after another at places of a corpus. `costs` are the weights of the lexemes; `words` must have
 * been set to the same pattern before costs of words are asked for. Made once for a corpus, since it is asked a million times.
 */
export function createPhraseEdits(corpus: PhraseCorpus, places: PhrasePostings, genitives: Uint8Array, costs: Float64Array, words: PatternWords): PhraseEdits {
  const { symbols, gapBefore } = corpus;
  const { prepositions, isListed } = places;
  const costOf = (symbol: number): number => costs[symbol] ?? 1;
  /** By place, what its word weighs. */
  const weightAt = Float64Array.from(symbols, costOf);
  const isAndOr = Uint8Array.from(gapBefore, (gap) => Number(gap === "and" || gap === "or"));

  let pattern = NO_PATTERN;
  let mayLoseEdge = false;
  let [size, start, isListedPair] = [0, 0, -1];
  /** By column the weight of the word, the prepositions before it and the genitive that it is of. */
  let weights = new Float64Array(0);
  let usual = new Int32Array(0);
  let usualGenitive = new Int32Array(0);

  const isEdge = (column: number): boolean => column === 0 || column === size - 1;
  /** The head of a short phrase stays: only a general word, or what qualifies the word after it, may go; before "X's Y" stands what is done to it. */
  const mayLose = (column: number): boolean =>
    size >= MIN_LENGTH_FOR_LOST_EDGE ||
    (mayLoseEdge && ((weights[column] ?? 1) < 1 || (column === 0 && usual[1] === 0 && (usualGenitive[2] ?? 0) === 0)));
  const leaveOut = (column: number): number => (isEdge(column) && !mayLose(column) ? Infinity : (weights[column] ?? 1));

  const gapCost = (column: number, position: number): number => {
    if (column === 0) return 0;
    // Of two words alone a conjunction makes another phrase.
    if (isListedPair >= 0 && isListed[position] !== isListedPair) return OTHER_PREPOSITION_COST;
    const [wanted, found] = [usual[column] ?? 0, prepositions[position] ?? 0];
    if (wanted === found) return 0;
    // After words that are left out stands the preposition that led to them.
    const isLeftOver = (column > 1 && found === usual[column - 1]) || (column > 2 && found === usual[column - 2]);
    if (found !== 0 && isLeftOver) return 0;
    return size > 2 && (wanted === 0 || found === 0) ? NEW_PREPOSITION_COST : OTHER_PREPOSITION_COST;
  };
  const wordCost = (column: number, position: number): number => {
    if (words.isPlaced(column, symbols[position] ?? -1)) return 0;
    if (column === 0) return Infinity;
    const isOpen = usual[column] !== 0 && usual[column] === prepositions[position];
    if (column === size - 1 && (size < MIN_LENGTH_FOR_OPEN_EDGE || !isOpen)) return Infinity;
    return Math.max(weights[column] ?? 1, weightAt[position] ?? 1);
  };

  return {
    setPattern(next) {
      ({ pattern, mayLoseEdge } = next);
      const { starts } = next;
      size = pattern.length;
      weights = Float64Array.from(pattern, costOf);
      usual = Int32Array.from(pattern, (_symbol, i) => mostFrequent(starts.map((at) => prepositions[at + i] ?? 0)));
      usualGenitive = Int32Array.from(pattern, (_symbol, i) => (i === 0 ? 0 : mostFrequent(starts.map((at) => genitives[at + i] ?? 0))));
      isListedPair = size === 2 ? mostFrequent(starts.map((at) => isListed[at + 1] ?? 0)) : -1;
    },
    lookFrom(position) {
      start = position;
    },
    mayLose,
    missOne(column) {
      const mayReplace = column > 0 && (column < size - 1 || (size >= MIN_LENGTH_FOR_OPEN_EDGE && usual[column] !== 0));
      return mayReplace ? (weights[column] ?? 1) : leaveOut(column);
    },
    standsAt(from) {
      for (let column = 0; column < size; column++) {
        if (!words.isPlaced(column, symbols[from + column] ?? -1) || gapCost(column, from + column) > 0) return false;
      }
      return true;
    },
    replace(column, index) {
      const cost = wordCost(column, start + index);
      return cost === Infinity ? cost : cost + gapCost(column, start + index);
    },
    leaveOut,
    leaveOutTwo: (column) => (column === 1 || column === size - 1 ? Infinity : Math.max(weights[column - 1] ?? 1, weights[column] ?? 1) + NEXT_WORD_COST),
    putIn(index) {
      const symbol = symbols[start + index] ?? -1;
      return words.has(symbol) ? REPEATED_WORD_COST : (weightAt[start + index] ?? 1);
    },
    swap(column, index) {
      const second = symbols[start + index];
      if (pattern[column - 1] !== second) return Infinity;
      const first = symbols[start + index - 1];
      if (first === second || pattern[column] !== first) return Infinity;
      if (isOtherGenitive(usualGenitive[column] ?? 0, genitives[start + index] ?? 0)) return SWAP_GENITIVE_COST;
      return isAndOr[start + index] === 1 ? SWAP_AROUND_AND_COST : 1;
    },
    leastFrom: words.leastFrom,
  };
}
