import type { RepeatIndex } from "#core/analysis/maximal-repeats.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";

/** Two repeats that stand side by side, with at most one word between them that varies. */
export interface StitchedRepeat {
  /** With the most frequent word of the slot in its place; without it where some occurrences have none. */
  readonly pattern: readonly number[];
  /** What else may stand in the slot, by its place. */
  readonly alternatives: ReadonlyMap<number, ReadonlySet<number>>;
  /** What may stand in the slot where some occurrences have nothing. */
  readonly insertions: ReadonlySet<number>;
  readonly meetings: number;
}

interface Seam {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly meetings: Set<number>;
  /** How often each lexeme stands between the two; -1 for none. */
  readonly fillings: Map<number, number>;
}

const NOTHING = -1;
const MIN_WORDS = 3;
const MIN_MEETINGS = 2;
const MOST_FILLINGS = 6;
/** A power of two. */
const FILTER_CELLS = 1 << 22;

/** The length of the longest repeat that begins, and that ends, at each place; 0 where none does. */
function measureReach(corpus: PhraseCorpus, { order, repeats }: RepeatIndex): { after: Int32Array; before: Int32Array } {
  const after = new Int32Array(corpus.symbols.length);
  const before = new Int32Array(corpus.symbols.length);
  for (const { first, last, length } of repeats) {
    for (let rank = first; rank <= last; rank++) {
      const start = order[rank] ?? 0;
      after[start] = Math.max(after[start] ?? 0, length);
      before[start + length - 1] = Math.max(before[start + length - 1] ?? 0, length);
    }
  }
  return { after, before };
}

/** Tells in little memory which keys come from two meetings or more; now and then wrongly yes, never wrongly no. */
function createMeetingFilter(): { note: (key: number, meeting: number) => void; isShared: (key: number) => boolean } {
  const meetingOf = new Int32Array(FILTER_CELLS).fill(NOTHING);
  const SEVERAL = -2;
  const cellOf = (key: number): number => (key >>> 0) & (FILTER_CELLS - 1);
  return {
    note(key, meeting) {
      const cell = cellOf(key);
      const known = meetingOf[cell];
      if (known === NOTHING) meetingOf[cell] = meeting;
      else if (known !== meeting) meetingOf[cell] = SEVERAL;
    },
    isShared: (key) => meetingOf[cellOf(key)] === SEVERAL,
  };
}

/** FNV-1a over the words on both sides of a seam. */
function hashSeam(symbols: Int32Array, leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number {
  let hash = 0x811c9dc5;
  for (let at = leftStart; at < leftEnd; at++) hash = Math.imul(hash ^ (symbols[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ -1, 0x01000193);
  for (let at = rightStart; at < rightEnd; at++) hash = Math.imul(hash ^ (symbols[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * Joins repeats that a single changing word parts ("strongly oppose {any|such} attempts to …"): for each word of the
 * corpus the repeats on its two sides, kept when the same two meet in several meetings, with different words or none
 * between them: the seams of a substitution, an insertion or an omission in a formula. Linear in the corpus, times the
 * length of the repeats.
 */
export function stitchRepeats(corpus: PhraseCorpus, index: RepeatIndex): StitchedRepeat[] {
  const { symbols, lexemes } = corpus;
  const { after, before } = measureReach(corpus, index);
  const isWord = (position: number): boolean => (symbols[position] ?? lexemes.length) < lexemes.length;
  const filter = createMeetingFilter();
  const seams = new Map<string, Seam>();

  type Visit = (leftStart: number, leftEnd: number, rightStart: number, rightEnd: number, filling: number) => void;
  const visitSeams = (visit: Visit): void => {
    for (let at = 0; at < symbols.length - 1; at++) {
      // With the word at `at` between the two repeats, then with nothing before it.
      for (let leftEnd = at; leftEnd <= at + 1; leftEnd++) {
        if (!isWord(at) || !isWord(leftEnd - 1) || !isWord(at + 1)) continue;
        const filling = leftEnd === at ? (symbols[at] ?? NOTHING) : NOTHING;
        const [longestLeft, longestRight] = [Math.max(1, before[leftEnd - 1] ?? 0), Math.max(1, after[at + 1] ?? 0)];
        // Each as found, or only its word next to the seam, since a repeat may reach further in one place than another.
        for (let left = longestLeft; left > 0; left = left > 1 ? 1 : 0) {
          for (let right = longestRight; right > 0; right = right > 1 ? 1 : 0) {
            if (left + right >= MIN_WORDS) visit(leftEnd - left, leftEnd, at + 1, at + 1 + right, filling);
          }
        }
      }
    }
  };
  visitSeams((leftStart, leftEnd, rightStart, rightEnd) => {
    filter.note(hashSeam(symbols, leftStart, leftEnd, rightStart, rightEnd), corpus.meetingOf[rightStart] ?? 0);
  });
  visitSeams((leftStart, leftEnd, rightStart, rightEnd, filling) => {
    if (!filter.isShared(hashSeam(symbols, leftStart, leftEnd, rightStart, rightEnd))) return;
    const left = symbols.subarray(leftStart, leftEnd);
    const right = symbols.subarray(rightStart, rightEnd);
    const name = `${left.join(" ")}|${right.join(" ")}`;
    const seam: Seam = seams.get(name) ?? { left: Array.from(left), right: Array.from(right), meetings: new Set(), fillings: new Map() };
    seam.meetings.add(corpus.meetingOf[rightStart] ?? 0);
    seam.fillings.set(filling, (seam.fillings.get(filling) ?? 0) + 1);
    seams.set(name, seam);
  });
  return [...seams.values()].flatMap(readSeam);
}

/** A seam that two meetings have, with a few different fillings, as a pattern. */
function readSeam({ left, right, meetings, fillings }: Seam): StitchedRepeat[] {
  if (meetings.size < MIN_MEETINGS || fillings.size < 2 || fillings.size > MOST_FILLINGS) return [];
  const [slot, ...others] = [...fillings].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([symbol]) => symbol);
  const isOptional = fillings.has(NOTHING) || slot === undefined;
  return [
    {
      pattern: isOptional ? [...left, ...right] : [...left, slot, ...right],
      alternatives: isOptional ? new Map() : new Map([[left.length, new Set(others)]]),
      insertions: new Set(isOptional ? fillings.keys() : []),
      meetings: meetings.size,
    },
  ];
}
