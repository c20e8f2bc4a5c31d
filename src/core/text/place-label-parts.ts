import type { Span } from "#core/domain/span.ts";
import { inflectionKey } from "#core/text/normalise-inflection.ts";
import { respellWord } from "#core/text/normalise.ts";
import { parsePhraseLabel, type LabelPart } from "#core/text/phrase-label.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** A part of a family's label and where its words stand in one wording; null where nothing stands for it. */
export interface PlacedPart {
  readonly part: LabelPart;
  readonly span: Span | null;
}

const MISSING = 1;
const ADDED = 0.9;
const OTHER_FORM = 0.2;
const OTHER_WORD = 1.6;
/** Words of a wording that a part may take beyond its own. */
const SLACK = 3;

const wordsOf = (text: string): string[] => tokenise(text).map(({ norm }) => respellWord(norm));

const costOfPair = (a: string, b: string): number => {
  if (a === b) return 0;
  return inflectionKey(a) === inflectionKey(b) ? OTHER_FORM : OTHER_WORD;
};

/** Weighted edit distance of words (Wagner and Fischer 1974). */
function costOfWords(wanted: readonly string[], found: readonly string[]): number {
  let before = found.reduce<number[]>((row, _word, index) => [...row, (index + 1) * ADDED], [0]);
  for (const word of wanted) {
    const row = [(before[0] ?? 0) + MISSING];
    found.forEach((other, index) => {
      row.push(Math.min((before[index + 1] ?? 0) + MISSING, (row[index] ?? 0) + ADDED, (before[index] ?? 0) + costOfPair(word, other)));
    });
    before = row;
  }
  return before[found.length] ?? 0;
}

function costOfPart({ kind }: LabelPart, choices: readonly (readonly string[])[], found: readonly string[]): number {
  if (kind === "optional" && found.length === 0) return 0;
  return Math.min(...choices.map((words) => costOfWords(words, found)));
}

/**
 * Which words of a wording stand for which part of its family's label: `change [to] the status quo by {coercion|force}` and
 * "changes the status-quo by force" give "changes", nothing, "the status-quo by", "force". The parts share out the wording's words
 * in order, none left over, at the least cost (white space between two brackets is no part): a word missing 1, a word too many 0.9, another form of the word 0.2, an optional
 * part left out 0. An empty wording gives parts without a place.
 */
export function placeLabelParts(label: string, wording: string): PlacedPart[] {
  const tokens = tokenise(wording);
  const words = tokens.map(({ norm }) => respellWord(norm));
  const parts = parsePhraseLabel(label).filter(({ text }) => text.trim() !== "");
  let best = new Map<number, { cost: number; ends: readonly number[] }>([[0, { cost: 0, ends: [] }]]);
  parts.forEach((part, index) => {
    const choices = part.choices.map(wordsOf);
    const longest = Math.max(...choices.map((choice) => choice.length)) + SLACK;
    const isLast = index === parts.length - 1;
    const next: typeof best = new Map();
    for (const [start, { cost, ends }] of best) {
      const furthest = isLast ? words.length : Math.min(words.length, start + longest);
      for (let end = isLast ? words.length : start; end <= furthest; end += 1) {
        const total = cost + costOfPart(part, choices, words.slice(start, end));
        if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, ends: [...ends, end] });
      }
    }
    best = next;
  });
  const ends = best.get(words.length)?.ends ?? [];
  return parts.map((part, index) => {
    const [first, last] = [tokens[index === 0 ? 0 : (ends[index - 1] ?? 0)], tokens[(ends[index] ?? 0) - 1]];
    const isEmpty = first === undefined || last === undefined || last.end <= first.start;
    return { part, span: isEmpty ? null : { start: first.start, end: last.end } };
  });
}
