import type { PatternNode, WordNode } from "#core/text/match-parse.ts";

/** One step: consume a word that fits, consume any word, go on at both places, or accept. */
type Step<Word> =
  | { readonly op: "word"; readonly node: WordNode; readonly fits: (word: Word) => boolean }
  | { readonly op: "any" }
  | { readonly op: "fork"; readonly to: number[] }
  | { readonly op: "accept" };

export interface Program<Word> {
  /** The words that the pattern can begin with. */
  readonly firstWords: readonly WordNode[];
  /** The longest match from word `from` on and before `to` (all words): the index after its last word, or -1. Time: words × steps, no backtracking. */
  readonly run: (words: ArrayLike<Word>, from: number, to?: number) => number;
  /** Words held against steps in all runs so far: what they cost, the same on every machine. */
  readonly countWork: () => number;
}

/** `*` stands for any letters, none included; `?` for one. Time is linear in practice: only the last `*` is ever retried. */
export function fitsGlob(glob: string, word: string): boolean {
  let g = 0;
  let w = 0;
  let starAt = -1;
  let starWord = 0;
  while (w < word.length) {
    if (glob[g] === "*") {
      starAt = g;
      starWord = w;
      g += 1;
    } else if (glob[g] === word[w] || glob[g] === "?") {
      g += 1;
      w += 1;
    } else if (starAt >= 0) {
      starWord += 1;
      w = starWord;
      g = starAt + 1;
    } else return false;
  }
  while (glob[g] === "*") g += 1;
  return g === glob.length;
}

/** Tests words against a glob; a glob without an apostrophe fits the possessive as well. */
export function fitsWord(glob: string): (word: string) => boolean {
  const fits = /[*?]/u.test(glob) ? (word: string) => fitsGlob(glob, word) : (word: string) => word === glob;
  if (glob.includes("'")) return fits;
  return (word) => fits(word) || (word.endsWith("'s") && fits(word.slice(0, -2)));
}

/** The steps that consume a word or accept, to which one comes from a step by forks alone. */
function reachFrom(steps: readonly Step<never>[], from: number): number[] {
  const seen = new Set<number>();
  const reached: number[] = [];
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (step?.op === "fork") waiting.push(...step.to);
    else reached.push(at);
  }
  return reached;
}

/**
 * Compiles a pattern to a program that is run over all possibilities at once (Thompson 1968; Cox 2007). `testOf` says when a
 * word of the text, in whatever form it is held (a string, its number in an index), is a word of the pattern.
 */
export function compileProgram<Word>(root: PatternNode, testOf: (node: WordNode) => (word: Word) => boolean): Program<Word> {
  const steps: Step<Word>[] = [];

  function emit(node: PatternNode): void {
    if (node.kind === "word") steps.push({ op: "word", node, fits: testOf(node) });
    else if (node.kind === "sequence") node.items.forEach(emit);
    else if (node.kind === "gap") emitGap(node.max);
    else if (node.kind === "optional") emitOptional(node.item);
    else emitChoice(node.options);
  }
  function emitOptional(item: PatternNode): void {
    const to = [steps.length + 1];
    steps.push({ op: "fork", to });
    emit(item);
    to.push(steps.length);
  }
  function emitGap(max: number): void {
    const end = steps.length + 2 * max;
    for (let left = max; left > 0; left -= 1) {
      steps.push({ op: "fork", to: [steps.length + 1, end] }, { op: "any" });
    }
  }
  function emitChoice(options: readonly PatternNode[]): void {
    const starts: number[] = [];
    const ends: number[][] = [];
    steps.push({ op: "fork", to: starts });
    for (const option of options) {
      starts.push(steps.length);
      emit(option);
      const end: number[] = [];
      ends.push(end);
      steps.push({ op: "fork", to: end });
    }
    for (const end of ends) end.push(steps.length);
  }
  emit(root);
  steps.push({ op: "accept" });

  const reached = steps.map((_, index) => Int32Array.from(reachFrom(steps, index)));
  const first = reached[0] ?? new Int32Array(0);
  /** What a run asks of each step, side by side; null where it consumes no word. */
  const tests = steps.map((step) => (step.op === "word" ? step.fits : step.op === "any" ? () => true : null));
  const isAccepting = Uint8Array.from(steps, ({ op }) => Number(op === "accept"));
  /** The round in which a step was last added: rounds are numbered on and on, so nothing is ever cleared. */
  const addedIn = new Uint32Array(steps.length);
  let [current, following] = [new Int32Array(steps.length), new Int32Array(steps.length)];
  let round = 0;
  let work = 0;

  function run(words: ArrayLike<Word>, from: number, to = words.length): number {
    let longest = -1;
    let count = first.length;
    current.set(first);
    for (let at = from; count > 0; at += 1) {
      const word = at < to ? words[at] : undefined;
      let added = 0;
      round += 1;
      work += count;
      for (let i = 0; i < count; i += 1) {
        const index = current[i] ?? 0;
        if (isAccepting[index] === 1) longest = at;
        else if (word !== undefined && tests[index]?.(word) === true) {
          const next = reached[index + 1];
          for (let j = 0; next !== undefined && j < next.length; j += 1) {
            const step = next[j] ?? 0;
            if (addedIn[step] === round) continue;
            addedIn[step] = round;
            following[added] = step;
            added += 1;
          }
        }
      }
      [current, following] = [following, current];
      count = added;
    }
    return longest;
  }

  const firstWords = Array.from(first).flatMap((index) => {
    const step = steps[index];
    return step?.op === "word" ? [step.node] : [];
  });
  return { firstWords, run, countWork: () => work };
}
