import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "#core/text/sentences.ts";

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each<[why: string, sentences: string[]]>([
    ["a stop and a capital", ["They met.", "They spoke of the sea."]],
    ["U.S. before a noun goes on", ["The U.S. Forces train with the U.S. Secretary of State."]],
    ["U.S. before an opener ends", ["They work between Japan and the U.S.", "The Ministers agreed."]],
    ["U.S. last of all", ["He went to the U.S."]],
    ["U.K. and UAE alike", ["He left the U.K.", "In the U.A.E. Minister Bowardi met him."]],
    ["forms of address", ["He met H.E. Mr. Singh, the Hon. Florence Parly and Lt. Gen. (ret.) Prabowo Subianto."]],
    ["etc. before a capital ends", ["They spoke of strategy, budgets, etc.", "Secretary Brown agreed."]],
    ["etc. before a small letter goes on", ["Missile launches, etc. are a threat."]],
    ["Jr. within and at the end of a name", ["Mr. Teodoro L. Locsin Jr. Secretary of Foreign Affairs, came.", "He met Mr. Locsin Jr.", "They talked."]],
    ["initials", ["Secretary Lloyd J. Austin III met James N. Mattis.", "Both agreed."]],
    ["a figure after No.", ["See Release No. 133 of today.", "The answer was no.", "They parted."]],
    ["times of day", ["They met at 10 a.m. Tokyo time.", "They parted at 3 p.m.", "After that he left."]],
    ["a quotation ends with the sentence", ["He spoke of a “free region.”", "They agreed."]],
    ["a question and an exclamation", ["Why?", "Enough!", "They went."]],
    ["decimals and versions", ["It rose by 1.5 percent under Article 5.1 of the treaty."]],
    ["two sentences without a space", ["They spoke of the region.", "The Ministers agreed."]],
    ["Japanese stops", ["両大臣は会談した。", "認識をそろえた。"]],
    ["a colon ends none", ["They agreed on two points: sea and air."]],
  ])("%s", (_, sentences) => {
    const joined = sentences.join(/without a space|Japanese/u.test(_) ? "" : " ");
    expect(split(joined)).toEqual(sentences);
  });

  it("finds none in what has no words", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n … ")).toEqual([]);
  });

  it("keeps every word, in order, whatever the text", () => {
    const fragment = fc.constantFrom("U.S. ", "The ", "etc. ", "Mr. ", "met. ", "“Yes.” ", "\n", "A. ", "1.5 ", "。", "no. ", "(ret.) ");
    const text = fc.array(fc.oneof(fragment, fc.string({ unit: "grapheme" }))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (input) => {
        const spans = splitSentences(input);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(input.slice(end, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(input.slice(span.start, span.end)).toBe(input.slice(span.start, span.end).trim());
          end = span.end;
        }
        expect(input.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });
});
