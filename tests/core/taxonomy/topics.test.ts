import { describe, expect, it } from "vitest";
import { codeTopics } from "#core/analysis/code-topics.ts";
import { TOPICS } from "#core/taxonomy/topics/registry.ts";
import type { TopicDefinition, TopicExample } from "#core/taxonomy/topics/topic-definition.ts";

const sentencesOf = (example: TopicExample): readonly string[] => (typeof example === "string" ? [example] : example);

const topicsOfLast = (example: TopicExample, topic: TopicDefinition): string[] =>
  codeTopics([sentencesOf(example)], [topic])[0]?.at(-1)?.map(({ id }) => id) ?? [];

describe.each(TOPICS)("topic $id", (topic) => {
  it("has a label, a description, three examples that match and two that do not", () => {
    expect(topic.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(topic.label).not.toBe("");
    expect(topic.description).toMatch(/\.$/u);
    expect(topic.examples.match.length).toBeGreaterThanOrEqual(3);
    expect(topic.examples.noMatch.length).toBeGreaterThanOrEqual(2);
  });

  it.each(topic.examples.match.map((example) => ({ example })))("matches $example", ({ example }) => {
    expect(topicsOfLast(example, topic)).toContain(topic.id);
  });

  it.each(topic.examples.noMatch.map((example) => ({ example })))("does not match $example", ({ example }) => {
    expect(topicsOfLast(example, topic)).toEqual([]);
  });
});

describe("the registry", () => {
  it("has every id once", () => {
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
  });
});
