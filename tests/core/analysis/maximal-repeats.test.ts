import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureCommonPrefixes } from "#core/analysis/lcp.ts";
import { findMaximalRepeats } from "#core/analysis/maximal-repeats.ts";
import { buildSuffixArray } from "#core/analysis/suffix-array.ts";

const toSymbols = (text: string): Int32Array => Int32Array.from(text, (letter) => letter.charCodeAt(0));

/** Documents of sentences of letters; after each sentence a separator of its own. */
function lay(documents: readonly (readonly string[])[]): { symbols: Int32Array; documentOf: Int32Array } {
  const symbols: number[] = [];
  const documentOf: number[] = [];
  let separator = 1000;
  documents.forEach((sentences, document) => {
    for (const sentence of sentences) {
      for (const letter of sentence) symbols.push(letter.charCodeAt(0));
      symbols.push(separator++);
      while (documentOf.length < symbols.length) documentOf.push(document);
    }
  });
  return { symbols: Int32Array.from(symbols), documentOf: Int32Array.from(documentOf) };
}

interface Found {
  readonly text: string;
  readonly documents: number;
  readonly positions: readonly number[];
}

function find(documents: readonly (readonly string[])[], minLength = 1, minDocuments = 2): Found[] {
  const { symbols, documentOf } = lay(documents);
  const { order, repeats } = findMaximalRepeats(symbols, documentOf, { minLength, minDocuments });
  return repeats
    .map((repeat) => {
      const positions = [...order.slice(repeat.first, repeat.last + 1)].sort((a, b) => a - b);
      const start = positions[0] ?? 0;
      const text = String.fromCharCode(...symbols.slice(start, start + repeat.length));
      return { text, documents: repeat.documents, positions };
    })
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** By the definition: every substring, its occurrences, and whether all of them agree before or after it. */
function findByBruteForce(documents: readonly (readonly string[])[]): Found[] {
  const { symbols, documentOf } = lay(documents);
  const occurrences = new Map<string, number[]>();
  for (let start = 0; start < symbols.length; start++) {
    let text = "";
    for (let end = start; (symbols[end] ?? 1000) < 1000; end++) {
      text += String.fromCharCode(symbols[end] ?? 0);
      occurrences.set(text, [...(occurrences.get(text) ?? []), start]);
    }
  }
  return [...occurrences]
    .filter(([text, positions]) => {
      const before = new Set(positions.map((position) => symbols[position - 1] ?? -1));
      const after = new Set(positions.map((position) => symbols[position + text.length] ?? -1));
      return positions.length > 1 && before.size > 1 && after.size > 1;
    })
    .map(([text, positions]) => ({
      text,
      documents: new Set(positions.map((position) => documentOf[position])).size,
      positions,
    }))
    .filter((found) => found.documents > 1)
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

describe("buildSuffixArray", () => {
  it("sorts the suffixes of banana", () => {
    // a, ana, anana, banana, na, nana
    expect([...buildSuffixArray(toSymbols("banana"))]).toEqual([5, 3, 1, 0, 4, 2]);
  });

  it("takes an empty sequence and a single symbol", () => {
    expect([...buildSuffixArray(new Int32Array(0))]).toEqual([]);
    expect([...buildSuffixArray(Int32Array.of(7))]).toEqual([0]);
  });

  it("refuses symbols below 0", () => {
    expect(() => buildSuffixArray(Int32Array.of(1, -1))).toThrow(RangeError);
  });

  it("sorts as a plain sort does", () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 });
    fc.assert(
      fc.property(sequence, (symbols) => {
        const compare = (a: number, b: number): number => {
          let i = 0;
          while (a + i < symbols.length && b + i < symbols.length && symbols[a + i] === symbols[b + i]) i++;
          return (symbols[a + i] ?? -1) - (symbols[b + i] ?? -1);
        };
        const expected = symbols.map((_symbol, position) => position).sort(compare);
        expect([...buildSuffixArray(Int32Array.from(symbols))]).toEqual(expected);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe("measureCommonPrefixes", () => {
  it("measures the neighbours of banana", () => {
    // a|ana 1, ana|anana 3, anana|banana 0, banana|na 0, na|nana 2
    const symbols = toSymbols("banana");
    expect([...measureCommonPrefixes(symbols, buildSuffixArray(symbols))]).toEqual([0, 1, 3, 0, 0, 2]);
  });
});

describe("findMaximalRepeats", () => {
  it("finds what two documents share, and the shorter only where it stands alone", () => {
    // "abc" is shared; "b" also stands without its neighbours in the second document; "a", "c", "ab", "bc" never do.
    expect(find([["abc"], ["xabcy", "zbw"]])).toEqual([
      { text: "abc", documents: 2, positions: [0, 5] },
      { text: "b", documents: 2, positions: [1, 6, 11] },
    ]);
  });

  it("does not count a repeat within one document", () => {
    expect(find([["ab", "ab", "ab"], ["xy"]])).toEqual([]);
  });

  it("counts documents, not occurrences", () => {
    expect(find([["ab", "ab"], ["ab"], ["ab", "ab"]])).toEqual([
      { text: "ab", documents: 3, positions: [0, 3, 6, 9, 12] },
    ]);
  });

  it("does not cross the end of a sentence", () => {
    expect(find([["ab", "cd"], ["ab", "cd"]]).map((found) => found.text)).toEqual(["ab", "cd"]);
  });

  it("leaves out what is shorter or rarer than asked", () => {
    expect(find([["abc"], ["xabcy", "zbw"]], 2).map((found) => found.text)).toEqual(["abc"]);
    expect(find([["abc"], ["abc"], ["d"]], 1, 3)).toEqual([]);
  });

  it("has nothing to find in an empty corpus", () => {
    expect(find([])).toEqual([]);
  });

  it("finds exactly what the definition asks for", () => {
    const sentence = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 0, maxLength: 9 });
    const corpus = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(corpus, (documents) => {
        expect(find(documents)).toEqual(findByBruteForce(documents));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
