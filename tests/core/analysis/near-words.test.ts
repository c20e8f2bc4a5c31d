import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditWords, keepNear } from "#core/analysis/near-words.ts";
import { tokenise } from "#core/text/tokenise.ts";

/** The places of a word in a text. */
const placesOf = (text: string, word: string) => [...text.matchAll(new RegExp(`\\b${word}\\b`, "gu"))].map(({ index }) => ({ start: index, end: index + word.length }));
const credited = (text: string, word = "sea") => Object.fromEntries([...creditWords(text, placesOf(text, word))].map(([norm, { nodes }]) => [norm, [...nodes]]));

describe("creditWords", () => {
  it("takes five words on either side, and not the sixth", () => {
    expect(Object.keys(credited("a b c d e f sea g h i j k l"))).toEqual(["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]);
  });

  it("counts a word for the nearest occurrence alone, and for the earlier of two equally near", () => {
    expect(credited("sea near far sea", "sea")).toEqual({ near: [0], far: [1] });
    expect(credited("sea middle sea")).toEqual({ middle: [0] });
  });

  it("counts a word once for each occurrence", () => {
    expect(credited("calm calm sea calm")).toEqual({ calm: [0] });
  });

  it("leaves out the words of a longer phrase, and counts from its edges", () => {
    const text = "a b the calm sea c d e f g h";
    const start = text.indexOf("the");
    expect([...creditWords(text, [{ start, end: start + "the calm sea".length }]).keys()]).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  });

  it("finds again every word that it counts, one with stops too", () => {
    const text = "The sea off the U.S. and Japan’s islands, a Café";
    const places = placesOf(text, "sea");
    const words = [...creditWords(text, places).keys()];
    expect(words).toEqual(["the", "off", "u.s", "and", "japan's"]);
    for (const word of words) expect(keepNear(text, places, word), word).toEqual(places);
  });

  it("never counts a word more often than it stands there, nor than the phrase, in whatever order the occurrences come", () => {
    const texts = fc.array(fc.constantFrom("sea", "x", "y", "z"), { maxLength: 20 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const places = placesOf(text, "sea");
        const backwards = [...places].reverse();
        for (const [word, { nodes }] of creditWords(text, places)) {
          expect(nodes.size).toBeLessThanOrEqual(Math.min(places.length, tokenise(text).filter(({ norm }) => norm === word).length));
          expect(keepNear(text, places, word)).toHaveLength(nodes.size);
          expect(keepNear(text, backwards, word)).toHaveLength(nodes.size);
        }
      }),
    );
  });
});
