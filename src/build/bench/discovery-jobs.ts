import { NGrams } from "natural/lib/natural/ngrams/index.js";
import type { BenchCorpus } from "#build/bench/corpora.ts";
import { layWords } from "#build/bench/lay-words.ts";
import { findMaximalRepeats } from "#core/analysis/maximal-repeats.ts";

export const [SHORTEST, LONGEST] = [3, 8];

/** Counts the phrases of a corpus and says how many there are. */
export type DiscoveryJob = (corpus: BenchCorpus) => string;

function findRepeats(corpus: BenchCorpus): string {
  const { symbols, documentOf } = layWords(corpus);
  const { repeats } = findMaximalRepeats(symbols, documentOf, { minLength: 2, minDocuments: 1 });
  const longest = repeats.reduce((most, { length }) => Math.max(most, length), 0);
  return `${String(repeats.length)} maximal repeats of two words or more, the longest of ${String(longest)}`;
}

function countInMap(corpus: BenchCorpus): string {
  const counts = new Map<string, number>();
  for (const document of corpus) {
    for (const words of document) {
      for (let from = 0; from < words.length; from++) {
        for (let length = SHORTEST; length <= LONGEST && from + length <= words.length; length++) {
          const phrase = words.slice(from, from + length).join(" ");
          counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
        }
      }
    }
  }
  return `${String(counts.size)} phrases`;
}

/** It knows no sentences: the words of the corpus are one sequence. */
function countWithNatural(corpus: BenchCorpus): string {
  const words = corpus.flat(2);
  let phrases = 0;
  for (let length = SHORTEST; length <= LONGEST; length++) phrases += Object.keys(NGrams.ngrams(words, length, null, null, true).frequencies).length;
  return `${String(phrases)} phrases`;
}

export const DISCOVERY_JOBS: Readonly<Record<string, DiscoveryJob>> = { "maximal repeats": findRepeats, "n-gram Map": countInMap, "natural NGrams": countWithNatural };
