import type { PatternNode } from "#core/text/match-parse.ts";

/** One step: consume a word that fits, consume any word, go on at both places, or accept. */
type Step =
  | { readonly op: "word"; readonly fits: (word: string) => boolean }
  | { readonly op: "any" }
  | { readonly op: "fork"; readonly to: number[] }
  | { readonly op: "accept" };

export interface Program {
  /** Whether the pattern may begin with this word. */
  readonly mayStart: (word: string) => boolean;
  /** The longest match from word `from`: the index after its last word, or -1. Time: words × steps, no backtracking. */
  readonly run: (words: readonly string[], from: number) => number;
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

function wordTest(glob: string): (word: string) => boolean {
  const fits = /[*?]/u.test(glob) ? (word: string) => fitsGlob(glob, word) : (word: string) => word === glob;
  if (glob.includes("'")) return fits;
  return (word) => fits(word) || (word.endsWith("'s") && fits(word.slice(0, -2)));
}

/** Compiles a pattern to a program that is run over all possibilities at once (Thompson 1968; Cox 2007). */
export function compileProgram(root: PatternNode): Program {
  const steps: Step[] = [];

  function emit(node: PatternNode): void {
    if (node.kind === "word") steps.push({ op: "word", fits: wordTest(node.glob) });
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

  /** Adds a step and all that it forks to; `seen` is the mark of this round. */
  function reach(at: number, into: number[], seen: Uint32Array, mark: number): void {
    if (seen[at] === mark) return;
    seen[at] = mark;
    const step = steps[at];
    if (step?.op === "fork") for (const to of step.to) reach(to, into, seen, mark);
    else into.push(at);
  }

  const first: number[] = [];
  reach(0, first, new Uint32Array(steps.length), 1);

  function run(words: readonly string[], from: number): number {
    const seen = new Uint32Array(steps.length);
    let longest = -1;
    let current = first;
    for (let at = from; current.length > 0; at += 1) {
      const word = words[at];
      const following: number[] = [];
      for (const index of current) {
        const step = steps[index];
        if (step?.op === "accept") longest = at;
        else if (word !== undefined && (step?.op === "any" || (step?.op === "word" && step.fits(word)))) {
          reach(index + 1, following, seen, at + 1);
        }
      }
      current = following;
    }
    return longest;
  }

  return {
    mayStart: (word) => first.some((index) => {
      const step = steps[index];
      return step?.op === "word" && step.fits(word);
    }),
    run,
  };
}
