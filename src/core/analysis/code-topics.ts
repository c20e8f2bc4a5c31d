import { compareText } from "#core/domain/compare.ts";
import type { TopicSpan } from "#core/domain/dataset.ts";
import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";
import { PatternError } from "#core/text/match-parse.ts";
import type { Matcher } from "#core/text/match.ts";
import { createMatcher, joinOverlaps } from "#core/text/match.ts";

/** What the coder needs of a topic: topics.json holds as much. */
export type CodedTopic = Pick<TopicDefinition, "id" | "patterns">;

const matchers = new WeakMap<readonly CodedTopic[], Matcher>();

/** A pattern of a topic that cannot be read; the message names topic, pattern and character position. */
export class TopicPatternError extends Error {
  readonly topicId: string;
  override readonly cause: PatternError;

  constructor(topicId: string, cause: PatternError) {
    super(`topic "${topicId}", ${cause.message}`);
    this.name = "TopicPatternError";
    this.topicId = topicId;
    this.cause = cause;
  }
}

function compileTopics(topics: readonly CodedTopic[]): Matcher {
  try {
    return createMatcher(topics.map(({ patterns }) => patterns));
  } catch (error) {
    throw findFaultyTopic(topics) ?? error;
  }
}

function findFaultyTopic(topics: readonly CodedTopic[]): TopicPatternError | null {
  for (const { id, patterns } of topics) {
    try {
      createMatcher([patterns]);
    } catch (error) {
      if (error instanceof PatternError) return new TopicPatternError(id, error);
    }
  }
  return null;
}

/**
 * Codes every sentence of every paragraph with the topics that it speaks of.
 *
 * A sentence has a topic where a pattern of the topic finds words in it, or where the sentence before it in the same
 * paragraph has the topic and a `carry:` pattern finds the words that go on with it. All matched spans are given
 * (half-open UTF-16 offsets into the sentence); those of one topic do not overlap, those of two topics may.
 * A mention is a coded sentence, whatever its number of spans.
 *
 * @param paragraphs the sentences of each paragraph, in order; greetings and the like simply match nothing
 * @returns for each paragraph, for each sentence, its spans by start, then topic id; empty where it has no topic
 * @throws {TopicPatternError} on the first pattern that cannot be read
 */
export function codeTopics(paragraphs: readonly (readonly string[])[], topics: readonly CodedTopic[]): TopicSpan[][][] {
  let match = matchers.get(topics);
  if (match === undefined) matchers.set(topics, (match = compileTopics(topics)));
  const find = match;

  return paragraphs.map((sentences) => {
    let before: ReadonlySet<string> = new Set();
    return sentences.map((sentence) => {
      const found = find(sentence);
      const spans = topics.flatMap(({ id }, index): TopicSpan[] => {
        const { finds = [], carries = [] } = found[index] ?? {};
        const all = before.has(id) ? [...finds, ...carries] : finds;
        return all.length === 0 ? [] : joinOverlaps(all).map((span) => ({ id, ...span }));
      });
      before = new Set(spans.map(({ id }) => id));
      return spans.sort((a, b) => a.start - b.start || compareText(a.id, b.id));
    });
  });
}
