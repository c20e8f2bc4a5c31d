import { describe, expect, it } from "vitest";
import { endOfWord } from "#core/text/end-of-word.ts";
import { tokenise } from "#core/text/tokenise.ts";

describe("endOfWord", () => {
  it.each([
    ["with the U.S. Forces", ["with", "the", "U.S.", "Forces"]],
    ["with the U.S.", ["with", "the", "U.S."]],
    ["A calm sea. Ships", ["A", "calm", "sea", "Ships"]],
    ["the U.S.’s ships", ["the", "U.S.", "s", "ships"]],
  ])("ends the words of %j", (text, expected) => expect(tokenise(text).map((word) => text.slice(word.start, endOfWord(text, word)))).toEqual(expected));
});
