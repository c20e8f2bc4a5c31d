import type { Span } from "#core/domain/span.ts";
import { gapAtEdge, mayBeEmpty, type PatternNode, type WordNode } from "#core/text/match-parse.ts";
import { respellWord } from "#core/text/normalise.ts";
import { queryError, readQueryLexemes, type QueryError, type QueryLexeme } from "#core/text/query-lexemes.ts";
import { foldWord, tokenise } from "#core/text/tokenise.ts";

/** A query that can be searched for. */
export interface Query {
  readonly kind: "query";
  readonly source: string;
  readonly node: PatternNode;
}

/** Characters of a query, groups within groups, and steps of its automaton (a word is one, a gap two for each of its words). */
export const MOST_CHARACTERS = 1000;
const MOST_DEPTH = 16;
const MOST_STEPS = 400;

/** Carries the first error out of the descent; never leaves this file. */
class Refusal extends Error {
  readonly error: QueryError;

  constructor(error: QueryError) {
    super(error.code);
    this.error = error;
  }
}

const sequenceOf = (items: readonly PatternNode[]): PatternNode | null => {
  const [first] = items;
  return items.length === 1 && first !== undefined ? first : first === undefined ? null : { kind: "sequence", items };
};

const wordsOf = (text: string): string[] => tokenise(text).map(({ norm }) => respellWord(norm));

/** The words of one lexeme: one, or several where a full stop parts them, or none ("''"). */
function readWords({ kind, text }: QueryLexeme): WordNode[] {
  if (kind === "phrase") return wordsOf(text).map((glob) => ({ kind: "word", glob, isExact: true }));
  const globs = text.includes("*") ? [foldWord(text).replace(/^[.']+|[.']+$/gu, "").replace(/\*+/gu, "*")] : wordsOf(text);
  return globs.map((glob) => ({ kind: "word", glob }));
}

class Descent {
  private next = 0;
  private steps = 0;
  private depth = 0;
  private readonly lexemes: readonly QueryLexeme[];
  private readonly length: number;

  constructor(lexemes: readonly QueryLexeme[], length: number) {
    this.lexemes = lexemes;
    this.length = length;
  }

  readAll(): PatternNode {
    const node = this.readChoice();
    const stray = this.lexemes[this.next];
    if (stray) this.refuse("stray-close", stray);
    return node;
  }

  private refuse(code: QueryError["code"], at: Span | undefined): never {
    throw new Refusal(queryError(code, at?.start ?? this.length, at?.end ?? this.length));
  }

  private spend(steps: number, at: Span): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) this.refuse("too-complex", at);
  }

  private readChoice(): PatternNode {
    const first = this.readSequence();
    const options = [first];
    while (this.lexemes[this.next]?.kind === "|") {
      this.next += 1;
      options.push(this.readSequence());
    }
    return options.length === 1 ? first : { kind: "choice", options };
  }

  private readSequence(): PatternNode {
    const items: PatternNode[] = [];
    for (let lexeme = this.lexemes[this.next]; lexeme !== undefined; lexeme = this.lexemes[this.next]) {
      if (lexeme.kind === "|" || lexeme.kind === ")" || lexeme.kind === "]") break;
      items.push(...this.readItem(lexeme));
    }
    return sequenceOf(items) ?? this.refuse("missing-word", this.lexemes[this.next]);
  }

  private readItem(lexeme: QueryLexeme): readonly PatternNode[] {
    this.next += 1;
    if (lexeme.kind === "(" || lexeme.kind === "[") return [this.readGroup(lexeme)];
    if (lexeme.kind === "gap") {
      const max = Number(lexeme.text);
      this.spend(2 * max, lexeme);
      return [{ kind: "gap", max, at: lexeme.start }];
    }
    const words = readWords(lexeme);
    if (words.length === 0 && lexeme.kind === "phrase") this.refuse("missing-word", lexeme);
    if (words.some(({ glob, isExact = false }) => !isExact && /^\*?$/u.test(glob))) this.refuse("bare-wildcard", lexeme);
    this.spend(words.length, lexeme);
    return words;
  }

  private readGroup(opening: QueryLexeme): PatternNode {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) this.refuse("too-deep", opening);
    this.spend(2, opening);
    const inner = this.readChoice();
    const close = this.lexemes[this.next];
    if (close === undefined) this.refuse("unclosed", opening);
    if (close.kind !== (opening.kind === "(" ? ")" : "]")) this.refuse("stray-close", close);
    this.next += 1;
    this.depth -= 1;
    return opening.kind === "(" ? inner : { kind: "optional", item: inner };
  }
}

