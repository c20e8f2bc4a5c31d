import { foldWord } from "#core/text/tokenise.ts";

export interface GapNode {
  readonly kind: "gap";
  readonly max: number;
  /** Where in the pattern it was written, from 0. */
  readonly at: number;
}

/** A folded glob: `*` any letters, `?` any one letter, of one word. */
export interface WordNode {
  readonly kind: "word";
  readonly glob: string;
  /** Without wildcards and without the possessive form. */
  readonly isExact?: boolean;
}

/** A pattern as parsed: the tree of the topics' patterns and of the queries (query-parse.ts). */
export type PatternNode =
  | WordNode
  | GapNode
  | { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "optional"; readonly item: PatternNode };

/** Whether the pattern can be had without any word. */
export function mayBeEmpty(node: PatternNode): boolean {
  if (node.kind === "sequence") return node.items.every(mayBeEmpty);
  if (node.kind === "choice") return node.options.some(mayBeEmpty);
  return node.kind === "optional";
}

/** The gap that the pattern may begin or end with, if any. */
export function gapAtEdge(node: PatternNode, edge: "start" | "end"): GapNode | null {
  if (node.kind === "gap") return node;
  if (node.kind === "word") return null;
  if (node.kind === "optional") return gapAtEdge(node.item, edge);
  if (node.kind === "choice") return node.options.map((option) => gapAtEdge(option, edge)).find((gap) => gap !== null) ?? null;
  for (const item of edge === "start" ? node.items : [...node.items].reverse()) {
    const gap = gapAtEdge(item, edge);
    if (gap !== null || !mayBeEmpty(item)) return gap;
  }
  return null;
}

/** What a pattern does: find words, rule words out, go on from the sentence before, or name a set of words. */
export type PatternRole = "find" | "not" | "carry" | "set";

export interface ParsedPattern {
  readonly role: PatternRole;
  /** The name of the set that the pattern defines; null for the other roles. */
  readonly setName: string | null;
  readonly node: PatternNode;
}

/** A pattern that cannot be read: `position` is the character, from 1, at which reading failed. */
export class PatternError extends Error {
  readonly pattern: string;
  readonly position: number;
  readonly reason: string;

  constructor(pattern: string, position: number, reason: string) {
    super(`pattern "${pattern}", character ${String(position)}: ${reason}`);
    this.name = "PatternError";
    this.pattern = pattern;
    this.position = position;
    this.reason = reason;
  }
}

const MAX_GAP = 12;
const ROLE = /^\s*(not|carry)\s*:/u;
const SET = /^\s*\{([a-z-]+)\}\s*=/u;
const LEXEME = /\s+|\.\.(\d+)(?![^\s()[\]|{}])|\{([a-z-]+)\}|[()[\]|]|[\p{L}\p{N}\p{M}*?'’.\-/]+/uy;

interface Lexeme {
  readonly kind: "word" | "gap" | "set" | "(" | ")" | "[" | "]" | "|";
  readonly text: string;
  readonly at: number;
}

function readLexemes(pattern: string, from: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = from; at < pattern.length; ) {
    LEXEME.lastIndex = at;
    const match = LEXEME.exec(pattern);
    if (match === null) throw new PatternError(pattern, at + 1, `"${pattern[at] ?? ""}" has no meaning here`);
    const [text, gap, set] = match;
    if (gap !== undefined) lexemes.push({ kind: "gap", text: gap, at });
    else if (set !== undefined) lexemes.push({ kind: "set", text: set, at });
    else if (text === "(" || text === ")" || text === "[" || text === "]" || text === "|") {
      lexemes.push({ kind: text, text, at });
    } else if (text.trim() !== "") lexemes.push({ kind: "word", text, at });
    at += text.length;
  }
  return lexemes;
}

