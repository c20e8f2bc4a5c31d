import type { AlignContext } from "#core/analysis/align/align-context.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";

/** One text to align: an account of a readout. */
export interface TextToAlign {
  /** Id of the readout whose counted account it is, by which its phrase families are known; null for any other text. */
  readonly readout: string | null;
  readonly sentences: readonly Sentence[];
}

/** What an alignment compares of a sentence. All weights are whole numbers. */
export interface SentenceFacts {
  /** Its words in order, as `weighWord` numbers them, and what each weighs. */
  readonly keys: Int32Array;
  readonly weights: Int32Array;
  /** How often each word occurs, and what one occurrence weighs. */
  readonly bag: ReadonlyMap<number, { readonly count: number; readonly weight: number }>;
  readonly weight: number;
  readonly topics: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  /** Words in American spelling and lower case: two sentences with the same are the same. */
  readonly wording: string;
}

const noFamilies: ReadonlyMap<string, number> = new Map();

/** Reads a text for alignment, sentence by sentence. */
export function describeSentences(context: AlignContext, { readout, sentences }: TextToAlign): SentenceFacts[] {
  const families = readout === null ? null : context.familiesOf(readout);
  return sentences.map(({ text, topics, entities }, index) => {
    const tokens = context.readWords(text);
    const people = entities.filter(({ kind }) => kind === "person");
    const isName = ({ start, end }: Span): boolean => people.some((person) => person.start <= start && end <= person.end);
    const words = tokens.map((token) => context.weighWord(token.norm, isName(token)));
    const bag = new Map<number, { count: number; weight: number }>();
    for (const { key, weight } of words) {
      const before = bag.get(key);
      if (before) before.count += 1;
      else bag.set(key, { count: 1, weight });
    }
    return {
      keys: Int32Array.from(words, ({ key }) => key),
      weights: Int32Array.from(words, ({ weight }) => weight),
      bag,
      weight: words.reduce((sum, { weight }) => sum + weight, 0),
      topics: new Map(topics.map(({ id }) => [id, context.weighTopic(id)])),
      families: families?.get(index) ?? noFamilies,
      wording: tokens.map(({ norm }) => norm).join(" "),
    };
  });
}
