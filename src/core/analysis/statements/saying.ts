import type { Voice } from "#core/analysis/statements/cast.ts";
import type { VerbGroup } from "#core/analysis/statements/verb-groups.ts";

/** A verb with its speaker. */
export interface Saying {
  readonly group: VerbGroup;
  readonly voice: Voice;
  readonly isNegated: boolean;
  /** First word of the span: adverbs of the verb belong to it, auxiliaries do not unless they deny. */
  readonly from: number;
}

/** Who spoke before, for pronouns. */
export interface Memory {
  readonly last: Voice | null;
  readonly lastSingular: Voice | null;
}

export interface SentenceReading {
  readonly sayings: readonly Saying[];
  readonly memory: Memory;
}
