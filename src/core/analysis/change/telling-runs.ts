import { classifyKey, describeWord } from "#core/analysis/word-classes.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { CEREMONY_WORDS, TITLES } from "#core/taxonomy/ceremony.ts";
import { endOfWord } from "#core/text/end-of-word.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

export interface TellingRun extends Span {
  readonly text: string;
  /** Of each of its words what its inflected forms share. */
  readonly keys: readonly string[];
}

/** Between two words of one noun phrase. */
const JOINT = /^[ -]$/u;
/** A word after one of these is a verb, or leads to one ("would expand", "to steadily advance"). */
const BEFORE_VERB: ReadonlySet<string> = new Set("to would will shall should could can cannot may might must not they we who which".split(" "));
/** A word before one of these governs it ("play a part", "serves as the root"). */
const AFTER_VERB: ReadonlySet<string> = new Set("a an the as its their his her our this these those".split(" "));
const RELATIVES: ReadonlySet<string> = new Set("that which who".split(" "));
/** Words in "-ly" qualify verbs, and "-ed" or "-ing" before a noun phrase may be one. */
const NO_NOUN_PART = /(?:ly|ing|ed)$/u;
const FEWEST_WORDS = 2;

const isPart = ({ text, entities, statements }: Sentence, { norm, start, end }: Token): boolean => {
  const { isFunction, isFrame } = describeWord(norm);
  const isOther = isFunction || isFrame || TITLES.has(norm) || CEREMONY_WORDS.has(norm) || !/\p{L}/u.test(text.slice(start, end));
  const isTaken = entities.some((entity) => entity.kind === "person" && entity.start < end && entity.end > start) || statements.some((one) => one.start < end && one.end > start);
  return !isOther && !isTaken;
};

interface Run {
  readonly run: Token[];
  readonly before: Token | undefined;
  after: Token | undefined;
}

/** Without verbs and general words at its beginning, and what cannot end it. */
function trimRun(text: string, { run, before, after }: Run): readonly Token[] {
  let from = before !== undefined && text.slice(before.end, run[0]?.start) === "-" ? 1 : 0;
  if (before !== undefined && RELATIVES.has(before.norm) && /[^s]s$/u.test(run[0]?.norm ?? "") && !/'s$/u.test(run[0]?.norm ?? "")) from = 1;
  const isVerb = (): boolean => from === 0 && before !== undefined && BEFORE_VERB.has(before.norm);
  while (from < run.length && NO_NOUN_PART.test(run[from]?.norm ?? "")) from++;
  if (isVerb() || (from > 0 && before !== undefined && BEFORE_VERB.has(before.norm) && /ly$/u.test(run[from - 1]?.norm ?? ""))) from++;
  while (from < run.length && !classifyKey(describeWord(run[from]?.norm ?? "").key).mayOpen) from++;
  let to = run.length;
  if (after !== undefined && AFTER_VERB.has(after.norm) && text[run[to - 1]?.end ?? 0] === " ") to--;
  while (to > from && /[^e]ed$/u.test(run[to - 1]?.norm ?? "")) to--;
  while (to > from && !classifyKey(describeWord(run[to - 1]?.norm ?? "").key).mayClose) to--;
  return run.slice(from, to);
}

/**
 * Runs of two telling words or more that stand side by side in a sentence, which are mostly noun phrases ("hospital ships"): without
 * function words, verbs of reporting, people, and verbs that the word before gives away. By rule and not by a parser, so that a
 * run may be part of a phrase; its text is quoted as it stands.
 */
export function findTellingRuns(sentence: Sentence): TellingRun[] {
  const tokens = tokenise(sentence.text);
  const runs: Run[] = [];
  tokens.forEach((token, index) => {
    if (!isPart(sentence, token)) return;
    const [last, before] = [runs.at(-1)?.run.at(-1), tokens[index - 1]];
    const run = runs.at(-1);
    const after = tokens[index + 1];
    if (run && last !== undefined && last === before && JOINT.test(sentence.text.slice(last.end, token.start))) {
      run.run.push(token);
      run.after = after;
    } else runs.push({ run: [token], before, after });
  });
  return runs.flatMap((run) => {
    const kept = trimRun(sentence.text, run);
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last || kept.length < FEWEST_WORDS) return [];
    const end = endOfWord(sentence.text, last);
    return [{ start: first.start, end, text: sentence.text.slice(first.start, end), keys: kept.map(({ norm }) => describeWord(norm).key) }];
  });
}
