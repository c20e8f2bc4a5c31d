import type { Corpus } from "#core/domain/corpus.ts";
import { familyOf } from "./family-of.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "./tiny-corpus.ts";

const WORDS = "moving the border by tanks";

const say = (text: string, verb: string, strength: number) => ({
  ...sentence(text, { border: "border" }),
  statements: [{ actor: "joint" as const, who: null, verb, negated: false, strength, start: text.indexOf(" ") + 1, end: text.indexOf(` ${WORDS}`) }],
});

/** One formula that is opposed in the first of two readouts with one counterpart and only mentioned in the second: rungs 6 and 2 as shipped. */
export function spokenCorpus(): Corpus {
  const entries = [
    [meeting("2020-01-01-usa"), textOf(say(`They oppose ${WORDS}.`, "oppose", 6))],
    [meeting("2021-01-01-usa"), textOf(say(`They mentioned ${WORDS}.`, "mention", 2))],
  ] as const;
  return corpusOf(entries, [topic("border", "The border")], [familyOf(WORDS, [WORDS], entries)]);
}
