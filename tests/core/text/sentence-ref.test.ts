import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentence, hashText, writeSentenceRef } from "#core/text/sentence-ref.ts";

const sentencesOf = (...texts: string[]) => texts.map((text) => ({ text }));

describe("hashText", () => {
  it.each([
    // The published test vectors of FNV-1a, 32 bits, for texts of ASCII.
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("hashes %j", (text, hash) => {
    expect(hashText(text)).toBe(hash.toString(36));
  });
});

describe("writeSentenceRef", () => {
  it("counts from 1 and carries the hash of the text", () => {
    expect(writeSentenceRef(5, "a")).toBe(`6-${(0xe40c292c).toString(36)}`);
  });
});

describe("findSentence", () => {
  const sentences = sentencesOf("One.", "Two.", "Three.");

  it("finds again what was written, wherever it stands", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 }), fc.nat(), (texts, seed) => {
        const index = seed % texts.length;
        const found = findSentence(writeSentenceRef(index, texts[index] ?? ""), sentencesOf(...texts));
        expect(found).toBe(index);
      }),
    );
  });

  it("follows a sentence that has moved", () => {
    expect(findSentence(writeSentenceRef(0, "Three."), sentences)).toBe(2);
  });

  it("prefers the numbered one of two equal sentences", () => {
    expect(findSentence(writeSentenceRef(1, "Same."), sentencesOf("Same.", "Same."))).toBe(1);
  });

  it("takes a bare number at its word", () => {
    expect(findSentence("2", sentences)).toBe(1);
  });

  it.each(["4", "0", "", "x", "2-", "-abc", "2-ABC", "2-abc-d", " 2", "9999999", writeSentenceRef(1, "Gone.")])("finds nothing for %j", (ref) => {
    expect(findSentence(ref, sentences)).toBeNull();
  });
});
