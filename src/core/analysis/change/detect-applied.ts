import { createFinding, toMoments, type ChangeContext } from "#core/analysis/change/change-context.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { weighCount } from "#core/analysis/change/score-finding.ts";
import type { Series } from "#core/analysis/change/series.ts";
import { describeWord } from "#core/analysis/word-classes.ts";
import { RESOLVE_WORDS } from "#core/taxonomy/resolve-words.ts";
import { endOfWord } from "#core/text/end-of-word.ts";
import { shortenQuote } from "#core/text/quote.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

interface Applied {
  readonly meeting: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly object: string;
  readonly keys: ReadonlySet<string>;
}

const IS: ReadonlySet<string> = new Set(["is", "are", "was", "were", "remain", "remains", "remained", "be", "stays", "stay"]);
const NOT_PART_OF_SUBJECT = /[,;:]|\bthat\b|\bas\b/gu;
/** Words after "unwavering commitment" that say to what. */
const OBJECT_REACH = 12;
const OBJECT_END: ReadonlySet<string> = new Set(["and", "as", "that", "which", "in", "on", "by", "while", "with", "including", "even"]);

const keysOf = (text: string): Set<string> =>
  new Set(
    tokenise(text)
      .map(({ norm }) => describeWord(norm))
      .filter(({ isFunction }) => !isFunction)
      .map(({ key }) => key),
  );

/** "the robust ties of the Alliance" of "… that the robust ties of the Alliance remain unwavering": back to where the clause begins. */
function readSubject(text: string, verb: Token): { readonly start: number; readonly object: string } {
  const before = text.slice(0, verb.start);
  const breaks = [...before.matchAll(NOT_PART_OF_SUBJECT)];
  const last = breaks.at(-1);
  const start = last ? last.index + last[0].length : 0;
  const object = before.slice(start);
  return { start: start + (object.length - object.trimStart().length), object: object.trim() };
}

function findApplied(text: string): Omit<Applied, "meeting" | "sentence">[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, index) => {
    if (!RESOLVE_WORDS.has(token.norm)) return [];
    const before = tokens[index - 1];
    if (before && IS.has(before.norm)) {
      const { start, object } = readSubject(text, before);
      return [{ word: token.norm, start, end: token.end, object, keys: keysOf(object) }];
    }
    const rest = tokens.slice(index + 1, index + 1 + OBJECT_REACH);
    const stop = rest.findIndex(({ norm }, at) => at > 0 && OBJECT_END.has(norm));
    const last = (stop < 0 ? rest : rest.slice(0, stop)).at(-1);
    const first = rest[0];
    if (!first || !last) return [];
    // A full stop within a sentence is that of an abbreviation.
    const object = text.slice(first.start, endOfWord(text, last)).replace(/[,;].*$/u, "");
    return [{ word: token.norm, start: token.start, end: first.start + object.length, object, keys: keysOf(object) }];
  });
}

/** Share of the words of the shorter that two objects have in common, below which they are two things. */
const ALIKE = 0.5;

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((key) => b.has(key)).length;
  return common >= ALIKE * Math.max(1, Math.min(a.size, b.size));
}

function detectIn(context: ChangeContext, series: Series): Finding[] {
  const found = series.readouts.flatMap(({ id, sentences }) => sentences.flatMap(({ text }, sentence) => findApplied(text).map((one) => ({ ...one, meeting: id, sentence }))));
  return [...new Set(found.map(({ word }) => word))].flatMap((word) => {
    const uses = found.filter((one) => one.word === word);
    const steps = uses.filter((use, index) => index === 0 || !isAlike(uses[index - 1]?.keys ?? new Set(), use.keys));
    const readouts = new Set(uses.map(({ meeting }) => meeting)).size;
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last || steps.length < 2 || isAlike(first.keys, last.keys) || new Set(steps.map(({ meeting }) => meeting)).size < 2) return [];
    return [
      createFinding(context, {
        change: { kind: "applied", word, steps: steps.map(({ meeting, object }) => ({ meeting, words: shortenQuote(object, 110) })) },
        name: word,
        series: [series],
        places: uses,
        moments: toMoments(series.readouts, ({ id }) => {
          const here = uses.filter(({ meeting }) => meeting === id);
          return here.length === 0 ? null : { words: here.map(({ object }) => object), side: steps.findLastIndex(({ meeting }) => meeting === id) };
        }),
        substance: 0.8,
        support: weighCount(Math.min(3, steps.length)) * weighCount(readouts),
      }),
    ];
  });
}

/** Words of resolve ("unwavering", "ironclad") that a series applies to one thing and later to another. */
export const detectApplied = (context: ChangeContext): Finding[] => context.series.flatMap((series) => (series.readouts.length < 2 ? [] : detectIn(context, series)));
