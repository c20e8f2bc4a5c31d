import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, tokenise, WORD } from "#core/text/tokenise.ts";

const norms = (text: string): string[] => tokenise(text).map(({ norm }) => norm);

describe("tokenise", () => {
  it("parts words at hyphens and punctuation, not within U.S. and Japan's", () => {
    expect(norms("The U.S.-Japan status-quo; Japan’s and Japan's.")).toEqual(["the", "u.s", "japan", "status", "quo", "japan's", "and", "japan's"]);
    expect(norms("2+2 … F-35B 'talks'")).toEqual(["2", "2", "f", "35b", "talks"]);
    expect(norms("")).toEqual([]);
  });

  it("folds accents, whatever else stands in the text", () => {
    expect(norms("Élysée talks")).toEqual(["elysee", "talks"]);
  });

  it("takes an accent that is written apart from its letter for the same", () => {
    const apart = "Minister Pe\u0301rez’s plan for Lo\u0301dz";
    expect(norms(apart)).toEqual(["minister", "perez's", "plan", "for", "lodz"]);
    expect(tokenise(apart).map(({ start, end }) => apart.slice(start, end))).toEqual(["Minister", "Pe\u0301rez’s", "plan", "for", "Lo\u0301dz"]);
    expect(norms(apart)).toEqual(norms(apart.normalize("NFC")));
  });

  it("finds in English what the rule for all languages finds", () => {
    const sign = fc.constantFrom("a", "Z", "s", "7", ".", "'", "’", "-", "–", "—", "“", " ", "\u00a0", "\u2011", "_", "&");
    const text = fc.array(sign, { maxLength: 25 }).map((signs) => signs.join(""));
    const property = fc.property(text, (plain) => {
      const expected = Array.from(plain.matchAll(WORD), (match) => ({ norm: foldWord(match[0]), start: match.index, end: match.index + match[0].length }));
      expect(tokenise(plain)).toEqual(expected);
      // A letter that English lacks, away from all words, turns to the general rule and changes nothing else.
      expect(tokenise(`${plain} é`).slice(0, -1)).toEqual(expected);
    });
    fc.assert(property, { seed: 11, numRuns: 2000 });
  });
});
