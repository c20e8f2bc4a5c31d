import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "#core/analysis/align-words.ts";

/** Every change costs 1, on letters. */
function align(pattern: string, text: string, budget: number) {
  return alignWords(
    pattern.length,
    text.length,
    {
      replace: (column, index) => Number(pattern[column] !== text[index]),
      leaveOut: () => 1,
      leaveOutTwo: () => 2,
      putIn: () => 1,
      swap: (column, index) => (pattern[column] === text[index - 1] && pattern[column - 1] === text[index] ? 1 : Infinity),
      leastFrom: () => 0,
    },
    budget,
  );
}

/** The least edit distance of a pattern to any stretch of a text, from the definition. */
function distanceByBruteForce(pattern: string, text: string): number {
  const distance = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    let least = Math.min(
      distance(a.slice(1), b) + 1,
      distance(a, b.slice(1)) + 1,
      distance(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
    );
    if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
      least = Math.min(least, distance(a.slice(2), b.slice(2)) + 1);
    }
    return least;
  };
  let least = Infinity;
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= text.length; end++) least = Math.min(least, distance(pattern, text.slice(start, end)));
  }
  return least;
}

describe("alignWords", () => {
  it("finds a pattern within a text", () => {
    expect(align("bcd", "abcde", 0)).toEqual({ cost: 0, columns: [1, 2, 3] });
  });

  it("allows a replacement, an omission, an insertion and an exchange", () => {
    expect(align("abcd", "xxabzdxx", 1)?.columns).toEqual([2, 3, 4, 5]);
    expect(align("abcd", "xxabdxx", 1)?.columns).toEqual([2, 3, -1, 4]);
    expect(align("abcd", "xxabzcdxx", 1)?.columns).toEqual([2, 3, 5, 6]);
    expect(align("abcd", "xxacbdxx", 1)?.columns).toEqual([2, 4, 3, 5]);
  });

  it("gives nothing where the changes cost too much", () => {
    expect(align("abcd", "azzd", 1)).toBeNull();
    expect(align("ab", "", 1)).toBeNull();
  });

  it("finds the least cost there is", () => {
    const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength });
    fc.assert(
      fc.property(letters(4).filter((pattern) => pattern !== ""), letters(5), (pattern, text) => {
        expect(align(pattern, text, Infinity)?.cost).toBe(distanceByBruteForce(pattern, text));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
