import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJapanese, hasJapanese } from "#core/text/find-japanese.ts";

describe("findJapanese", () => {
  it("parts the Japanese words of a note from the English around them", () => {
    expect(findJapanese("the Japanese speaks of 力 both times, 力による (by force).")).toEqual([
      { text: "the Japanese speaks of ", isJapanese: false },
      { text: "力", isJapanese: true },
      { text: " both times, ", isJapanese: false },
      { text: "力による", isJapanese: true },
      { text: " (by force).", isJapanese: false },
    ]);
  });

  it("claims no Japanese where only characters stand, which may be Chinese", () => {
    expect(findJapanese("the word 力")).toEqual([{ text: "the word 力", isJapanese: false }]);
    expect(hasJapanese("防衛大臣会談")).toBe(false);
    expect(hasJapanese("防衛大臣は")).toBe(true);
    expect(findJapanese("")).toEqual([]);
  });

  it("leaves nothing out", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", " ", "力", "に", "カ", "。", "é")), (signs) => {
        const text = signs.join("");
        expect(findJapanese(text).map((run) => run.text).join("")).toBe(text);
      }),
      { seed: 7 },
    );
  });
});
