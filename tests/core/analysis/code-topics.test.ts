import { describe, expect, it } from "vitest";
import { codeTopics } from "#core/analysis/code-topics.ts";

const ISLANDS = { id: "islands", patterns: ["senkaku*", "carry: the islands"] };
const SEA = { id: "sea", patterns: ["east china sea", "navigation"] };
const ORDER = { id: "order", patterns: ["navigation ..2 law"] };

describe("codeTopics", () => {
  it("gives every sentence of every paragraph its spans, in order", () => {
    const coded = codeTopics(
      [["They met.", "Navigation in the East China Sea, and the Senkakus."], [], ["Nothing else."]],
      [SEA, ISLANDS],
    );
    expect(coded).toEqual([
      [
        [],
        [
          { id: "sea", start: 0, end: 10 },
          { id: "sea", start: 18, end: 32 },
          { id: "islands", start: 42, end: 50 },
        ],
      ],
      [],
      [[]],
    ]);
  });

  it("lets spans of two topics overlap, and sorts those of one start by id", () => {
    expect(codeTopics([["Navigation under law"]], [SEA, ORDER])).toEqual([
      [
        [
          { id: "order", start: 0, end: 20 },
          { id: "sea", start: 0, end: 10 },
        ],
      ],
    ]);
  });

  it("carries a topic over from the sentence before, sentence by sentence", () => {
    const coded = codeTopics([["The Senkakus.", "They left the islands.", "Both saw the islands.", "Rain.", "Then the islands."]], [ISLANDS]);
    expect(coded[0]?.map((spans) => spans.length)).toEqual([1, 1, 1, 0, 0]);
    expect(coded[0]?.[1]).toEqual([{ id: "islands", start: 10, end: 21 }]);
  });

  it("carries nothing over from another paragraph or another topic", () => {
    expect(codeTopics([["The Senkakus."], ["They left the islands."]], [ISLANDS])[1]).toEqual([[]]);
    expect(codeTopics([["The East China Sea.", "They left the islands."]], [SEA, ISLANDS])[0]?.[1]).toEqual([]);
  });

  it("names topic, pattern and character of a pattern that it cannot read", () => {
    expect(() => codeTopics([["They met."]], [SEA, { id: "order", patterns: ["law", "by (force"] }])).toThrow(
      'topic "order", pattern "by (force", character 4: the "(" is not closed',
    );
  });

  it("codes nothing without topics or sentences", () => {
    expect(codeTopics([["They met."]], [])).toEqual([[[]]]);
    expect(codeTopics([], [SEA])).toEqual([]);
  });
});
