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

/** A repeat as found, or only its word next to the seam, since the repeat may reach further in one place than another. */
const readings = (length: number): number[] => (length > 1 ? [length, 1] : [1]);

/**
 * Joins repeats that a single changing word parts ("strongly oppose {any|such} attempts to …"): for each word of the
 * corpus the repeats on its two sides, kept when the same two meet in several meetings, with different words or none
 * between them. The seams of a substitution, an insertion or an omission in a formula.
 */
export function stitchRepeats(corpus: PhraseCorpus, index: RepeatIndex): StitchedRepeat[] {
  const { symbols, lexemes } = corpus;
  const { after, before } = measureReach(corpus, index);
  const isWord = (position: number): boolean => (symbols[position] ?? lexemes.length) < lexemes.length;
  const seams = new Map<string, Seam>();

  const visit = (leftEnd: number, rightStart: number, filling: number, mayOpen: boolean): void => {
    if (!isWord(leftEnd) || !isWord(rightStart)) return;
    for (const leftLength of readings(before[leftEnd] ?? 0)) {
      for (const rightLength of readings(after[rightStart] ?? 0)) {
        if (leftLength + rightLength < MIN_WORDS) continue;
        const left = symbols.subarray(leftEnd - leftLength + 1, leftEnd + 1);
        const right = symbols.subarray(rightStart, rightStart + rightLength);
        const name = `${left.join(" ")}|${right.join(" ")}`;
        let seam = seams.get(name);
        if (!seam) {
          if (!mayOpen) continue;
          seam = { left: Array.from(left), right: Array.from(right), meetings: new Set(), fillings: new Map() };
          seams.set(name, seam);
        }
        seam.meetings.add(corpus.meetingOf[leftEnd] ?? 0);
        seam.fillings.set(filling, (seam.fillings.get(filling) ?? 0) + 1);
      }
    }
  };
  for (let at = 1; at < symbols.length - 1; at++) if (isWord(at)) visit(at - 1, at + 1, symbols[at] ?? NOTHING, true);
  for (let at = 0; at < symbols.length - 1; at++) visit(at, at + 1, NOTHING, false);

  const stitched: StitchedRepeat[] = [];
  for (const { left, right, meetings, fillings } of seams.values()) {
    if (meetings.size < MIN_MEETINGS || fillings.size < 2 || fillings.size > MOST_FILLINGS) continue;
    const [slot, ...others] = [...fillings].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([symbol]) => symbol);
    const isOptional = fillings.has(NOTHING) || slot === undefined;
    stitched.push({
      pattern: isOptional ? [...left, ...right] : [...left, slot, ...right],
      alternatives: isOptional ? new Map() : new Map([[left.length, new Set(others)]]),
      insertions: new Set(isOptional ? fillings.keys() : []),
      meetings: meetings.size,
    });
  }
  return stitched;
}
