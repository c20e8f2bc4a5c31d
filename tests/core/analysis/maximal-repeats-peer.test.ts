import { NGrams } from "natural/lib/natural/ngrams/index.js";
import { describe, expect, it } from "vitest";
import { readAddresses } from "#build/bench/corpora.ts";
import { layWords } from "#build/bench/lay-words.ts";
import { findMaximalRepeats } from "#core/analysis/maximal-repeats.ts";

const WORDS = 20_000;
const corpus = readAddresses(WORDS);
const { symbols, documentOf, words } = layWords(corpus);
const { order, repeats } = findMaximalRepeats(symbols, documentOf, { minLength: 1, minDocuments: 1 });

const readWords = (start: number, length: number): string[] => Array.from(symbols.subarray(start, start + length), (symbol) => words[symbol] ?? "|");

/** How often each run of n words stands, by way of npm's `natural`, sentence by sentence. */
function countByPeer(n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of corpus.flat().flatMap((sentence) => NGrams.ngrams([...sentence], n))) {
    const name = run.join(" ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * The same from the maximal repeats: where a run that recurs cannot be made longer without losing an occurrence it is a repeat
 * itself, else it lies within one that stands as often; so each takes the count of the most frequent repeat around it.
 */
function countByRepeats(n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { length, first, last } of repeats) {
    const start = order[first] ?? 0;
    for (let from = start; from + n <= start + length; from++) {
      const name = readWords(from, n).join(" ");
      counts.set(name, Math.max(counts.get(name) ?? 0, last - first + 1));
    }
  }
  return counts;
}

const sorted = (counts: Iterable<readonly [string, number]>): (readonly [string, number])[] => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

describe("maximal repeats of the State of the Union addresses, against natural's n-grams", () => {
  it.each([1, 2, 3, 4, 5, 8])("have all that recurs of %i words, as often", (n) => {
    const recurring = [...countByPeer(n)].filter(([, count]) => count > 1);
    expect(recurring.length).toBeGreaterThan(5);
    expect(sorted(countByRepeats(n))).toEqual(sorted(recurring));
  });

  it("stand where the words are, each time", () => {
    expect(repeats.length).toBeGreaterThan(1000);
    for (const { length, first, last } of repeats) {
      const wording = readWords(order[first] ?? 0, length).join(" ");
      expect(wording).not.toContain("|");
      for (let rank = first + 1; rank <= last; rank++) expect(readWords(order[rank] ?? 0, length).join(" ")).toBe(wording);
    }
  });

  it("stand in as many addresses as have them", () => {
    for (const { first, last, documents } of repeats) {
      expect(documents).toBe(new Set(Array.from(order.subarray(first, last + 1), (position) => documentOf[position])).size);
    }
  });
});
