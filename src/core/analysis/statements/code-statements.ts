import { type MeetingCast, readCast } from "#core/analysis/statements/cast.ts";
import { findMentions } from "#core/analysis/statements/mentions.ts";
import { SentenceReader } from "#core/analysis/statements/read-sentence.ts";
import type { Memory, Saying } from "#core/analysis/statements/saying.ts";
import { measureStrength } from "#core/analysis/statements/strength.ts";
import { readWords, type Word } from "#core/analysis/statements/words.ts";
import type { Sentence } from "#core/domain/dataset.ts";

export type Statement = Sentence["statements"][number];

const toStatement = (words: readonly Word[], { group, voice, isNegated, from }: Saying, end: number): Statement => ({
  actor: voice.actor,
  who: voice.who,
  verb: group.verb,
  strength: measureStrength(words, group, isNegated, end),
  negated: isNegated,
  start: words[from]?.start ?? 0,
  end: words[group.to - 1]?.end ?? 0,
});

/**
 * Codes who says what how strongly, sentence by sentence.
 */
export function codeStatements(sentences: readonly Pick<Sentence, "text" | "entities">[], meeting: MeetingCast, home: string): Statement[][] {
  const cast = readCast(meeting, home);
  let memory: Memory = { last: null, lastSingular: null };
  return sentences.map(({ text, entities }) => {
    const words = readWords(text);
    const mentions = findMentions(text, words, entities, cast);
    const reading = new SentenceReader(words, cast, memory).read(mentions);
    memory = reading.memory;
    const sayings = reading.sayings.toSorted((a, b) => a.group.at - b.group.at);
    return sayings.map((saying, index) => toStatement(words, saying, sayings[index + 1]?.from ?? words.length));
  });
}
