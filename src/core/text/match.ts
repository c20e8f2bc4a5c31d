import type { Span } from "#core/domain/span.ts";
import type { PatternNode, PatternRole } from "#core/text/match-parse.ts";
import { parsePattern, PatternError } from "#core/text/match-parse.ts";
import type { Program } from "#core/text/match-program.ts";
import { compileProgram, fitsWord } from "#core/text/match-program.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** What one list of patterns finds in a text: spans into it, in order, none overlapping another of its kind. */
export interface Found {
  readonly finds: readonly Span[];
  /** Of the `carry:` patterns: to be counted only by the caller's leave. */
  readonly carries: readonly Span[];
}

/** Finds every list of patterns in a text, one result a list. */
export type Matcher = (text: string) => Found[];

interface CompiledPattern {
  readonly list: number;
  readonly role: PatternRole;
  /** On the numbers of words. */
  readonly program: Program<number>;
}

const NOTHING: Found = { finds: [], carries: [] };

/** Numbers words as they come, so that each is held against each glob once. */
interface WordNumbers {
  readonly numberOf: (word: string) => number;
  readonly fitsNumber: (glob: string) => (word: number) => boolean;
}

function createWordNumbers(): WordNumbers {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const tests = new Map<string, (word: number) => boolean>();
  const createTest = (glob: string): ((word: number) => boolean) => {
    const fits = fitsWord(glob);
    const known: (boolean | undefined)[] = [];
    return (word) => (known[word] ??= fits(words[word] ?? ""));
  };
  return {
    numberOf(word) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        numbers.set(word, number);
      }
      return number;
    },
    fitsNumber(glob) {
      const test = tests.get(glob) ?? createTest(glob);
      tests.set(glob, test);
      return test;
    },
  };
}

function compileList(patterns: readonly string[], list: number, { fitsNumber }: WordNumbers): CompiledPattern[] {
  const sets = new Map<string, PatternNode>();
  const compiled: CompiledPattern[] = [];
  for (const pattern of patterns) {
    const { role, setName, node } = parsePattern(pattern, sets);
    if (setName !== null) {
      if (sets.has(setName)) throw new PatternError(pattern, 1, `the set {${setName}} is defined twice`);
      sets.set(setName, node);
    }
    if (role !== "set") compiled.push({ list, role, program: compileProgram(node, ({ glob }) => fitsNumber(glob)) });
  }
  return compiled;
}

/** Looks up the patterns that can begin with a word, given with its number; each word is worked out once. */
function indexByFirstWord(patterns: readonly CompiledPattern[]): (word: string, number: number) => readonly CompiledPattern[] {
  const byGlob = new Map<string, CompiledPattern[]>();
  for (const pattern of patterns) {
    for (const glob of new Set(pattern.program.firstWords.map((word) => word.glob))) {
      const sharing = byGlob.get(glob);
      if (sharing) sharing.push(pattern);
      else byGlob.set(glob, [pattern]);
    }
  }
  const isWildcard = (glob: string): boolean => /[*?]/u.test(glob);
  const wildcards = [...byGlob].filter(([glob]) => isWildcard(glob)).map(([glob, sharing]) => ({ fits: fitsWord(glob), sharing }));
  const known: (readonly CompiledPattern[] | undefined)[] = [];
  return (word, number) => {
    let found = known[number];
    if (found === undefined) {
      const literal = [word, word.replace(/'s$/u, "")].flatMap((form) => byGlob.get(form) ?? []);
      found = [...new Set([...literal, ...wildcards.flatMap(({ fits, sharing }) => (fits(word) ? sharing : []))])];
      known[number] = found;
    }
    return found;
  };
}

/** Joins spans that overlap, and sorts them. */
export function joinOverlaps(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/**
 * Compiles lists of patterns (`parsePattern` describes the language) to one matcher over all of them.
 *
 * A pattern is matched from every word of the text at its longest; overlapping finds of one list are joined to one
 * span, from the first letter of the first word to the last letter of the last. A find that shares a word with a
 * match of a `not:` pattern of its list is dropped before joining. A text without words gives no spans.
 * Patterns are looked up by the words that they can begin with, so time grows with the text and hardly with the
 * number of patterns.
 * @throws {PatternError} on the first pattern that cannot be read, in the order of the lists
 */
export function createMatcher(lists: readonly (readonly string[])[]): Matcher {
  const numbers = createWordNumbers();
  const all = lists.flatMap((patterns, list) => compileList(patterns, list, numbers));
  const startingWith = indexByFirstWord(all);

  return (text) => {
    const tokens = tokenise(text);
    const words = tokens.map(({ norm }) => numbers.numberOf(norm));
    const hits = new Map<number, { role: PatternRole; start: number; end: number }[]>();
    tokens.forEach(({ norm }, start) => {
      for (const { list, role, program } of startingWith(norm, words[start] ?? 0)) {
        const end = program.run(words, start);
        if (end < 0) continue;
        const ofList = hits.get(list);
        if (ofList) ofList.push({ role, start, end });
        else hits.set(list, [{ role, start, end }]);
      }
    });
    return lists.map((_, list) => {
      const ofList = hits.get(list);
      if (!ofList) return NOTHING;
      const ruledOut = ofList.filter(({ role }) => role === "not");
      const keep = (wanted: PatternRole): Span[] =>
        joinOverlaps(
          ofList
            .filter(({ role, start, end }) => role === wanted && !ruledOut.some((out) => out.start < end && start < out.end))
            .map(({ start, end }) => ({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })),
        );
      return { finds: keep("find"), carries: keep("carry") };
    });
  };
}