/**
 * Reads one pattern of the matching language.
 *
 * A pattern is made of words, matched one after the other as in the text; case, accents, hyphens, curly quotes and
 * a possessive `'s` make no difference ("status-quo" is `status quo`, "China's" is `china`).
 *
 * | written | means |
 * |---|---|
 * | `deter*`, `*lateral` | any ending, any beginning of one word |
 * | `defen?e` | any one letter |
 * | `(coercion \| force)` | one of these; each may be several words |
 * | `[the]` | may be left out |
 * | `..4` | up to four words of any kind in between |
 * | `{country}` | one of a set of words that a pattern `{country} = australia \| india` of the same list defines |
 * | `not: …` | rules out: a find that shares a word with what this matches does not count |
 * | `carry: …` | counts only where the sentence before it in the paragraph has the topic |
 *
 * `sets` are the sets known so far.
 * @throws {PatternError} on a bad character, bracket, gap or unknown set, and on a pattern that may match nothing
 * or begins or ends with a gap.
 */
export function parsePattern(pattern: string, sets: ReadonlyMap<string, PatternNode>): ParsedPattern {
  const role = ROLE.exec(pattern);
  const set = SET.exec(pattern);
  const lexemes = readLexemes(pattern, (role ?? set)?.[0].length ?? 0);
  let next = 0;
  const fail = (reason: string, at = lexemes[next]?.at ?? pattern.length): never => {
    throw new PatternError(pattern, at + 1, reason);
  };

  function readWord(lexeme: Lexeme): PatternNode {
    const globs = lexeme.text
      .split(/[-/]/u)
      .map((part) => foldWord(part).replace(/\.+$/u, ""))
      .filter((part) => part !== "");
    if (globs.length === 0) fail(`"${lexeme.text}" holds no word`, lexeme.at);
    if (globs.some((glob) => /^[*?]+$/u.test(glob))) fail("a bare * or ? matches any word; write a gap such as ..1", lexeme.at);
    const items = globs.map((glob): PatternNode => ({ kind: "word", glob }));
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: "sequence", items };
  }

  function readItem(lexeme: Lexeme): PatternNode {
    next += 1;
    if (lexeme.kind === "word") return readWord(lexeme);
    if (lexeme.kind === "set") return sets.get(lexeme.text) ?? fail(`no set {${lexeme.text}} is defined`, lexeme.at);
    if (lexeme.kind === "gap") {
      const max = Number(lexeme.text);
      if (max < 1 || max > MAX_GAP) fail(`a gap is of 1 to ${String(MAX_GAP)} words`, lexeme.at);
      return { kind: "gap", max, at: lexeme.at };
    }
    const close = lexeme.kind === "(" ? ")" : "]";
    const inner = readChoice();
    if (lexemes[next]?.kind !== close) fail(`the "${lexeme.text}" is not closed`, lexeme.at);
    next += 1;
    return close === ")" ? inner : { kind: "optional", item: inner };
  }

  function readSequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let lexeme = lexemes[next]; lexeme !== undefined; lexeme = lexemes[next]) {
      if (lexeme.kind === "|" || lexeme.kind === ")" || lexeme.kind === "]") break;
      items.push(readItem(lexeme));
    }
    if (items.length === 0) fail("a word is missing");
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: "sequence", items };
  }

  function readChoice(): PatternNode {
    const options = [readSequence()];
    while (lexemes[next]?.kind === "|") {
      next += 1;
      options.push(readSequence());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: "choice", options };
  }

  const node = readChoice();
  if (next < lexemes.length) fail(`"${lexemes[next]?.text ?? ""}" closes nothing`);
  if (mayBeEmpty(node)) fail("all of it may be left out", lexemes[0]?.at);
  const edge = gapAtEdge(node, "start") ?? gapAtEdge(node, "end");
  if (edge !== null) fail("a pattern begins and ends with words, not with a gap", edge.at);
  return { role: set ? "set" : role?.[1] === "not" ? "not" : role ? "carry" : "find", setName: set?.[1] ?? null, node };
}
