// The package ships no types for this file, and the whole of it would load a database of words with it.
declare module "natural/lib/natural/ngrams/index.js" {
  interface Counted {
    readonly frequencies: Readonly<Record<string, number>>;
  }

  export const NGrams: {
    ngrams(words: readonly string[], length: number): string[][];
    ngrams(words: readonly string[], length: number, start: null, end: null, stats: true): Counted;
  };
}
