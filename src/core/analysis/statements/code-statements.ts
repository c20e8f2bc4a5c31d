import { type MeetingCast, readCast } from "#core/analysis/statements/cast.ts";
import { type KnownPeople, NOBODY } from "#core/analysis/statements/known-people.ts";
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
  ...(voice.named && { speaker: { start: words[voice.named.from]?.start ?? 0, end: words[voice.named.to - 1]?.end ?? 0 } }),
});

/**
 * Codes who says what, how strongly, sentence by sentence.
 *
 * A statement is a speaker and a verb of reporting or stance. The verbs are those of `RUNGS` and the light verbs with their
 * nouns ("express concern"); `verb` is the base form with its particle or noun, `negated` whether it is denied ("cannot be
 * condoned"), the span the verb's words with its adverbs (with auxiliaries where they deny), `speaker` the words that name
 * the speaker, absent where the sentence does not name them again. The rules, in short:
 *
 * - The subject of a verb speaks: those who met as one body ("the Ministers", "both sides", "they", "the two"), persons and
 *   offices as the meeting's `people` has them (a bare "Secretary" is whoever holds that office, at home before elsewhere),
 *   countries and their governments, and several of these joined by "and". Home and counterpart together are `joint`; where
 *   three or more meet whose people are all known, only all of them are. "He" is the last person who spoke.
 * - A subject is carried to the verbs joined to its own ("affirmed … and agreed …"), as far as their tense agrees, until
 *   another subject takes over ("…, and the Ministers expressed …"): what one side says is not given to both.
 * - Participles of stance ("stating that …", "Recognizing …, the leaders resolved"), the purpose of the meeting ("spoke
 *   to reaffirm") and what the speaker opposes, values or will not accept within what he says are statements of his own.
 * - No statements: happenings ("held", "visited"), "as confirmed at …", what is said of another time ("which they launched"),
 *   infinitives of other verbs ("confirmed to discuss"), what somebody will do, and sentences of the narrator.
 *
 * `who` is a person's name as in `people` or a party's code; null for `joint`, and where nobody can be named. Strength is
 * `measureStrength`. Sentences are those of one account in order, since pronouns look back. Linear in the length of the
 * text; any text will do, nothing throws; no sentences give an empty list.
 *
 * @param home the party from whose side the set is read
 * @param known knows the people of all meetings of the set: of whom the meeting itself does not list, the party is looked up there
 * @returns for each sentence its statements in the order of their verbs; spans of two statements do not overlap
 */
export function codeStatements(sentences: readonly Pick<Sentence, "text" | "entities">[], meeting: MeetingCast, home: string, known: KnownPeople = NOBODY): Statement[][] {
  const cast = readCast(meeting, home, known);
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
