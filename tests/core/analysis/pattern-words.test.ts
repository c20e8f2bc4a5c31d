import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "#core/analysis/align-words.ts";
import { markGenitives } from "#core/analysis/genitives.ts";
import { createMatcher } from "#core/analysis/match-phrases.ts";
import { createPatternWords } from "#core/analysis/pattern-words.ts";
import { encodePhrases } from "#core/analysis/phrase-corpus.ts";
import { createPhraseEdits } from "#core/analysis/phrase-edits.ts";
import { listPostings } from "#core/analysis/phrase-postings.ts";
import { findStretchCopies } from "#core/analysis/stretch-copies.ts";

const WORDS = ["radar", "harbour's", "harbour", "ships", "cables", "new", "important", "work", "of", "of the", "and", "with", "for", ","];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 }).map((words) => `${words.join(" ")}.`);
const meetings = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const encode = (texts: readonly (readonly string[])[]) => encodePhrases(texts.map((sentences) => ({ sentences })));
/** Some words of the corpus that stand side by side. */
const cut = (symbols: Int32Array, lexemes: number, at: number, length: number): number[] => {
  const from = at % symbols.length;
  return Array.from(symbols.subarray(from, from + length)).filter((symbol) => symbol < lexemes);
};

describe("createPatternWords", () => {
  it("lets every stretch pass that an alignment within the budget can be found in", () => {
    const property = fc.property(meetings, fc.nat(200), fc.integer({ min: 2, max: 9 }), fc.nat(200), fc.boolean(), (texts, at, length, other, mayLoseEdge) => {
      const corpus = encode(texts);
      const { symbols, lexemes } = corpus;
      const pattern = cut(symbols, lexemes.length, at, length);
      if (pattern.length < 2) return;
      const alternatives = new Map([[other % pattern.length, new Set(cut(symbols, lexemes.length, other, 2))]]);
      const insertions = new Set(cut(symbols, lexemes.length, other + 3, 1));
      const [postings, genitives] = [listPostings(corpus), markGenitives(corpus)];
      const costs = Float64Array.from(lexemes, ({ isLight }) => (isLight ? 0.5 : 1));
      const copies = findStretchCopies(corpus, postings, genitives);
      const words = createPatternWords(symbols, costs, copies);
      const edits = createPhraseEdits(corpus, postings, genitives, costs, words);
      const budget = 0.25 * pattern.reduce((sum, symbol) => sum + (costs[symbol] ?? 1), 0);
      edits.setPattern({ pattern, starts: [at % symbols.length], mayLoseEdge });
      words.setPattern({ pattern, alternatives, insertions, minKept: 0, budget, missOne: edits.missOne, missTwo: edits.leaveOutTwo });
      copies.places.forEach((position, index) => {
        const [from, end] = [postings.stretchStart[position] ?? 0, postings.stretchEnd[position] ?? 0];
        edits.lookFrom(from);
        const all = alignWords(pattern.length, end - from, { ...edits, leastFrom: () => 0 }, budget);
        if (!all || !pattern.includes(symbols[position] ?? -1)) return;
        expect(words.mayStandIn(copies.stretchOf[index] ?? 0)).toBe(true);
        expect(words.mayStand(from, end)).toBe(true);
        expect(alignWords(pattern.length, end - from, edits, budget)).toEqual(all);
      });
    });
    fc.assert(property, { seed: 20_231, numRuns: 600 });
  });
});

describe("createMatcher", () => {
  it("finds in a corpus that is there twice what it finds in it once, in both halves", () => {
    const property = fc.property(meetings, fc.nat(200), fc.integer({ min: 2, max: 7 }), (texts, at, length) => {
      const [once, twice] = [encode(texts), encode([...texts, ...texts])];
      const pattern = cut(once.symbols, once.lexemes.length, at, length);
      if (pattern.length < 2) return;
      const size = once.symbols.length;
      const found = createMatcher(once)(pattern);
      const shifted = found.map(({ from, to, cost, columns }) => ({ from: from + size, to: to + size, cost, columns: columns.map((place) => (place < 0 ? -1 : place + size)) }));
      expect(createMatcher(twice)(pattern)).toEqual([...found, ...shifted]);
    });
    fc.assert(property, { seed: 4, numRuns: 300 });
  });
});
