import type { BenchCorpus } from "#build/bench/corpora.ts";

/** Words as numbers in one sequence, each sentence closed by a separator of its own, as `findMaximalRepeats` wants them. */
export interface LaidWords {
  readonly symbols: Int32Array;
  readonly documentOf: Int32Array;
  /** Below its length a symbol is a word, else a separator. */
  readonly words: readonly string[];
}

/** Numbers the words of a corpus and lays its sentences side by side. */
export function layWords(corpus: BenchCorpus): LaidWords {
  const sentences = corpus.reduce((sum, { length }) => sum + length, 0);
  const size = corpus.reduce((sum, document) => document.reduce((words, { length }) => words + length + 1, sum), 0);
  const symbols = new Int32Array(size);
  const documentOf = new Int32Array(size);
  const idOf = new Map<string, number>();
  const ends = new Int32Array(sentences);
  let [at, sentence] = [0, 0];
  corpus.forEach((document, index) => {
    for (const words of document) {
      const start = at;
      for (const word of words) {
        const id = idOf.get(word) ?? idOf.size;
        if (id === idOf.size) idOf.set(word, id);
        symbols[at++] = id;
      }
      ends[sentence++] = at++;
      documentOf.fill(index, start, at);
    }
  });
  ends.forEach((end, i) => (symbols[end] = idOf.size + i));
  return { symbols, documentOf, words: [...idOf.keys()] };
}
