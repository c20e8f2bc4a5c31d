/** A sentence; or several of one paragraph, of which the last is the one to be judged. */
export type TopicExample = string | readonly string[];

/** One row of the codebook, as data. `patterns` are in the language that `parsePattern` describes. */
export interface TopicDefinition {
  readonly id: string;
  readonly label: string;
  /** What a coded sentence speaks of, and what is left out. */
  readonly description: string;
  readonly patterns: readonly string[];
  /** Sentences written for the purpose, all run by the table test. */
  readonly examples: { readonly match: readonly TopicExample[]; readonly noMatch: readonly TopicExample[] };
}