/**
 * Reads a query of the watchlist. Whatever is typed gives a query or an error with its place; nothing is thrown.
 *
 *     query    = choice ;
 *     choice   = sequence , { "|" , sequence } ;           (binds least)
 *     sequence = item , { item } ;                         (one right after the other, within a sentence)
 *     item     = word | phrase | gap | "(" choice ")" | "[" choice "]" ;
 *     word     = letters, digits, inner "'" and "." , with any number of "*" ;
 *     phrase   = '"' words '"' ;                           (straight or curly quotes)
 *     gap      = "~" , number from 1 to 20 ;
 *
 * | written | finds |
 * |---|---|
 * | `status quo` | the words one after the other; `status-quo` is the same, since a hyphen is a space |
 * | `deter*`, `*lateral`, `de*ce` | any letters, or none, of one word at the end, the beginning, inside |
 * | `force \| coercion` | one or the other; each may be several words |
 * | `by (force \| coercion)` | the same as a part |
 * | `the [East] China Sea` | with or without |
 * | `change ~4 status quo` | up to four words of any kind in between |
 * | `"China"` | exactly these words: signs have no meaning, and the possessive ("China's"), else found as well, is not |
 *
 * Case, accents, curly quotes and British or American spelling never count. Any other character parts words.
 *
 * The tree is that of the topics' patterns (match-parse.ts), and so is the automaton made of it (match-program.ts): both
 * languages mean the same by a word, a group, an option and a gap. The readers are two, because they stand before two kinds
 * of people: a topic's patterns are data of the project, with roles (`not:`, `carry:`) and named sets, and stop the build by
 * throwing at the first fault; a query is typed, half-finished most of the time, bounded in size, and answered with a place.
 *
 * Errors: `empty` no word at all; `missing-word` where one must stand (`a | | b`, `()`); `unclosed` bracket or quotes;
 * `stray-close`; `bare-wildcard` a `*` alone; `gap-size`; `gap-at-edge` a gap with no word on one side; `all-optional`;
 * `too-long` (over 1,000 characters), `too-deep` (16 groups), `too-complex` (400 words and gap words).
 */
export function parseQuery(source: string): Query | QueryError {
  if (source.length > MOST_CHARACTERS) return queryError("too-long", MOST_CHARACTERS, source.length);
  const lexemes = readQueryLexemes(source);
  if ("kind" in lexemes) return lexemes;
  const [first] = lexemes;
  if (first === undefined) return queryError("empty", 0, source.length);
  try {
    const node = new Descent(lexemes, source.length).readAll();
    if (mayBeEmpty(node)) return queryError("all-optional", first.start, lexemes.at(-1)?.end ?? first.end);
    const edge = gapAtEdge(node, "start") ?? gapAtEdge(node, "end");
    const gap = edge && lexemes.find(({ start }) => start === edge.at);
    return gap ? queryError("gap-at-edge", gap.start, gap.end) : { kind: "query", source, node };
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
}

/** A query as it is kept and written in an address: one space between its parts; `_`, `:` and `;`, which only part words, as spaces. */
export const tidyQuery = (source: string): string => source.replace(/[\s_:;]+/gu, " ").trim();
